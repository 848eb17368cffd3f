-- The official figures of each enterprise's neighbourhood as they were when a study was frozen; beside
-- the snapshot, not in it: the findings do not rest on them. Empty for studies frozen before.
alter table study_snapshot add column surroundings text not null default '{}';

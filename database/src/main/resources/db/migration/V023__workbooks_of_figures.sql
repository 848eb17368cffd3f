-- What an uploaded workbook would do, as its preview says it.
alter table figure_import
    add column new_count       integer not null default 0 check (new_count >= 0),
    add column changed_count   integer not null default 0 check (changed_count >= 0),
    add column unchanged_count integer not null default 0 check (unchanged_count >= 0),
    add column refused_count   integer not null default 0 check (refused_count >= 0);

-- Whether a figure is still a draft is asked for each fact and each link. Without fresh statistics the index of
-- figures in the making seems as good as the primary key, and is read from the first figure of the enterprise for
-- each row: 3,000 rows read 9 million pages. Comparing an expression leaves the primary key as the only way.
alter policy fact_added on figure_fact with check (
    organisation_id = (select current_organisation())
    and exists (select from figure f
                 where f.organisation_id = figure_fact.organisation_id and f.id = figure_fact.figure_id
                   and f.state || '' = 'DRAFT'));
alter policy fact_replaced on figure_fact using (
    organisation_id = (select current_organisation())
    and exists (select from figure f
                 where f.organisation_id = figure_fact.organisation_id and f.id = figure_fact.figure_id
                   and f.state || '' = 'DRAFT'));
alter policy link_added on figure_evidence with check (
    organisation_id = (select current_organisation())
    and exists (select from figure f
                 where f.organisation_id = figure_evidence.organisation_id and f.id = figure_evidence.figure_id
                   and f.state || '' = 'DRAFT'));
alter policy link_replaced on figure_evidence using (
    organisation_id = (select current_organisation())
    and exists (select from figure f
                 where f.organisation_id = figure_evidence.organisation_id and f.id = figure_evidence.figure_id
                   and f.state || '' = 'DRAFT'));

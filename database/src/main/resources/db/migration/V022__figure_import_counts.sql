-- What an uploaded workbook would do, as its preview says it.
alter table figure_import
    add column new_count       integer not null default 0 check (new_count >= 0),
    add column changed_count   integer not null default 0 check (changed_count >= 0),
    add column unchanged_count integer not null default 0 check (unchanged_count >= 0),
    add column refused_count   integer not null default 0 check (refused_count >= 0);

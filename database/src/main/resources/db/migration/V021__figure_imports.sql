-- Uploaded workbooks: the file by its hash, what was read from it, what is wrong with it, and how far it came.
-- Rows are only staged here; confirming copies them to figure in one transaction.

create table figure_import (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    file_name       text not null,
    sha256          text not null,
    state           text not null default 'READ'
        check (state in ('READ', 'CONFIRMED', 'DONE', 'CANCELLED', 'FAILED')),
    row_count       integer not null default 0 check (row_count >= 0),
    error_count     integer not null default 0 check (error_count >= 0),
    warning_count   integer not null default 0 check (warning_count >= 0),
    imported_count  integer,
    failure         text,
    uploaded_by     text not null,
    uploaded_at     timestamptz not null,
    confirmed_by    text,
    confirmed_at    timestamptz,
    finished_at     timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, sha256) references stored_file,
    check (state <> 'DONE' or imported_count = row_count)
);

create table figure_import_row (
    organisation_id uuid not null,
    import_id       uuid not null,
    nr              integer not null,
    indicator       text not null,
    part            text not null,
    year            integer not null,
    value           numeric,
    unknown_reason  text,
    n               bigint not null,
    method          text,
    interval_low    numeric,
    interval_high   numeric,
    interval_level  numeric,
    grade           text not null,
    collected_by    text not null,
    verified_by     text not null,
    reason          text not null,
    evidence_type   text,
    evidence_date   date,
    evidence_who    text not null default '',
    evidence_title  text not null default '',
    evidence_place  text not null default '',
    evidence_grade  text,
    primary key (organisation_id, import_id, nr),
    foreign key (organisation_id, import_id) references figure_import
);

create table figure_import_finding (
    organisation_id uuid not null,
    import_id       uuid not null,
    nr              integer not null,
    code            text not null,
    error           boolean not null,
    place           text not null,
    words_nl        text not null,
    words_en        text not null,
    cure_nl         text not null,
    cure_en         text not null,
    primary key (organisation_id, import_id, nr),
    foreign key (organisation_id, import_id) references figure_import
);

alter table figure_import enable row level security;
create policy import_own on figure_import using (organisation_id = (select current_organisation()));
alter table figure_import_row enable row level security;
create policy import_row_own on figure_import_row using (organisation_id = (select current_organisation()));
alter table figure_import_finding enable row level security;
create policy import_finding_own on figure_import_finding using (organisation_id = (select current_organisation()));
grant select, insert, update on figure_import to wijkspil_app;
grant select, insert, delete on figure_import_row to wijkspil_app;
grant select, insert on figure_import_finding to wijkspil_app;

-- A file with areas is kept in pieces, so that nobody holds it whole, and what is done with it is a state that survives
-- the page, the process and the node. What was kept before was a preview of at most a day old.

delete from area_upload;
alter table area_upload drop column content;
alter table area_upload
    add column person_id  uuid not null references person,
    add column origin     text not null check (origin in ('FILE', 'SERVICE')),
    add column source     text not null default '' check (length(source) <= 200),
    add column state      text not null check (state in ('FETCHING', 'LOOKING', 'READY', 'LOADING', 'DONE', 'FAILED', 'CANCELLED')),
    add column size       bigint not null default 0 check (size >= 0),
    add column light      boolean not null default false,
    add column tries      int not null default 0,
    add column doing      text not null default '' check (length(doing) <= 20),
    add column done       bigint not null default 0,
    add column total      bigint not null default 0,
    add column replacing  text not null default 'REFUSE' check (replacing in ('REFUSE', 'REPLACE', 'REPLACE_BY_SMALLER')),
    add column inspection text,
    add column answer     text,
    add column changed_at timestamptz not null;

create table area_upload_piece (
    organisation_id uuid not null,
    upload_id       uuid not null,
    nr              int not null check (nr >= 0),
    content         bytea not null check (length(content) between 1 and 1048576),
    primary key (organisation_id, upload_id, nr),
    foreign key (organisation_id, upload_id) references area_upload on delete cascade
);
-- packed already, or read once and thrown away: not worth packing
alter table area_upload_piece alter column content set storage external;

alter table area_upload_piece enable row level security;
create policy area_upload_piece_own on area_upload_piece using (organisation_id = (select current_organisation()));
grant select, insert, delete on area_upload_piece to wijkspil_app;
grant update (state, name, size, light, tries, doing, done, total, replacing, inspection, answer, changed_at) on area_upload to wijkspil_app;

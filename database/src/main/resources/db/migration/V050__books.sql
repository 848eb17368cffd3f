-- The books: audit files as they came, what was confirmed about them, and the figures they give.

create table book_file (
    organisation_id uuid not null references organisation,
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    name            text not null check (length(name) between 1 and 200),
    bytes           bigint not null check (bytes >= 0),
    packed          bytea not null,
    stored_by       text not null,
    stored_at       timestamptz not null,
    primary key (organisation_id, sha256)
);
alter table book_file alter column packed set storage external;

create table book_year (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    year            integer not null check (year between 1900 and 2200),
    company         text not null,
    kvk             text not null,
    files           text[] not null check (cardinality(files) between 1 and 50),
    state           text not null default 'STAGED'
        check (state in ('STAGED', 'CONFIRMED', 'SUPERSEDED', 'CANCELLED')),
    uploaded_by     text not null,
    uploaded_at     timestamptz not null,
    decided_by      text,
    decided_at      timestamptz,
    primary key (organisation_id, id)
);
create unique index book_year_confirmed on book_year (organisation_id, year) where state = 'CONFIRMED';

create table book_account_group (
    organisation_id uuid not null references organisation,
    account         text not null check (length(account) between 1 and 1000),
    figure_group    text not null,
    confirmed_by    text not null,
    confirmed_at    timestamptz not null,
    primary key (organisation_id, account)
);

-- What others may see: one row per indicator and year, replaced when the year is.
create table book_figure (
    organisation_id uuid not null references organisation,
    year            integer not null,
    indicator       text not null check (indicator ~ '^[A-Z]{3}-[0-9]{2}$'),
    value           numeric,
    missing         text not null default '',
    book_id         uuid not null,
    primary key (organisation_id, year, indicator),
    foreign key (organisation_id, book_id) references book_year
);

create table book_norm (
    organisation_id uuid not null references organisation,
    indicator       text not null check (indicator ~ '^[A-Z]{3}-[0-9]{2}$'),
    least           numeric not null,
    source          text not null check (length(source) between 1 and 200),
    set_by          text not null,
    set_at          timestamptz not null,
    primary key (organisation_id, indicator)
);

-- The audit committee of members: signed once, never changed.
create table book_signature (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    book_id         uuid not null,
    name            text not null check (length(name) between 2 and 100),
    agrees          boolean not null,
    remarks         text not null check (length(remarks) <= 4000),
    recorded_by     text not null,
    signed_at       timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, book_id) references book_year
);
create unique index book_signature_once on book_signature (organisation_id, book_id, lower(name));

alter table book_file enable row level security;
alter table book_year enable row level security;
alter table book_account_group enable row level security;
alter table book_figure enable row level security;
alter table book_norm enable row level security;
alter table book_signature enable row level security;

create policy own on book_file using (organisation_id = (select current_organisation()));
create policy own on book_year using (organisation_id = (select current_organisation()));
create policy own on book_account_group using (organisation_id = (select current_organisation()));
create policy own on book_figure using (organisation_id = (select current_organisation()));
create policy shared on book_figure for select
    using ((organisation_id, indicator) in (select s.organisation_id, s.indicator from shared_with_current() s));
create policy own on book_norm using (organisation_id = (select current_organisation()));
create policy own on book_signature using (organisation_id = (select current_organisation()));

grant select, insert on book_file, book_signature to wijkspil_app;
grant select, insert, update on book_year to wijkspil_app;
grant select, insert, update, delete on book_account_group, book_figure, book_norm to wijkspil_app;

-- What the treasurer knows of the time to come, beside the books of last year.

create table book_plan (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    kind            text not null check (kind in ('RENT_IN', 'GRANT', 'OTHER_IN', 'SUBSIDY_ENDS',
                        'PURCHASE', 'RENT_OUT', 'OTHER_OUT', 'INSTALMENT')),
    label           text not null check (length(label) between 1 and 100),
    cents           bigint not null check (cents between 1 and 10000000000),
    rhythm          text not null check (rhythm in ('ONCE', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
    first_on        date not null,
    last_on         date,
    certain         boolean not null,
    recorded_by     text not null,
    recorded_at     timestamptz not null,
    primary key (organisation_id, id),
    check (last_on is null or last_on >= first_on)
);

alter table book_plan enable row level security;
create policy own on book_plan using (organisation_id = (select current_organisation()));
grant select, insert, update, delete on book_plan to wijkspil_app;

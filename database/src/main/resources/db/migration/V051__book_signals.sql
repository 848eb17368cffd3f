-- Early warnings from confirmed books. A row stays when it is over: then it has a last moment.

create table book_signal (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    year            integer not null check (year between 1900 and 2200),
    warning         text not null,
    indicator       text not null check (indicator ~ '^[A-Z]{3}-[0-9]{2}$'),
    value           numeric not null,
    raised_at       timestamptz not null,
    over_at         timestamptz,
    primary key (organisation_id, id)
);
create unique index book_signal_open on book_signal (organisation_id, year, warning) where over_at is null;

alter table book_signal enable row level security;
create policy own on book_signal using (organisation_id = (select current_organisation()));
create policy shared on book_signal for select
    using ((organisation_id, indicator) in (select s.organisation_id, s.indicator from shared_with_current() s));

grant select, insert, update on book_signal to wijkspil_app;

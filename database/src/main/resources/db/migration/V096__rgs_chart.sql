-- The official chart of accounts (RGS), loaded by the network's support. The texts are no one's of ours: they come
-- from the workbook that was loaded, and everybody inside may read them.
create table rgs_chart (
    id          uuid primary key default uuidv7(),
    version     text not null check (length(version) between 1 and 20),
    hash        text not null check (hash ~ '^[0-9a-f]{64}$'),
    name        text not null check (length(name) between 1 and 300),
    codes       int not null check (codes > 0),
    loaded_by   text not null,
    loaded_at   timestamptz not null,
    replaced_at timestamptz
);
create unique index rgs_chart_current on rgs_chart ((true)) where replaced_at is null;

create table rgs_code (
    chart_id    uuid not null references rgs_chart,
    code        text not null check (code ~ '^[BW]([A-Z][A-Za-z0-9]{2}){0,5}$'),
    level       int not null check (level between 1 and 6),
    description text not null check (length(description) between 1 and 500),
    primary key (chart_id, code)
);

create table rgs_upload (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    name            text not null check (length(name) between 1 and 300),
    given_version   text not null,
    content         bytea not null,
    uploaded_at     timestamptz not null,
    primary key (organisation_id, id)
);

alter table rgs_chart enable row level security;
alter table rgs_code enable row level security;
alter table rgs_upload enable row level security;

create policy rgs_chart_read on rgs_chart for select using ((select current_organisation()) is not null);
create policy rgs_code_read on rgs_code for select using ((select current_organisation()) is not null);
create policy rgs_chart_load on rgs_chart for insert with check (exists (
    select from organisation o where o.id = (select current_organisation()) and o.kind = 'NETWORK'));
create policy rgs_code_load on rgs_code for insert with check (exists (
    select from organisation o where o.id = (select current_organisation()) and o.kind = 'NETWORK'));
create policy rgs_chart_renew on rgs_chart for update using (exists (
    select from organisation o where o.id = (select current_organisation()) and o.kind = 'NETWORK'));
create policy rgs_upload_own on rgs_upload using (organisation_id = (select current_organisation()));

grant select, insert on rgs_chart, rgs_code to wijkspil_app;
grant update (replaced_at) on rgs_chart to wijkspil_app;
grant select, insert, delete on rgs_upload to wijkspil_app;

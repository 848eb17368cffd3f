-- Postcode and house number to neighbourhood, and which delivery of a table was loaded.

alter table area_dataset add column version text not null default '' check (length(version) <= 60);
alter table area_dataset add column delivered_on date;
alter table area_upload add column version text not null default '' check (length(version) <= 60);
alter table area_upload add column delivered_on date;

-- The house numbers of a postcode that lie in one neighbourhood; a postcode may have more than one.
create table area_address (
    dataset_id uuid not null references area_dataset,
    postcode   text not null check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
    code       text not null,
    numbers    int[] not null
);
create index area_address_postcode on area_address (postcode text_pattern_ops);

alter table area_address enable row level security;
create policy area_address_read on area_address for select using (true);
create policy area_address_load on area_address for insert with check (exists (select from organisation o where o.id = (select current_organisation()) and o.kind = 'NETWORK'));
grant select, insert on area_address to wijkspil_app;

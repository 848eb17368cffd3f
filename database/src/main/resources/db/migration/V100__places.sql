-- Names to search by, and places with what they lie in.

-- A name as people type it: without accents, capitals and signs, words parted by one space. Only what
-- PostgreSQL always has, so that no extension is needed and every database finds the same.
create function area_words(name text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(lower(regexp_replace(left(normalize(left(name, 200), NFKD), 200),
        '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+', ' ', 'g'));

-- What finds names that hold all these words, or words that begin so; null without words.
create function area_query(words text) returns tsquery
    language sql immutable strict parallel safe
    return (select cast(string_agg('''' || word || ''':*', '&') as tsquery)
              from unnest(string_to_array(area_words(words), ' ')) as word);

-- Every name an area has or had in a file; the table area says which it has in a year.
drop index area_name;
create table area_name (
    code          text not null,
    name          text not null check (length(name) between 1 and 200),
    words         text not null generated always as (area_words(name)) stored,
    search_vector tsvector not null generated always as (array_to_tsvector(string_to_array(area_words(name), ' '))) stored,
    primary key (code, name)
);
create index area_name_words on area_name (words);
create index area_name_search on area_name using gin (search_vector) with (fastupdate = off);

insert into area_name (code, name)
select distinct k, left(n, 200)
  from area a
 cross join lateral (values
        (a.code, a.name),
        ('GM' || substr(a.code, 3, 4), case when a.level in ('DISTRICT', 'NEIGHBOURHOOD') then a.municipality end)) as v(k, n)
 where n <> '';

-- A row of a file that says where a place lies: of places (a row a year), or of postcodes. A table of postcodes gives
-- the municipality by name only; its code is then empty. The line leads back to the file.
create table area_place (
    dataset_id        uuid not null references area_dataset,
    line              bigint not null,
    year              int not null,
    name              text not null check (length(name) <= 200),
    municipality      text not null check (municipality ~ '^(GM[0-9]{4})?$'),
    municipality_name text not null check (length(municipality_name) <= 200),
    province          text not null check (province ~ '^(PV[0-9]{2})?$'),
    province_name     text not null check (length(province_name) <= 200),
    postcode          text not null check (postcode ~ '^([1-9][0-9]{3})?$'),
    words             text not null generated always as (area_words(name)) stored,
    within            text not null generated always as (area_words(municipality_name)) stored,
    search_vector     tsvector not null generated always as (array_to_tsvector(string_to_array(area_words(name), ' '))) stored,
    primary key (dataset_id, line)
);
create index area_place_search on area_place using gin (search_vector) with (fastupdate = off);
create index area_place_municipality on area_place (municipality);
create index area_place_within on area_place (within);
create index area_place_postcode on area_place (postcode);

-- Until now a file of places was accepted and nothing of it kept: it may be loaded again.
update area_dataset set replaced_at = now() where source = 'PLACES' and replaced_at is null;

do $$
declare
    open_table text;
begin
    foreach open_table in array array['area_name', 'area_place'] loop
        execute format('alter table %I enable row level security', open_table);
        execute format('create policy %I on %I for select using (true)', open_table || '_read', open_table);
        execute format(
            'create policy %I on %I for insert with check (exists (select from organisation o where o.id = (select current_organisation()) and o.kind = ''NETWORK''))',
            open_table || '_load', open_table);
        execute format('grant select, insert on %I to wijkspil_app', open_table);
    end loop;
end
$$;

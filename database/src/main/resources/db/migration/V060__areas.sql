-- Areas of the Netherlands and their official figures. They belong to nobody: everybody reads them, the network's support loads them.
-- A row of figures is a row of a file: a figure leads to its file, line and heading.

create table area_dataset (
    id          uuid primary key default uuidv7(),
    hash        text not null check (hash ~ '^[0-9a-f]{64}$'),
    name        text not null check (length(name) between 1 and 300),
    source      text not null,
    layout      text not null,
    years       int[] not null,
    keys        text[] not null,
    headers     text[] not null,
    units       text[] not null,
    kinds       text[] not null,
    row_count   bigint not null,
    fictional   boolean not null,
    loaded_by   text not null,
    loaded_at   timestamptz not null,
    replaced_at timestamptz
);
create unique index area_dataset_once on area_dataset (hash) where replaced_at is null;

create table area (
    year         int not null,
    code         text not null,
    level        text not null,
    name         text not null,
    municipality text not null,
    fictional    boolean not null,
    primary key (year, code)
);
create index area_code on area (code, year desc);
create index area_name on area (lower(name) text_pattern_ops);

-- Of each column: the figure (null when there is none) and why not: 0 a figure, 1 withheld, 2 not asked.
create table area_figures (
    dataset_id uuid not null references area_dataset,
    year       int not null,
    code       text not null,
    line       bigint not null,
    figures    float8[] not null,
    nothing    bytea not null,
    primary key (dataset_id, year, code)
);
create index area_figures_code on area_figures (code, year);

-- The boundary as GeoJSON, drawn three times: for the country, a region, a neighbourhood.
create table area_boundary (
    year       int not null,
    code       text not null,
    level      text not null,
    dataset_id uuid not null references area_dataset,
    coarse     text not null,
    middle     text not null,
    fine       text not null,
    primary key (year, code)
);
create index area_boundary_level on area_boundary (year, level);

create table area_move (
    dataset_id uuid not null references area_dataset,
    from_year  int not null,
    to_year    int not null,
    from_code  text not null,
    to_code    text not null,
    addresses  bigint not null check (addresses >= 0),
    counted    boolean not null,
    primary key (dataset_id, from_year, to_year, from_code, to_code)
);

-- A file that somebody looks at before loading it.
create table area_upload (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    name            text not null check (length(name) between 1 and 300),
    given_year      int,
    content         bytea not null,
    uploaded_at     timestamptz not null,
    primary key (organisation_id, id)
);

do $$
declare
    open_table text;
begin
    foreach open_table in array array['area_dataset', 'area', 'area_figures', 'area_boundary', 'area_move'] loop
        execute format('alter table %I enable row level security', open_table);
        execute format('create policy %I on %I for select using (true)', open_table || '_read', open_table);
        execute format(
            'create policy %I on %I for insert with check (exists (select from organisation o where o.id = (select current_organisation()) and o.kind = ''NETWORK''))',
            open_table || '_load', open_table);
        execute format(
            'create policy %I on %I for update using (exists (select from organisation o where o.id = (select current_organisation()) and o.kind = ''NETWORK''))',
            open_table || '_renew', open_table);
        execute format('grant select, insert on %I to wijkspil_app', open_table);
    end loop;
end
$$;
grant update (replaced_at) on area_dataset to wijkspil_app;
grant update (name, municipality) on area to wijkspil_app;
grant update (dataset_id, coarse, middle, fine) on area_boundary to wijkspil_app;

alter table area_upload enable row level security;
create policy area_upload_own on area_upload using (organisation_id = (select current_organisation()));
grant select, insert, delete on area_upload to wijkspil_app;

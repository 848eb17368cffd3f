-- Residents' enterprises. History is kept: a line is added, or its end is written; what was wrong is struck out, never erased.
-- Public are the lines of a published enterprise, except board, members, partners and RSIN, which stay with the enterprise.

create table enterprise (
    organisation_id uuid primary key references organisation,
    slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    published       boolean not null default false,
    registered_at   timestamptz not null
);

create table enterprise_details (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    valid_from      date not null,
    recorded_at     timestamptz not null,
    legal_form      text check (legal_form in ('FOUNDATION', 'ASSOCIATION', 'COOPERATIVE')),
    chamber_number  text check (chamber_number ~ '^[0-9]{8}$'),
    street          text not null,
    house_number    text not null,
    postcode        text not null check (postcode = '' or postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$'),
    place           text not null check (length(place) between 1 and 120),
    municipality    text not null,
    province        text,
    founded         date,
    website         text not null check (website = '' or website ~ '^https?://'),
    public_email    text not null,
    public_phone    text not null,
    primary key (organisation_id, id)
);
create index enterprise_details_latest on enterprise_details (organisation_id, valid_from desc, id desc);

create table enterprise_fiscal_number (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    valid_from      date not null,
    rsin            text not null check (rsin = '' or rsin ~ '^[0-9]{9}$'),
    primary key (organisation_id, id)
);

create table enterprise_story (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    told_at         timestamptz not null,
    story           text not null check (length(story) <= 10000),
    primary key (organisation_id, id)
);

create table enterprise_photo (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    hash            text not null check (hash ~ '^[0-9a-f]{64}$'),
    media_type      text not null check (media_type in ('image/jpeg', 'image/png')),
    width           int not null check (width > 0),
    height          int not null check (height > 0),
    content         bytea not null check (length(content) <= 4000000),
    alternative     text not null check (length(alternative) between 1 and 300),
    consent_by      text not null check (length(consent_by) between 1 and 200),
    consent_words   text not null,
    consent_at      timestamptz not null,
    removed_at      timestamptz,
    primary key (organisation_id, id)
);
create index enterprise_photo_shown on enterprise_photo (organisation_id, id desc) where removed_at is null;

create table enterprise_function (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    function        text not null,
    since           date not null,
    until           date check (until >= since),
    struck_at       timestamptz,
    primary key (organisation_id, id)
);
create unique index enterprise_function_running on enterprise_function (organisation_id, function)
    where until is null and struck_at is null;

create table opening_schedule (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    function_id     uuid not null,
    since           date not null,
    until           date check (until >= since),
    struck_at       timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, function_id) references enterprise_function
);
create index opening_schedule_function on opening_schedule (organisation_id, function_id, since);

create table opening_range (
    organisation_id uuid not null references organisation,
    schedule_id     uuid not null,
    weekday         smallint not null check (weekday between 1 and 7),
    opens           time not null,
    closes          time not null,
    primary key (organisation_id, schedule_id, weekday, opens),
    foreign key (organisation_id, schedule_id) references opening_schedule
);

create table enterprise_closure (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    first_day       date not null,
    last_day        date not null check (last_day >= first_day),
    reason          text not null,
    struck_at       timestamptz,
    primary key (organisation_id, id)
);

create table catchment (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    valid_from      date not null,
    codes           text[] not null,
    words           text not null check (length(words) <= 1000),
    primary key (organisation_id, id)
);

create table board_seat (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    name            text not null check (length(name) between 1 and 200),
    function        text not null,
    resident        text not null check (resident in ('YES', 'NO', 'UNKNOWN')),
    since           date not null,
    until           date check (until >= since),
    struck_at       timestamptz,
    primary key (organisation_id, id)
);

create table member_count (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    counted_on      date not null,
    members         int not null check (members between 0 and 1000000),
    struck_at       timestamptz,
    primary key (organisation_id, id)
);

create table partner (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    name            text not null check (length(name) between 1 and 200),
    type            text not null,
    struck_at       timestamptz,
    primary key (organisation_id, id)
);

create table partner_level (
    organisation_id    uuid not null references organisation,
    id                 uuid not null default uuidv7(),
    partner_id         uuid not null,
    level              smallint not null check (level between 0 and 5),
    since              date not null,
    evidence_title     text not null,
    evidence_reference text not null check (level < 3 or evidence_reference <> ''),
    struck_at          timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, partner_id) references partner
);
create index partner_level_partner on partner_level (organisation_id, partner_id, since);

do $$
declare
    kept text;
begin
    foreach kept in array array['enterprise', 'enterprise_details', 'enterprise_fiscal_number', 'enterprise_story',
        'enterprise_photo', 'enterprise_function', 'opening_schedule', 'opening_range', 'enterprise_closure',
        'catchment', 'board_seat', 'member_count', 'partner', 'partner_level'] loop
        execute format('alter table %I enable row level security', kept);
        execute format('create policy %I on %I using (organisation_id = (select current_organisation()))', kept || '_own', kept);
        execute format('grant select, insert on %I to wijkspil_app', kept);
    end loop;
    create policy enterprise_public on enterprise for select using (published);
    foreach kept in array array['enterprise_details', 'enterprise_story', 'enterprise_photo', 'enterprise_function',
        'opening_schedule', 'opening_range', 'enterprise_closure', 'catchment'] loop
        execute format('create policy %I on %I for select using (organisation_id in (select e.organisation_id from enterprise e where e.published))',
            kept || '_public', kept);
    end loop;
end
$$;

-- Only ends and strikes are ever written over.
grant update (published) on enterprise to wijkspil_app;
grant update (removed_at) on enterprise_photo to wijkspil_app;
grant update (until, struck_at) on enterprise_function, opening_schedule, board_seat to wijkspil_app;
grant update (struck_at) on enterprise_closure, member_count, partner, partner_level to wijkspil_app;

-- People, organisations, roles, sharing agreements and the trail of deeds.
-- Each transaction says for whom it works: set_config('wijkspil.person' | 'wijkspil.organisation', id, true).
-- The application works as wijkspil_app, which owns nothing; row-level security refuses what the code forgot.

do $$
begin
    if not exists (select from pg_roles where rolname = 'wijkspil_app') then
        create role wijkspil_app nologin;
    end if;
end
$$;
grant usage on schema public to wijkspil_app;

grant select, insert, update, delete
    on scheduled_tasks, event_publication, spring_session, spring_session_attributes, user_entities, user_credentials
    to wijkspil_app;

create function current_person() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('wijkspil.person', true), '')::uuid;

create function current_organisation() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('wijkspil.organisation', true), '')::uuid;

create table person (
    id         uuid primary key default uuidv7(),
    email      text not null unique check (email = lower(email) and position('@' in email) > 1 and length(email) <= 320),
    name       text not null check (length(name) between 1 and 200),
    language   text not null default 'nl' check (language in ('nl', 'en')),
    fictional  boolean not null default false,
    created_at timestamptz not null
);

create table organisation (
    id         uuid primary key default uuidv7(),
    kind       text not null check (kind in ('ENTERPRISE', 'FUND', 'EVALUATOR', 'NETWORK', 'PARTNER')),
    name       text not null check (length(name) between 1 and 200),
    fictional  boolean not null default false,
    created_at timestamptz not null
);

create table membership (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    person_id       uuid not null references person,
    role            text not null,
    since           date not null,
    until           date check (until >= since),
    primary key (organisation_id, id)
);
create unique index membership_running on membership (organisation_id, person_id, role) where until is null;
create index membership_person on membership (person_id) where until is null;

create table sharing_agreement (
    organisation_id   uuid not null references organisation,
    id                uuid not null default uuidv7(),
    receiver_id       uuid not null references organisation,
    indicator         text not null,
    valid_from        date not null,
    valid_until       date check (valid_until >= valid_from),
    agreed_by         uuid not null references person,
    agreed_by_name    text not null,
    agreed_at         timestamptz not null,
    withdrawn_by_name text,
    withdrawn_at      timestamptz,
    primary key (organisation_id, id),
    check (organisation_id <> receiver_id)
);
create index sharing_agreement_receiver on sharing_agreement (receiver_id, organisation_id, indicator) where withdrawn_at is null;
create unique index sharing_agreement_running on sharing_agreement (organisation_id, receiver_id, indicator)
    where withdrawn_at is null and valid_until is null;

-- Every time another organisation looked at shared figures; the owner sees it.
create table shared_reading (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    receiver_id     uuid not null references organisation,
    receiver_name   text not null,
    reader_name     text not null,
    purpose         text not null,
    indicators      text[] not null,
    read_at         timestamptz not null,
    primary key (organisation_id, id)
);
create index shared_reading_time on shared_reading (organisation_id, read_at desc);

create table audit_event (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    at              timestamptz not null,
    person_id       uuid,
    person_name     text not null,
    deed            text not null,
    subject         text not null,
    details         text not null default '',
    primary key (organisation_id, id)
);
create index audit_event_time on audit_event (organisation_id, at desc);

create table sign_in_token (
    hash       text primary key,
    person_id  uuid not null references person,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index sign_in_token_expiry on sign_in_token (expires_at);

-- Which indicators the organisation of this transaction may see of others today.
create function shared_with_current() returns table (organisation_id uuid, indicator text)
    language sql stable
    as $$
    select a.organisation_id, a.indicator
      from sharing_agreement a
     where a.receiver_id = current_organisation()
       and a.withdrawn_at is null
       and a.valid_from <= current_date
       and (a.valid_until is null or a.valid_until >= current_date)
    $$;

-- Sign-in happens before anybody is known: these few are all that nobody may do.
create function sign_in_person(given_email text)
    returns table (id uuid, email text, name text, language text, fictional boolean)
    language sql stable security definer set search_path = public
    as $$ select p.id, p.email, p.name, p.language, p.fictional from person p where p.email = lower(given_email) $$;

create function issue_sign_in_token(given_email text, given_hash text, at timestamptz, until timestamptz) returns boolean
    language plpgsql security definer set search_path = public
    as $$
begin
    delete from sign_in_token where expires_at < at - interval '1 day';
    insert into sign_in_token (hash, person_id, issued_at, expires_at)
        select given_hash, p.id, at, until from person p where p.email = lower(given_email);
    return found;
end
$$;

create function redeem_sign_in_token(given_hash text, at timestamptz) returns text
    language sql security definer set search_path = public
    as $$
    with used as (
        update sign_in_token t set used_at = at
         where t.hash = given_hash and t.used_at is null and t.expires_at > at
        returning t.person_id)
    select p.email from person p join used on used.person_id = p.id
    $$;

create function person_for(given_email text, given_name text, is_fictional boolean, at timestamptz) returns uuid
    language plpgsql security definer set search_path = public
    as $$
declare
    found_id uuid;
begin
    insert into person (email, name, fictional, created_at) values (lower(given_email), given_name, is_fictional, at)
        on conflict (email) do nothing;
    select id into found_id from person where email = lower(given_email);
    return found_id;
end
$$;

create function fictional_accounts() returns table (email text)
    language sql stable security definer set search_path = public
    as $$ select p.email from person p where p.fictional order by p.email $$;

alter table person enable row level security;
create policy person_self_and_colleagues on person for select using (
    id = (select current_person())
    or exists (select from membership m where m.person_id = person.id and m.organisation_id = (select current_organisation())));
create policy person_self_edit on person for update using (id = (select current_person()));

alter table organisation enable row level security;
create policy organisation_known on organisation for select using (true);
create policy organisation_by_network on organisation for insert with check (
    exists (select from organisation o where o.id = (select current_organisation()) and o.kind = 'NETWORK')
    or not exists (select from organisation));
create policy organisation_rename on organisation for update using (id = (select current_organisation()));

alter table membership enable row level security;
create policy membership_seen on membership for select using (
    organisation_id = (select current_organisation()) or person_id = (select current_person()));
create policy membership_added on membership for insert with check (organisation_id = (select current_organisation()));
create policy membership_ended on membership for update using (organisation_id = (select current_organisation()));

alter table sharing_agreement enable row level security;
create policy sharing_seen on sharing_agreement for select using (
    organisation_id = (select current_organisation()) or receiver_id = (select current_organisation()));
create policy sharing_agreed on sharing_agreement for insert with check (organisation_id = (select current_organisation()));
create policy sharing_withdrawn on sharing_agreement for update using (organisation_id = (select current_organisation()));

alter table shared_reading enable row level security;
create policy reading_seen on shared_reading for select using (organisation_id = (select current_organisation()));
create policy reading_logged on shared_reading for insert with check (receiver_id = (select current_organisation()));

alter table audit_event enable row level security;
create policy audit_own on audit_event using (organisation_id = (select current_organisation()));

alter table sign_in_token enable row level security;

grant select, update on person to wijkspil_app;
grant select, insert, update on organisation, membership, sharing_agreement to wijkspil_app;
grant select, insert on shared_reading, audit_event to wijkspil_app;

-- Reporting rounds: a fund or evaluator asks, enterprises answer. The bearer of a link has no account and no tenant; what
-- such a person may do are the functions with "given_hash" below, and nothing else: one round of one enterprise.

create table reporting_round (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    title           text not null check (length(title) between 1 and 120),
    year            integer not null check (year between 1900 and 2200),
    due             date not null,
    made_by         text not null,
    made_at         timestamptz not null,
    primary key (organisation_id, id)
);

-- Figures have the numbers 1 to 15, open questions 16 to 18: so there are never more.
create table round_item (
    organisation_id uuid not null,
    round_id        uuid not null,
    nr              integer not null,
    indicator       text check (indicator ~ '^[A-Z]{3}-[0-9]{2}$'),
    part            text not null default '' check (part ~ '^[A-Z0-9_]{0,40}$'),
    question        text check (length(question) between 1 and 300),
    primary key (organisation_id, round_id, nr),
    foreign key (organisation_id, round_id) references reporting_round,
    check ((indicator is null) <> (question is null)),
    check (case when indicator is null then nr between 16 and 18 else nr between 1 and 15 end)
);
create unique index round_item_once on round_item (organisation_id, round_id, indicator, part) where indicator is not null;

create table round_participant (
    organisation_id uuid not null,
    round_id        uuid not null,
    enterprise_id   uuid not null references organisation,
    handed_in_at    timestamptz,
    handed_in_by    text,
    primary key (organisation_id, round_id, enterprise_id),
    foreign key (organisation_id, round_id) references reporting_round,
    check ((handed_in_at is null) = (handed_in_by is null))
);
create index round_participant_enterprise on round_participant (enterprise_id);

-- An answer in the making belongs to the enterprise; only the bearer of a link writes it.
create table round_answer (
    organisation_id uuid not null references organisation,
    asker_id        uuid not null,
    round_id        uuid not null,
    nr              integer not null,
    value           numeric,
    method          text check (method in ('REGISTERED', 'ESTIMATED', 'SURVEY', 'THIRD_PARTY')),
    unknown_reason  text check (length(unknown_reason) between 1 and 500),
    words           text check (length(words) between 1 and 4000),
    answered_at     timestamptz not null,
    primary key (organisation_id, asker_id, round_id, nr),
    foreign key (asker_id, round_id, nr) references round_item (organisation_id, round_id, nr),
    foreign key (asker_id, round_id, organisation_id)
        references round_participant (organisation_id, round_id, enterprise_id),
    check (num_nonnulls(value, unknown_reason, words) = 1),
    check ((value is null) = (method is null))
);

create table round_link (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    asker_id        uuid not null,
    round_id        uuid not null,
    hash            text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    label           text not null check (length(label) between 1 and 120),
    own             boolean not null default false,
    made_by_id      uuid not null references person,
    made_by         text not null,
    made_at         timestamptz not null,
    withdrawn_at    timestamptz,
    primary key (organisation_id, id),
    foreign key (asker_id, round_id, organisation_id)
        references round_participant (organisation_id, round_id, enterprise_id)
);
create index round_link_round on round_link (organisation_id, asker_id, round_id);

create table round_reminder_sent (
    organisation_id uuid not null references organisation,
    day             date not null,
    sent_at         timestamptz not null,
    primary key (organisation_id, day)
);
create table round_reminder_link (
    organisation_id uuid not null references organisation,
    hash            text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    person_id       uuid not null references person,
    made_at         timestamptz not null,
    primary key (organisation_id, hash)
);
create table round_reminder_off (
    organisation_id uuid not null references organisation,
    person_id       uuid not null references person,
    off_at          timestamptz not null,
    primary key (organisation_id, person_id)
);

-- What counts now under a key: the figure in the making, or else the approved one.
create function latest_figure(owner uuid, of_year integer, of_indicator text, of_part text) returns setof figure
    language sql stable
    as $$
    select f.* from figure f
     where f.organisation_id = owner and f.year = of_year and f.indicator = of_indicator and f.part = of_part
       and f.state <> 'SUPERSEDED'
     order by f.state = 'APPROVED' limit 1
    $$;

-- How many things are asked, how many stand ready (answered, or known already), how many somebody typed.
-- Works for whoever may see the answers: the enterprise itself, or the functions below.
create function round_count(asker uuid, round uuid, enterprise uuid, out total integer, out ready integer, out typed integer)
    language sql stable
    as $$
    select count(*),
           count(*) filter (where a.nr is not null
               or i.indicator is not null and exists (select from latest_figure(enterprise, r.year, i.indicator, i.part))),
           count(a.nr)
      from round_item i
      join reporting_round r on r.organisation_id = i.organisation_id and r.id = i.round_id
      left join round_answer a on a.organisation_id = enterprise and a.asker_id = i.organisation_id
           and a.round_id = i.round_id and a.nr = i.nr
     where i.organisation_id = asker and i.round_id = round
    $$;

-- For the asker: how far each enterprise is. Counts only; the answers stay with the enterprise.
create function round_progress()
    returns table (round_id uuid, enterprise_id uuid, name text, total integer, ready integer, typed integer,
                   handed_in_at timestamptz, handed_in_by text)
    language sql stable security definer set search_path = public
    as $$
    select p.round_id, p.enterprise_id, o.name, c.total, c.ready, c.typed, p.handed_in_at, p.handed_in_by
      from round_participant p
      join organisation o on o.id = p.enterprise_id
      cross join lateral round_count(p.organisation_id, p.round_id, p.enterprise_id) c
     where p.organisation_id = current_organisation()
     order by o.name, o.id
    $$;

-- The round that a link opens: not withdrawn, and at most 30 days after the due date.
create function round_of_link(given_hash text, moment timestamptz)
    returns table (asker_id uuid, round_id uuid, enterprise_id uuid, year integer, title text, due date, label text)
    language sql stable security definer set search_path = public
    as $$
    select l.asker_id, l.round_id, l.organisation_id, r.year, r.title, r.due, l.label
      from round_link l
      join reporting_round r on r.organisation_id = l.asker_id and r.id = l.round_id
     where l.hash = given_hash and l.withdrawn_at is null
       and (moment at time zone 'Europe/Amsterdam')::date <= r.due + 30
    $$;

create function round_sheet(given_hash text, moment timestamptz)
    returns table (asker text, enterprise text, title text, year integer, due date, label text,
                   handed_in_at timestamptz, handed_in_by text)
    language sql stable security definer set search_path = public
    as $$
    select a.name, e.name, l.title, l.year, l.due, l.label, p.handed_in_at, p.handed_in_by
      from round_of_link(given_hash, moment) l
      join round_participant p on p.organisation_id = l.asker_id and p.round_id = l.round_id
           and p.enterprise_id = l.enterprise_id
      join organisation a on a.id = l.asker_id
      join organisation e on e.id = l.enterprise_id
    $$;

create function round_sheet_items(given_hash text, moment timestamptz)
    returns table (nr integer, indicator text, part text, question text, answered boolean, value numeric, method text,
                   unknown_reason text, words text, figure_state text)
    language sql stable security definer set search_path = public
    as $$
    select i.nr, i.indicator, i.part, i.question, a.nr is not null,
           case when a.nr is null then f.value else a.value end,
           case when a.nr is null then f.method else a.method end,
           case when a.nr is null then f.unknown_reason else a.unknown_reason end,
           a.words, f.state
      from round_of_link(given_hash, moment) l
      join round_item i on i.organisation_id = l.asker_id and i.round_id = l.round_id
      left join round_answer a on a.organisation_id = l.enterprise_id and a.asker_id = l.asker_id
           and a.round_id = l.round_id and a.nr = i.nr
      left join lateral latest_figure(l.enterprise_id, l.year, i.indicator, i.part) f on true
     order by i.nr
    $$;

-- Keeps answers; an answer with nothing in it is taken away. False when the link does not work or all was handed in.
create function save_round(given_hash text, moment timestamptz, nrs integer[], given_values numeric[], methods text[],
                           reasons text[], texts text[]) returns boolean
    language plpgsql security definer set search_path = public
    as $$
declare
    l record;
begin
    select * into l from round_of_link(given_hash, moment);
    if not found then
        return false;
    end if;
    perform from round_participant p
      where p.organisation_id = l.asker_id and p.round_id = l.round_id and p.enterprise_id = l.enterprise_id
        and p.handed_in_at is null
        for update;
    if not found then
        return false;
    end if;
    delete from round_answer a
     using unnest(nrs, given_values, reasons, texts) as c(nr, value, reason, words)
     where a.organisation_id = l.enterprise_id and a.asker_id = l.asker_id and a.round_id = l.round_id and a.nr = c.nr
       and num_nonnulls(c.value, c.reason, c.words) = 0;
    insert into round_answer (organisation_id, asker_id, round_id, nr, value, method, unknown_reason, words, answered_at)
    select l.enterprise_id, l.asker_id, l.round_id, i.nr, c.value, c.method, c.reason, c.words, moment
      from unnest(nrs, given_values, methods, reasons, texts) as c(nr, value, method, reason, words)
      join round_item i on i.organisation_id = l.asker_id and i.round_id = l.round_id and i.nr = c.nr
     where num_nonnulls(c.value, c.reason, c.words) = 1 and (i.question is not null) = (c.words is not null)
        on conflict (organisation_id, asker_id, round_id, nr) do update
       set value = excluded.value, method = excluded.method, unknown_reason = excluded.unknown_reason,
           words = excluded.words, answered_at = excluded.answered_at;
    return true;
end
$$;

-- Hands in: answers that say something new become submitted figures, what was known already is submitted as it is.
create function hand_in_round(given_hash text, moment timestamptz, by_name text, version text) returns boolean
    language plpgsql security definer set search_path = public
    as $$
declare
    l record;
    changed integer[];
begin
    select * into l from round_of_link(given_hash, moment);
    if not found then
        return false;
    end if;
    update round_participant p set handed_in_at = moment, handed_in_by = by_name
     where p.organisation_id = l.asker_id and p.round_id = l.round_id and p.enterprise_id = l.enterprise_id
       and p.handed_in_at is null;
    if not found then
        return false;
    end if;
    select coalesce(array_agg(a.nr), '{}') into changed
      from round_answer a
      join round_item i on i.organisation_id = a.asker_id and i.round_id = a.round_id and i.nr = a.nr
      left join lateral latest_figure(l.enterprise_id, l.year, i.indicator, i.part) f on true
     where a.organisation_id = l.enterprise_id and a.asker_id = l.asker_id and a.round_id = l.round_id
       and i.indicator is not null
       and (f.id is null
            or (f.value, f.unknown_reason, f.method) is distinct from (a.value, a.unknown_reason, a.method));
    with replaced as (
        select f.id from figure f
          join round_item i on i.organisation_id = l.asker_id and i.round_id = l.round_id and i.nr = any (changed)
         where f.organisation_id = l.enterprise_id and f.year = l.year
           and f.indicator = i.indicator and f.part = i.part and f.state in ('DRAFT', 'SUBMITTED', 'RETURNED')),
    facts as (
        delete from figure_fact x using replaced r where x.organisation_id = l.enterprise_id and x.figure_id = r.id)
    delete from figure_evidence x using replaced r where x.organisation_id = l.enterprise_id and x.figure_id = r.id;
    insert into figure (organisation_id, indicator, part, year, state, value, unknown_reason, method, grade, collected_by,
                        origin, origin_name, catalogue_version, reason, recorded_by, recorded_at, submitted_by, submitted_at)
    select l.enterprise_id, i.indicator, i.part, l.year, 'SUBMITTED', a.value, a.unknown_reason, a.method, 'C',
           by_name, 'ROUND', l.title, version, l.title, by_name, moment, by_name, moment
      from round_answer a
      join round_item i on i.organisation_id = a.asker_id and i.round_id = a.round_id and i.nr = a.nr
     where a.organisation_id = l.enterprise_id and a.asker_id = l.asker_id and a.round_id = l.round_id
       and a.nr = any (changed)
        on conflict (organisation_id, year, indicator, part) where state in ('DRAFT', 'SUBMITTED', 'RETURNED')
        do update set state = 'SUBMITTED', value = excluded.value, unknown_reason = excluded.unknown_reason, n = 0,
           method = excluded.method, interval_low = null, interval_high = null, interval_level = null,
           grade = excluded.grade, collected_by = excluded.collected_by, verified_by = '', reason = excluded.reason,
           origin = excluded.origin, origin_name = excluded.origin_name, catalogue_version = excluded.catalogue_version,
           recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at,
           submitted_by = excluded.submitted_by, submitted_at = excluded.submitted_at;
    update figure f set state = 'SUBMITTED', submitted_by = by_name, submitted_at = moment
      from round_item i
     where i.organisation_id = l.asker_id and i.round_id = l.round_id
       and f.organisation_id = l.enterprise_id and f.year = l.year and f.indicator = i.indicator and f.part = i.part
       and f.state in ('DRAFT', 'RETURNED');
    insert into audit_event (organisation_id, at, person_name, deed, subject, details)
    values (l.enterprise_id, moment, by_name, 'HandInRound', l.title, l.label);
    return true;
end
$$;

-- Reminders. The job works for nobody; whoever works for an organisation gets nothing from these three.
create function round_reminders_due(today date) returns table (enterprise_id uuid)
    language sql stable security definer set search_path = public
    as $$
    select distinct p.enterprise_id
      from round_participant p
      join reporting_round r on r.organisation_id = p.organisation_id and r.id = p.round_id
     where current_organisation() is null and p.handed_in_at is null and today between r.due - 7 and r.due + 30
       and not exists (select from round_reminder_sent s where s.organisation_id = p.enterprise_id and s.day = today)
    $$;

-- To whom today's digest goes, once: coordinators, or the board where there is none, unless they switched it off.
create function claim_round_reminder(enterprise uuid, today date, moment timestamptz)
    returns table (person_id uuid, email text, name text, language text)
    language plpgsql security definer set search_path = public
    as $$
begin
    if current_organisation() is not null then
        return;
    end if;
    insert into round_reminder_sent (organisation_id, day, sent_at) values (enterprise, today, moment)
        on conflict do nothing;
    if not found then
        return;
    end if;
    delete from round_reminder_link k where k.made_at < moment - interval '90 days';
    return query
    select distinct p.id, p.email, p.name, p.language
      from membership m
      join person p on p.id = m.person_id
     where m.organisation_id = enterprise and m.until is null
       and m.role = case when exists (select from membership c
                                       where c.organisation_id = enterprise and c.role = 'COORDINATOR' and c.until is null)
                         then 'COORDINATOR' else 'BOARD' end
       and not exists (select from round_reminder_off f where f.organisation_id = enterprise and f.person_id = p.id);
end
$$;

create function round_reminder_rounds(enterprise uuid, today date)
    returns table (title text, asker text, due date, total integer, ready integer)
    language sql stable security definer set search_path = public
    as $$
    select r.title, o.name, r.due, c.total, c.ready
      from round_participant p
      join reporting_round r on r.organisation_id = p.organisation_id and r.id = p.round_id
      join organisation o on o.id = p.organisation_id
      cross join lateral round_count(p.organisation_id, p.round_id, p.enterprise_id) c
     where current_organisation() is null and p.enterprise_id = enterprise and p.handed_in_at is null
       and today between r.due - 7 and r.due + 30
     order by r.due, r.title
    $$;

create function keep_reminder_link(given_hash text, enterprise uuid, person uuid, moment timestamptz) returns void
    language sql security definer set search_path = public
    as $$
    insert into round_reminder_link (organisation_id, hash, person_id, made_at)
    select enterprise, given_hash, person, moment where current_organisation() is null
    $$;

create function reminder_link(given_hash text) returns table (enterprise text, is_off boolean)
    language sql stable security definer set search_path = public
    as $$
    select o.name, exists (select from round_reminder_off f
                            where f.organisation_id = k.organisation_id and f.person_id = k.person_id)
      from round_reminder_link k join organisation o on o.id = k.organisation_id
     where k.hash = given_hash
    $$;

create function stop_reminders(given_hash text, moment timestamptz) returns boolean
    language plpgsql security definer set search_path = public
    as $$
begin
    insert into round_reminder_off (organisation_id, person_id, off_at)
    select k.organisation_id, k.person_id, moment from round_reminder_link k where k.hash = given_hash
        on conflict do nothing;
    return exists (select from round_reminder_link k where k.hash = given_hash);
end
$$;

alter table round_participant enable row level security;
create policy participant_seen on round_participant for select using (
    organisation_id = (select current_organisation()) or enterprise_id = (select current_organisation()));
create policy participant_asked on round_participant for insert with check (
    organisation_id = (select current_organisation()) and handed_in_at is null
    and exists (select from shared_with_current() s where s.organisation_id = enterprise_id));

alter table reporting_round enable row level security;
create policy round_seen on reporting_round for select using (
    organisation_id = (select current_organisation())
    or exists (select from round_participant p
                where p.organisation_id = reporting_round.organisation_id and p.round_id = reporting_round.id
                  and p.enterprise_id = (select current_organisation())));
create policy round_made on reporting_round for insert with check (
    organisation_id = (select current_organisation())
    and exists (select from organisation o
                 where o.id = (select current_organisation()) and o.kind in ('FUND', 'EVALUATOR')));

alter table round_item enable row level security;
create policy item_seen on round_item for select using (
    organisation_id = (select current_organisation())
    or exists (select from round_participant p
                where p.organisation_id = round_item.organisation_id and p.round_id = round_item.round_id
                  and p.enterprise_id = (select current_organisation())));
create policy item_made on round_item for insert with check (organisation_id = (select current_organisation()));

alter table round_answer enable row level security;
create policy answer_own on round_answer for select using (organisation_id = (select current_organisation()));
create policy answer_told on round_answer for select using (
    asker_id = (select current_organisation()) and words is not null
    and exists (select from round_participant p
                 where p.organisation_id = round_answer.asker_id and p.round_id = round_answer.round_id
                   and p.enterprise_id = round_answer.organisation_id and p.handed_in_at is not null));

alter table round_link enable row level security;
create policy link_own on round_link for select using (organisation_id = (select current_organisation()));
create policy link_made on round_link for insert with check (organisation_id = (select current_organisation()));
create policy link_withdrawn on round_link for update using (organisation_id = (select current_organisation()));

alter table round_reminder_sent enable row level security;
alter table round_reminder_link enable row level security;
alter table round_reminder_off enable row level security;
create policy reminder_off_own on round_reminder_off using (
    organisation_id = (select current_organisation()) and person_id = (select current_person()));

grant select, insert on reporting_round, round_item, round_participant, round_link to wijkspil_app;
grant select on round_answer to wijkspil_app;
grant update (withdrawn_at) on round_link to wijkspil_app;
grant select, insert, delete on round_reminder_off to wijkspil_app;

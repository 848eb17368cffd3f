-- Figures of enterprises with where they come from, and the way from draft to approved.
-- The lock on an approved figure lies here: the application's role can neither change nor delete it;
-- only decide_figures() approves, returns and supersedes, after it checked the sharing agreement.

create table stored_file (
    organisation_id uuid not null references organisation,
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type      text not null,
    bytes           bigint not null check (bytes >= 0),
    content         bytea not null,
    stored_by       text not null,
    stored_at       timestamptz not null,
    primary key (organisation_id, sha256)
);
alter table stored_file alter column content set storage external;

create table figure (
    organisation_id   uuid not null references organisation,
    id                uuid not null default uuidv7(),
    indicator         text not null check (indicator ~ '^[A-Z]{3}-[0-9]{2}$'),
    part              text not null default '' check (part ~ '^[A-Z0-9_]{0,40}$'),
    year              integer not null check (year between 1900 and 2200),
    state             text not null default 'DRAFT'
        check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED')),
    value             numeric,
    unknown_reason    text check (length(unknown_reason) between 1 and 500),
    n                 bigint not null default 0 check (n >= 0),
    method            text check (method in ('REGISTERED', 'ESTIMATED', 'SURVEY', 'THIRD_PARTY')),
    interval_low      numeric,
    interval_high     numeric check (interval_high >= interval_low),
    interval_level    numeric check (interval_level > 0 and interval_level < 1),
    grade             text not null check (grade in ('A', 'B', 'C', 'D')),
    collected_by      text not null,
    verified_by       text not null default '',
    origin            text not null check (origin in ('FORM', 'ROUND', 'WORKBOOK', 'SOURCE', 'LOADED')),
    origin_name       text not null default '',
    catalogue_version text not null,
    reason            text not null default '',
    recorded_by       text not null,
    recorded_at       timestamptz not null,
    submitted_by      text,
    submitted_at      timestamptz,
    decided_by        text,
    decided_for       text,
    decided_at        timestamptz,
    note              text check (length(note) between 1 and 2000),
    superseded_by     text,
    superseded_at     timestamptz,
    superseded_reason text,
    primary key (organisation_id, id),
    check ((value is null) <> (unknown_reason is null)),
    check (value is null or method is not null),
    check ((interval_low is null) = (interval_high is null) and (interval_low is null) = (interval_level is null)),
    check (state = 'DRAFT' or submitted_at is not null),
    check (state in ('DRAFT', 'SUBMITTED') or decided_at is not null),
    check (state <> 'RETURNED' or note is not null),
    check ((state = 'SUPERSEDED') = (superseded_at is not null))
);
create unique index figure_approved on figure (organisation_id, year, indicator, part) where state = 'APPROVED';
create unique index figure_making on figure (organisation_id, year, indicator, part)
    where state in ('DRAFT', 'SUBMITTED', 'RETURNED');
create index figure_key on figure (organisation_id, year, indicator, part);
create index figure_waiting on figure (organisation_id, submitted_at) where state = 'SUBMITTED';

create table figure_fact (
    organisation_id uuid not null,
    figure_id       uuid not null,
    nr              integer not null,
    label_nl        text not null,
    label_en        text not null,
    value           text not null,
    link            text not null default '',
    primary key (organisation_id, figure_id, nr),
    foreign key (organisation_id, figure_id) references figure
);

create table evidence (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    type            text not null
        check (type in ('DOCUMENT', 'REGISTER', 'SURVEY', 'QUOTE', 'OBSERVATION', 'THIRD_PARTY')),
    made_on         date,
    who             text not null,
    title           text not null check (length(title) between 1 and 300),
    locator         text not null default '' check (length(locator) <= 4000),
    grade           text not null check (grade in ('A', 'B', 'C', 'D')),
    sha256          text,
    file_name       text not null default '',
    recorded_by     text not null,
    recorded_at     timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, sha256) references stored_file
);
create index evidence_file on evidence (organisation_id, sha256) where sha256 is not null;

create table figure_evidence (
    organisation_id uuid not null,
    figure_id       uuid not null,
    evidence_id     uuid not null,
    nr              integer not null,
    primary key (organisation_id, figure_id, evidence_id),
    foreign key (organisation_id, figure_id) references figure,
    foreign key (organisation_id, evidence_id) references evidence
);
create index figure_evidence_back on figure_evidence (organisation_id, evidence_id);

-- What happened to a figure after it was first recorded; written by a trigger, never by the application.
create table figure_event (
    organisation_id uuid not null,
    figure_id       uuid not null,
    id              uuid not null default uuidv7(),
    at              timestamptz not null,
    state           text not null,
    person          text not null,
    organisation    text not null default '',
    note            text not null default '',
    old_value       numeric,
    old_reason      text,
    primary key (organisation_id, figure_id, id),
    foreign key (organisation_id, figure_id) references figure
);

create function guard_figure() returns trigger
    language plpgsql
    as $$
begin
    if (old.organisation_id, old.id, old.indicator, old.part, old.year)
        is distinct from (new.organisation_id, new.id, new.indicator, new.part, new.year) then
        raise exception 'the key of a figure never changes' using errcode = 'check_violation';
    end if;
    if not ((old.state in ('DRAFT', 'SUBMITTED', 'RETURNED') and new.state in ('DRAFT', 'SUBMITTED'))
            or (old.state = 'SUBMITTED' and new.state in ('RETURNED', 'APPROVED'))
            or (old.state = 'APPROVED' and new.state = 'SUPERSEDED')) then
        raise exception 'a figure does not go from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if new.state in ('RETURNED', 'APPROVED', 'SUPERSEDED')
        and (old.value, old.unknown_reason, old.n, old.method, old.interval_low, old.interval_high,
             old.interval_level, old.grade, old.collected_by, old.catalogue_version, old.origin, old.reason,
             old.recorded_by, old.recorded_at, old.submitted_by, old.submitted_at)
        is distinct from
            (new.value, new.unknown_reason, new.n, new.method, new.interval_low, new.interval_high,
             new.interval_level, new.grade, new.collected_by, new.catalogue_version, new.origin, new.reason,
             new.recorded_by, new.recorded_at, new.submitted_by, new.submitted_at) then
        raise exception 'whoever decides on a figure does not change it' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger figure_guarded before update on figure for each row execute function guard_figure();

create function log_figure() returns trigger
    language plpgsql security definer set search_path = public
    as $$
begin
    if new.state = 'DRAFT'
        and (old.state, old.value, old.unknown_reason) is not distinct from (new.state, new.value, new.unknown_reason) then
        return null;
    end if;
    insert into figure_event (organisation_id, figure_id, at, state, person, organisation, note, old_value, old_reason)
    values (new.organisation_id, new.id,
            case new.state when 'DRAFT' then new.recorded_at when 'SUBMITTED' then new.submitted_at
                when 'SUPERSEDED' then new.superseded_at else new.decided_at end,
            new.state,
            case new.state when 'DRAFT' then new.recorded_by when 'SUBMITTED' then new.submitted_by
                when 'SUPERSEDED' then new.superseded_by else new.decided_by end,
            case when new.state in ('RETURNED', 'APPROVED') then new.decided_for else '' end,
            case new.state when 'RETURNED' then new.note when 'SUPERSEDED' then new.superseded_reason else new.reason end,
            old.value, old.unknown_reason);
    return null;
end
$$;
create trigger figure_logged after update on figure for each row execute function log_figure();

-- Approves or returns submitted figures of another organisation. The only way to do so.
create function decide_figures(owner uuid, ids uuid[], outcome text, words text, moment timestamptz)
    returns setof uuid
    language plpgsql security definer set search_path = public
    as $$
declare
    decider text;
    decider_for text;
    chosen uuid[];
begin
    select p.name, o.name into decider, decider_for
      from membership m
      join person p on p.id = m.person_id
      join organisation o on o.id = m.organisation_id
     where m.person_id = current_person() and m.organisation_id = current_organisation() and m.until is null
       and o.kind in ('FUND', 'EVALUATOR') and m.role in ('PROGRAMME_MANAGER', 'EVALUATOR')
     limit 1;
    if decider is null or outcome not in ('APPROVED', 'RETURNED') or exists (
        select from membership m
         where m.organisation_id = owner and m.person_id = current_person() and m.until is null) then
        raise exception 'this person does not decide on these figures' using errcode = 'insufficient_privilege';
    end if;
    select coalesce(array_agg(c.id), '{}') into chosen from (
        select f.id from figure f
         where f.organisation_id = owner and f.id = any (ids) and f.state = 'SUBMITTED'
           and f.indicator in (select s.indicator from shared_with_current() s where s.organisation_id = owner)
         for update of f) c;
    if outcome = 'RETURNED' then
        return query update figure f
           set state = 'RETURNED', decided_by = decider, decided_for = decider_for, decided_at = moment, note = words
         where f.organisation_id = owner and f.id = any (chosen) returning f.id;
        return;
    end if;
    update figure old
       set state = 'SUPERSEDED', superseded_by = decider, superseded_at = moment, superseded_reason = new.reason
      from figure new
     where new.organisation_id = owner and new.id = any (chosen)
       and old.organisation_id = owner and old.state = 'APPROVED'
       and (old.year, old.indicator, old.part) = (new.year, new.indicator, new.part);
    return query update figure f
       set state = 'APPROVED', decided_by = decider, decided_for = decider_for, decided_at = moment, note = null
     where f.organisation_id = owner and f.id = any (chosen) returning f.id;
end
$$;

-- The exists() becomes one hashed look-up of the agreements for a long list, or an index look-up for a short one.
alter table figure enable row level security;
create policy figure_own on figure for select using (organisation_id = (select current_organisation()));
create policy figure_shared on figure for select using (
    state in ('SUBMITTED', 'APPROVED')
    and exists (select from sharing_agreement a
                 where a.organisation_id = figure.organisation_id and a.indicator = figure.indicator
                   and a.receiver_id = (select current_organisation()) and a.withdrawn_at is null
                   and a.valid_from <= current_date and coalesce(a.valid_until, 'infinity') >= current_date));
create policy figure_added on figure for insert with check (
    organisation_id = (select current_organisation()) and state = 'DRAFT');
create policy figure_changed on figure for update
    using (organisation_id = (select current_organisation()) and state in ('DRAFT', 'SUBMITTED', 'RETURNED'))
    with check (organisation_id = (select current_organisation()) and state in ('DRAFT', 'SUBMITTED'));

alter table figure_fact enable row level security;
create policy fact_seen on figure_fact for select using (
    organisation_id = (select current_organisation())
    or exists (select from figure f where f.organisation_id = figure_fact.organisation_id and f.id = figure_fact.figure_id));
create policy fact_added on figure_fact for insert with check (
    organisation_id = (select current_organisation())
    and exists (select from figure f
                 where f.organisation_id = figure_fact.organisation_id and f.id = figure_fact.figure_id and f.state = 'DRAFT'));
create policy fact_replaced on figure_fact for delete using (
    organisation_id = (select current_organisation())
    and exists (select from figure f
                 where f.organisation_id = figure_fact.organisation_id and f.id = figure_fact.figure_id and f.state = 'DRAFT'));

alter table figure_evidence enable row level security;
create policy link_seen on figure_evidence for select using (
    organisation_id = (select current_organisation())
    or exists (select from figure f
                where f.organisation_id = figure_evidence.organisation_id and f.id = figure_evidence.figure_id));
create policy link_added on figure_evidence for insert with check (
    organisation_id = (select current_organisation())
    and exists (select from figure f
                 where f.organisation_id = figure_evidence.organisation_id and f.id = figure_evidence.figure_id
                   and f.state = 'DRAFT'));
create policy link_replaced on figure_evidence for delete using (
    organisation_id = (select current_organisation())
    and exists (select from figure f
                 where f.organisation_id = figure_evidence.organisation_id and f.id = figure_evidence.figure_id
                   and f.state = 'DRAFT'));

alter table evidence enable row level security;
create policy evidence_seen on evidence for select using (
    organisation_id = (select current_organisation())
    or exists (select from figure_evidence l
                where l.organisation_id = evidence.organisation_id and l.evidence_id = evidence.id));
create policy evidence_added on evidence for insert with check (organisation_id = (select current_organisation()));

alter table stored_file enable row level security;
create policy file_seen on stored_file for select using (
    organisation_id = (select current_organisation())
    or exists (select from evidence e
                where e.organisation_id = stored_file.organisation_id and e.sha256 = stored_file.sha256));
create policy file_added on stored_file for insert with check (organisation_id = (select current_organisation()));

alter table figure_event enable row level security;
create policy event_own on figure_event for select using (organisation_id = (select current_organisation()));

grant select, insert, update on figure to wijkspil_app;
grant select, insert, delete on figure_fact, figure_evidence to wijkspil_app;
grant select, insert on evidence, stored_file to wijkspil_app;
grant select on figure_event to wijkspil_app;

-- Rule sets, studies, raters' codings, frozen snapshots, results and published reports.
-- What is signed, scored, frozen, computed or published is only ever added to.

create table rule_set (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    code            text not null check (code ~ '^[A-Z][A-Z0-9]*-[0-9]{1,4}$'),
    version         text not null check (version ~ '^[0-9]{1,4}[.][0-9]{1,4}$'),
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    file            text not null check (length(file) <= 1048576),
    reason          text not null check (length(reason) between 1 and 2000),
    signed_by       uuid not null references person,
    signed_by_name  text not null,
    signed_at       timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, code, version)
);

create table study (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    title           text not null check (length(title) between 1 and 200),
    title_en        text not null check (length(title_en) between 1 and 200),
    question        text not null check (length(question) between 1 and 1000),
    question_en     text not null check (length(question_en) between 1 and 1000),
    from_year       int not null check (from_year between 1990 and 2200),
    to_year         int not null check (to_year between from_year and from_year + 50),
    main_rule_set   text not null,
    rule_sets       jsonb not null,
    settings        jsonb not null,
    created_by_name text not null,
    created_at      timestamptz not null,
    frozen_at       timestamptz,
    primary key (organisation_id, id)
);

create function study_stays_as_frozen() returns trigger
    language plpgsql
    as $$
begin
    if old.frozen_at is not null then
        raise exception 'study % is frozen', old.id using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger study_frozen before update or delete on study
    for each row execute function study_stays_as_frozen();

create table study_enterprise (
    organisation_id uuid not null,
    study_id        uuid not null,
    enterprise_id   uuid not null references organisation,
    urbanity        text not null default 'UNKNOWN' check (urbanity in ('RURAL', 'URBAN', 'UNKNOWN')),
    name_consent_by text check (length(name_consent_by) between 1 and 200),
    name_consent_on date,
    added_at        timestamptz not null,
    primary key (organisation_id, study_id, enterprise_id),
    foreign key (organisation_id, study_id) references study,
    check ((name_consent_by is null) = (name_consent_on is null))
);

create table study_rater (
    organisation_id uuid not null,
    study_id        uuid not null,
    person_id       uuid not null references person,
    name            text not null,
    added_at        timestamptz not null,
    primary key (organisation_id, study_id, person_id),
    foreign key (organisation_id, study_id) references study
);

create table study_tie (
    organisation_id uuid not null,
    study_id        uuid not null,
    person_id       uuid not null,
    enterprise_id   uuid not null,
    kind            text not null check (kind in ('COACH', 'CREDITOR', 'OWN')),
    declared_at     timestamptz not null,
    primary key (organisation_id, study_id, person_id, enterprise_id, kind),
    foreign key (organisation_id, study_id, person_id) references study_rater,
    foreign key (organisation_id, study_id, enterprise_id) references study_enterprise
);

create table study_coding (
    organisation_id uuid not null,
    id              uuid not null default uuidv7(),
    study_id        uuid not null,
    enterprise_id   uuid not null,
    criterion       text not null check (length(criterion) between 1 and 40),
    person_id       uuid not null,
    round           text not null check (round in ('BLIND', 'SETTLEMENT')),
    score           int not null check (score between 0 and 10),
    reason          text not null check (length(reason) between 1 and 2000),
    evidence        text[] not null default '{}',
    coded_at        timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, study_id, enterprise_id, criterion, person_id),
    foreign key (organisation_id, study_id, enterprise_id) references study_enterprise,
    foreign key (organisation_id, study_id, person_id) references study_rater
);
create unique index study_coding_one_settlement
    on study_coding (organisation_id, study_id, enterprise_id, criterion) where round = 'SETTLEMENT';

-- Evidence that the evaluators gathered themselves: talks, visits, documents.
create table study_evidence (
    organisation_id uuid not null,
    id              uuid not null default uuidv7(),
    study_id        uuid not null,
    enterprise_id   uuid not null,
    criterion       text not null check (length(criterion) between 1 and 40),
    type            text not null check (type in ('DOCUMENT', 'REGISTER', 'SURVEY', 'QUOTE', 'OBSERVATION', 'THIRD_PARTY')),
    made_on         date,
    who             text not null check (length(who) <= 200),
    title           text not null check (length(title) between 1 and 200),
    locator         text not null check (length(locator) <= 1000),
    sha256          text not null check (sha256 ~ '^([0-9a-f]{64})?$'),
    grade           text not null check (grade in ('A', 'B', 'C', 'D')),
    added_at        timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, study_id, enterprise_id) references study_enterprise
);
create index study_evidence_study on study_evidence (organisation_id, study_id, enterprise_id);

-- How many blind codings an item has, whoever asks: the count is no secret, the scores are.
create function blind_codings(given_study uuid, given_enterprise uuid, given_criterion text) returns bigint
    language sql stable security definer set search_path = public
    as $$
    select count(*) from study_coding c
     where c.organisation_id = current_organisation()
       and c.study_id = given_study and c.enterprise_id = given_enterprise
       and c.criterion = given_criterion and c.round = 'BLIND'
    $$;

-- How far each item of a study is: the counts only.
create function coding_counts(given_study uuid)
    returns table (enterprise_id uuid, criterion text, blind bigint, settled bigint)
    language sql stable security definer set search_path = public
    as $$
    select c.enterprise_id, c.criterion,
           count(*) filter (where c.round = 'BLIND'), count(*) filter (where c.round = 'SETTLEMENT')
      from study_coding c
     where c.organisation_id = current_organisation() and c.study_id = given_study
     group by c.enterprise_id, c.criterion
    $$;

create function coding_keeps_the_rules() returns trigger
    language plpgsql security definer set search_path = public
    as $$
begin
    perform 1 from study s
      where s.organisation_id = new.organisation_id and s.id = new.study_id and s.frozen_at is null for update;
    if not found then
        raise exception 'study % is frozen', new.study_id using errcode = 'check_violation';
    end if;
    if new.round = 'BLIND' and (
            select count(*) from study_coding c
             where c.organisation_id = new.organisation_id and c.study_id = new.study_id
               and c.enterprise_id = new.enterprise_id and c.criterion = new.criterion and c.round = 'BLIND') >= 2 then
        raise exception 'two raters have scored this item' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger study_coding_rules before insert on study_coding
    for each row execute function coding_keeps_the_rules();

create table study_snapshot (
    organisation_id uuid not null,
    study_id        uuid not null,
    content         text not null,
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    origins         text not null default '{}',
    frozen_by_name  text not null,
    frozen_at       timestamptz not null,
    primary key (organisation_id, study_id),
    foreign key (organisation_id, study_id) references study
);

create table study_result (
    organisation_id uuid not null,
    id              uuid not null default uuidv7(),
    study_id        uuid not null,
    content         text not null,
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    snapshot_sha256 text not null check (snapshot_sha256 ~ '^[0-9a-f]{64}$'),
    code_version    text not null,
    by_name         text not null,
    at              timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, study_id) references study_snapshot
);
create index study_result_study on study_result (organisation_id, study_id, id desc);

-- Work in the background: which study, how far, how it ended.
create table study_run (
    organisation_id uuid not null,
    id              uuid not null default uuidv7(),
    study_id        uuid not null,
    person_id       uuid not null references person,
    state           text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done            bigint not null default 0,
    total           bigint not null default 0,
    message         text not null default '',
    asked_at        timestamptz not null,
    ended_at        timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, study_id) references study_snapshot
);
create unique index study_run_one on study_run (organisation_id, study_id) where state in ('WAITING', 'RUNNING');

create table report (
    organisation_id   uuid not null references organisation,
    id                uuid not null default uuidv7(),
    study_id          uuid not null,
    slug              text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
    title             text not null,
    title_en          text not null,
    abstract          text not null check (length(abstract) between 1 and 4000),
    abstract_en       text not null check (length(abstract_en) between 1 and 4000),
    authors           text not null check (length(authors) between 1 and 400),
    publisher         text not null,
    licence           text not null check (licence in ('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0')),
    fictional         boolean not null,
    content           text not null,
    sha256            text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    code_version      text not null,
    published_by_name text not null,
    published_at      timestamptz not null,
    superseded_by     text references report (slug),
    superseded_at     timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, study_id) references study_snapshot,
    check ((superseded_by is null) = (superseded_at is null)),
    check (superseded_by <> slug)
);
create index report_latest on report (published_at desc);

create table report_file (
    organisation_id uuid not null,
    report_id       uuid not null,
    kind            text not null check (kind in ('PDF', 'XLSX', 'BUNDLE')),
    language        text not null check (language in ('nl', 'en')),
    bytes           bytea not null,
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (organisation_id, report_id, kind, language),
    foreign key (organisation_id, report_id) references report
);

-- Which enterprises, by name, a published report calls a hub.
create table report_hub (
    organisation_id uuid not null,
    report_id       uuid not null,
    enterprise_id   uuid not null references organisation,
    primary key (organisation_id, report_id, enterprise_id),
    foreign key (organisation_id, report_id) references report
);
create index report_hub_enterprise on report_hub (enterprise_id);

-- A published report never changes; it can only point to a newer one, once.
create function report_never_changes() returns trigger
    language plpgsql
    as $$
begin
    if tg_op = 'DELETE'
        or old.superseded_by is not null
        or new.superseded_by is null
        or to_jsonb(new) - 'superseded_by' - 'superseded_at' <> to_jsonb(old) - 'superseded_by' - 'superseded_at' then
        raise exception 'report % is published and never changes', old.slug using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger report_unchanged before update or delete on report
    for each row execute function report_never_changes();

create function published_file_never_changes() returns trigger
    language plpgsql
    as $$
begin
    raise exception 'a published file never changes' using errcode = 'check_violation';
end
$$;
create trigger report_file_unchanged before update or delete on report_file
    for each row execute function published_file_never_changes();

create trigger report_hub_unchanged before update or delete on report_hub
    for each row execute function published_file_never_changes();

-- What ties a colleague to enterprises by a role elsewhere. Roles in other organisations are not for
-- us to see; this answers only: tied to which of these enterprises, and how.
create function ties_by_role(given_person uuid, given_enterprises uuid[])
    returns table (enterprise_id uuid, kind text)
    language sql stable security definer set search_path = public
    as $$
    select distinct e.id, case
               when m.organisation_id = e.id then 'OWN'
               when m.role = 'ADVISER' then 'COACH'
               else 'CREDITOR' end
      from unnest(given_enterprises) as e(id)
      join membership m on m.person_id = given_person and m.until is null
      join organisation o on o.id = m.organisation_id
     where exists (select from membership mine
                    where mine.person_id = given_person and mine.organisation_id = current_organisation()
                      and mine.until is null)
       and (m.organisation_id = e.id
            or (o.kind = 'FUND' and exists (
                    select from sharing_agreement a
                     where a.organisation_id = e.id and a.receiver_id = o.id and a.withdrawn_at is null)))
    $$;

alter table rule_set enable row level security;
create policy rule_set_own on rule_set using (organisation_id = (select current_organisation()));
alter table study enable row level security;
create policy study_own on study using (organisation_id = (select current_organisation()));
alter table study_enterprise enable row level security;
create policy study_enterprise_own on study_enterprise using (organisation_id = (select current_organisation()));
alter table study_rater enable row level security;
create policy study_rater_own on study_rater using (organisation_id = (select current_organisation()));
alter table study_tie enable row level security;
create policy study_tie_own on study_tie using (organisation_id = (select current_organisation()));

alter table study_evidence enable row level security;
create policy study_evidence_own on study_evidence using (organisation_id = (select current_organisation()));

-- Blind: another rater's coding is not there until two have scored the item.
alter table study_coding enable row level security;
create policy study_coding_blind on study_coding for select using (
    organisation_id = (select current_organisation())
    and (person_id = (select current_person()) or blind_codings(study_id, enterprise_id, criterion) >= 2));
create policy study_coding_own on study_coding for insert with check (
    organisation_id = (select current_organisation()) and person_id = (select current_person()));

alter table study_snapshot enable row level security;
create policy study_snapshot_own on study_snapshot using (organisation_id = (select current_organisation()));
alter table study_result enable row level security;
create policy study_result_own on study_result using (organisation_id = (select current_organisation()));
alter table study_run enable row level security;
create policy study_run_own on study_run using (organisation_id = (select current_organisation()));

alter table report enable row level security;
create policy report_public on report for select using (true);
create policy report_published on report for insert with check (organisation_id = (select current_organisation()));
create policy report_superseded on report for update using (organisation_id = (select current_organisation()));
alter table report_file enable row level security;
create policy report_file_public on report_file for select using (true);
create policy report_file_published on report_file for insert with check (organisation_id = (select current_organisation()));
alter table report_hub enable row level security;
create policy report_hub_public on report_hub for select using (true);
create policy report_hub_published on report_hub for insert with check (organisation_id = (select current_organisation()));

grant select, insert on report_hub, study_evidence to wijkspil_app;
grant select, insert on rule_set, study_tie, study_coding, study_snapshot, study_result, report_file to wijkspil_app;
grant select, insert, update on study, study_run, report to wijkspil_app;
grant select, insert, update, delete on study_enterprise to wijkspil_app;
grant select, insert, delete on study_rater to wijkspil_app;

-- Loans of a fund. The fund owns every row; the borrowing enterprise reads its own signed loans (enterprise_id), nobody else.
-- What happened is only ever added. Money out and changes of terms carry the approval of a second person: the database checks it.

create table loan_settings (
    organisation_id    uuid not null references organisation,
    id                 uuid not null default uuidv7(),
    recorded_at        timestamptz not null,
    recorded_by_name   text not null,
    account_name       text not null check (length(account_name) between 1 and 140),
    iban               text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    contact            text not null check (length(contact) between 1 and 300),
    allocation         text not null check (allocation in ('BY_KIND', 'BY_INSTALMENT')),
    default_rate       text not null,
    default_grace_days int not null check (default_grace_days between 0 and 365),
    payment_version    text not null check (payment_version in ('PAIN_001_001_03', 'PAIN_001_001_09')),
    collection_version text not null check (collection_version in ('PAIN_008_001_02', 'PAIN_008_001_08')),
    creditor_id        text not null default '',
    scheme             text not null check (scheme in ('CORE', 'B2B')),
    limit_per_order    bigint check (limit_per_order > 0),
    limit_per_month    bigint check (limit_per_month > 0),
    capital            bigint check (capital > 0),
    provisions         text[] check (cardinality(provisions) = 6),
    primary key (organisation_id, id)
);

create table loan_product (
    organisation_id   uuid not null references organisation,
    id                uuid not null default uuidv7(),
    name              text not null check (length(name) between 1 and 120),
    repayment         text not null check (repayment in ('LINEAR', 'ANNUITY', 'BULLET')),
    interest_base     text not null check (interest_base in ('OUTSTANDING', 'ORIGINAL_PRINCIPAL')),
    rate              text not null,
    day_count         text not null,
    business_day      text not null,
    every_months      int not null check (every_months between 1 and 120),
    most_amount       bigint not null check (most_amount > 0),
    most_terms        int not null check (most_terms between 1 and 1200),
    most_grace_terms  int not null check (most_grace_terms >= 0),
    grace_kind        text not null check (grace_kind in ('INTEREST_ONLY', 'CAPITALISE', 'DEFER', 'WAIVE')),
    early_fee_percent text not null,
    made_at           timestamptz not null,
    ended_at          timestamptz,
    primary key (organisation_id, id)
);

create table loan (
    organisation_id     uuid not null references organisation,
    id                  uuid not null default uuidv7(),
    enterprise_id       uuid not null references organisation,
    product_id          uuid not null,
    reference           text not null check (reference ~ '^[A-Z0-9-]{1,35}$'),
    state               text not null default 'DRAFT' check (state in ('DRAFT', 'SIGNED', 'DROPPED')),
    purpose             text not null check (length(purpose) between 1 and 300),
    terms               jsonb not null,
    allocation          text not null check (allocation in ('BY_KIND', 'BY_INSTALMENT')),
    default_rate        text not null,
    default_grace_days  int not null,
    early_fee_percent   text not null,
    borrower_name       text not null check (length(borrower_name) between 1 and 200),
    borrower_iban       text not null,
    fund_account_name   text not null,
    fund_iban           text not null,
    fund_contact        text not null,
    calculation_version text not null,
    drafted_at          timestamptz not null,
    drafted_by_name     text not null,
    signed_on           date,
    signed_recorded_at  timestamptz,
    signed_by_name      text,
    primary key (organisation_id, id),
    unique (organisation_id, reference),
    foreign key (organisation_id, product_id) references loan_product,
    check ((state = 'SIGNED') = (signed_on is not null)),
    check (organisation_id <> enterprise_id)
);
create index loan_enterprise on loan (enterprise_id) where state = 'SIGNED';

create table loan_condition (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    loan_id         uuid not null,
    enterprise_id   uuid not null,
    words           text not null check (length(words) between 1 and 300),
    evidence        text,
    met_on          date,
    met_by_name     text,
    primary key (organisation_id, id),
    foreign key (organisation_id, loan_id) references loan,
    check ((met_on is null) = (evidence is null))
);
create index loan_condition_loan on loan_condition (organisation_id, loan_id);

-- A change that waits for a second person. Who proposes and who decides are the people of the transactions.
create table loan_proposal (
    organisation_id  uuid not null references organisation,
    id               uuid not null default uuidv7(),
    loan_id          uuid not null,
    kind             text not null,
    value_date       date not null,
    amount           bigint check (amount > 0),
    words            text not null default '',
    details          jsonb,
    reverses         int,
    after_number     int not null,
    state            text not null default 'WAITING' check (state in ('WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    proposed_by      uuid not null references person,
    proposed_by_name text not null,
    proposed_at      timestamptz not null,
    decided_by       uuid references person,
    decided_by_name  text,
    decided_at       timestamptz,
    note             text not null default '',
    primary key (organisation_id, id),
    foreign key (organisation_id, loan_id) references loan,
    check ((state = 'WAITING') = (decided_by is null)),
    constraint loan_proposal_four_eyes check (state not in ('APPROVED', 'REFUSED') or decided_by <> proposed_by),
    check (state <> 'WITHDRAWN' or decided_by = proposed_by)
);
create index loan_proposal_loan on loan_proposal (organisation_id, loan_id);

create table loan_event (
    organisation_id     uuid not null references organisation,
    loan_id             uuid not null,
    number              int not null check (number > 0),
    enterprise_id       uuid not null,
    kind                text not null check (kind in ('DRAWN', 'ACCRUED', 'RECEIVED', 'EARLY_REPAID', 'SETTLED',
        'HOLIDAY_GRANTED', 'RESCHEDULED', 'FEE_CHARGED', 'DEFAULT_INTEREST_CHARGED', 'FORGIVEN', 'CONVERTED_TO_GIFT',
        'WRITTEN_OFF', 'RECOVERED', 'REVERSED')),
    value_date          date not null,
    amount              bigint,
    words               text not null default '',
    details             jsonb,
    reverses            int check (reverses < number),
    proposal_id         uuid,
    recorded_on         date not null,
    recorded_at         timestamptz not null,
    recorded_by         uuid not null references person,
    recorded_by_name    text not null,
    calculation_version text not null,
    primary key (organisation_id, loan_id, number),
    foreign key (organisation_id, loan_id) references loan,
    foreign key (organisation_id, loan_id, reverses) references loan_event,
    foreign key (organisation_id, proposal_id) references loan_proposal,
    check ((kind = 'REVERSED') = (reverses is not null))
);
create unique index loan_event_proposal on loan_event (organisation_id, proposal_id) where proposal_id is not null;
create unique index loan_event_reversed_once on loan_event (organisation_id, loan_id, reverses) where reverses is not null;

create function loan_event_guard() returns trigger
    language plpgsql
    as $$
declare
    about text := new.kind;
begin
    if not exists (select from loan l where l.organisation_id = new.organisation_id and l.id = new.loan_id
                      and l.state = 'SIGNED' and l.enterprise_id = new.enterprise_id) then
        raise exception 'WS-LOAN-120 loan (%) is not signed', new.loan_id;
    end if;
    if new.recorded_by is distinct from current_person() then
        raise exception 'WS-LOAN-121 event (% %) is not recorded by who works', new.loan_id, new.number;
    end if;
    if new.number <> 1 + coalesce((select max(e.number) from loan_event e
            where e.organisation_id = new.organisation_id and e.loan_id = new.loan_id), 0) then
        raise exception 'WS-LOAN-122 event (% %) does not follow the last one', new.loan_id, new.number;
    end if;
    if new.kind = 'REVERSED' then
        select e.kind into about from loan_event e
         where e.organisation_id = new.organisation_id and e.loan_id = new.loan_id and e.number = new.reverses;
    end if;
    if about in ('DRAWN', 'HOLIDAY_GRANTED', 'RESCHEDULED', 'FORGIVEN', 'CONVERTED_TO_GIFT', 'WRITTEN_OFF', 'REVERSED')
        and not exists (
            select from loan_proposal p
             where p.organisation_id = new.organisation_id and p.id = new.proposal_id and p.loan_id = new.loan_id
               and p.state = 'APPROVED' and p.decided_by <> p.proposed_by and p.kind = new.kind
               and p.value_date = new.value_date and p.amount is not distinct from new.amount and p.words = new.words
               and p.details is not distinct from new.details and p.reverses is not distinct from new.reverses) then
        raise exception 'WS-LOAN-123 event (% %) needs the approval of a second person', new.loan_id, new.kind;
    end if;
    return new;
end
$$;
create trigger loan_event_guard before insert on loan_event for each row execute function loan_event_guard();

-- After the signature nothing of the agreement changes; a draft may.
create function loan_guard() returns trigger
    language plpgsql
    as $$
begin
    if old.state <> 'DRAFT' then
        raise exception 'WS-LOAN-124 loan (%) was signed or dropped and does not change', old.id;
    end if;
    return new;
end
$$;
create trigger loan_guard before update on loan for each row execute function loan_guard();

do $$
declare
    kept text;
begin
    foreach kept in array array['loan_settings', 'loan_product', 'loan', 'loan_condition', 'loan_event'] loop
        execute format('alter table %I enable row level security', kept);
        execute format('create policy %I on %I using (organisation_id = (select current_organisation()))', kept || '_own', kept);
        execute format('grant select, insert on %I to wijkspil_app', kept);
    end loop;
    create policy loan_borrower on loan for select using (enterprise_id = (select current_organisation()) and state = 'SIGNED');
    foreach kept in array array['loan_condition', 'loan_event'] loop
        execute format('create policy %I on %I for select using (enterprise_id = (select current_organisation()))', kept || '_borrower', kept);
    end loop;
end
$$;
alter table loan_proposal enable row level security;
create policy loan_proposal_seen on loan_proposal for select using (organisation_id = (select current_organisation()));
create policy loan_proposal_made on loan_proposal for insert with check (
    organisation_id = (select current_organisation()) and proposed_by = (select current_person()) and state = 'WAITING');
create policy loan_proposal_decided on loan_proposal for update
    using (organisation_id = (select current_organisation()) and state = 'WAITING')
    with check (organisation_id = (select current_organisation()) and decided_by = (select current_person()));

grant select, insert on loan_proposal to wijkspil_app;
grant update (state, decided_by, decided_by_name, decided_at, note) on loan_proposal to wijkspil_app;
grant update (ended_at) on loan_product to wijkspil_app;
grant update on loan to wijkspil_app;
grant update (evidence, met_on, met_by_name) on loan_condition to wijkspil_app;
grant delete on loan_condition to wijkspil_app;

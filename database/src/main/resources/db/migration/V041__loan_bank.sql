-- Bank files of a fund: statements that were read, what each line became, and the payment and collection files made for the bank.

create table loan_statement_file (
    organisation_id  uuid not null references organisation,
    id               uuid not null default uuidv7(),
    sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    name             text not null,
    format           text not null check (format in ('CAMT', 'MT940')),
    state            text not null default 'READ' check (state in ('READ', 'BOOKED', 'CANCELLED')),
    findings         jsonb not null,
    errors           int not null,
    read_at          timestamptz not null,
    read_by_name     text not null,
    booked_at        timestamptz,
    booked_by_name   text,
    primary key (organisation_id, id)
);
create unique index loan_statement_file_once on loan_statement_file (organisation_id, sha256) where state <> 'CANCELLED';

create table loan_statement (
    organisation_id uuid not null references organisation,
    file_id         uuid not null,
    nr              int not null,
    account         text not null,
    statement_id    text not null,
    sequence        text not null,
    opening         text,
    opening_on      date,
    closing         text,
    closing_on      date,
    credits         text not null,
    debits          text not null,
    entries         int not null,
    reconciles      boolean,
    primary key (organisation_id, file_id, nr),
    foreign key (organisation_id, file_id) references loan_statement_file
);
create index loan_statement_account on loan_statement (organisation_id, account);

-- A line is only staged until its file is confirmed; the bank's key lets it count once, whichever file tells of it.
create table loan_bank_line (
    organisation_id  uuid not null references organisation,
    id               uuid not null default uuidv7(),
    file_id          uuid not null,
    statement_nr     int not null,
    booking_key      text not null check (booking_key ~ '^[0-9a-f]{64}$'),
    booked_on        date not null,
    amount           bigint not null,
    end_to_end       text not null,
    mandate          text not null,
    reference        text not null,
    iban             text not null,
    name             text not null,
    remittance       text not null,
    returned         boolean not null,
    reason           text not null,
    state            text not null default 'STAGED' check (state in ('STAGED', 'KNOWN', 'OPEN', 'BOOKED', 'PAYMENT', 'OTHER')),
    rule             text,
    loan_id          uuid,
    event_number     int,
    settled_by_name  text,
    settled_at       timestamptz,
    note             text not null default '',
    primary key (organisation_id, id),
    foreign key (organisation_id, file_id, statement_nr) references loan_statement deferrable initially deferred,
    foreign key (organisation_id, loan_id, event_number) references loan_event,
    check (state <> 'BOOKED' or event_number is not null)
);
create unique index loan_bank_line_once on loan_bank_line (organisation_id, booking_key) where state not in ('STAGED', 'KNOWN');
create unique index loan_bank_line_event on loan_bank_line (organisation_id, loan_id, event_number) where event_number is not null;
create index loan_bank_line_file on loan_bank_line (organisation_id, file_id);
create index loan_bank_line_open on loan_bank_line (organisation_id, booked_on) where state = 'OPEN';

create table loan_bank_file (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    kind            text not null check (kind in ('PAYMENT', 'COLLECTION')),
    message_id      text not null,
    version         text not null,
    execution_on    date not null,
    orders          int not null check (orders > 0),
    total           bigint not null check (total > 0),
    content         text not null,
    made_at         timestamptz not null,
    made_by_name    text not null,
    primary key (organisation_id, id),
    unique (organisation_id, message_id)
);

create table loan_mandate (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    loan_id         uuid not null,
    reference       text not null check (length(reference) between 1 and 35),
    creditor_id     text not null,
    scheme          text not null check (scheme in ('CORE', 'B2B')),
    debtor_name     text not null,
    debtor_iban     text not null,
    signed_on       date not null,
    revoked_on      date,
    primary key (organisation_id, id),
    unique (organisation_id, reference),
    foreign key (organisation_id, loan_id) references loan
);

create table loan_order (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    loan_id         uuid not null,
    kind            text not null check (kind in ('PAYMENT', 'COLLECTION')),
    event_number    int,
    term            int,
    mandate_id      uuid,
    sequence        text,
    end_to_end      text not null,
    amount          bigint not null check (amount > 0),
    due_on          date not null,
    file_id         uuid,
    confirmed_line  uuid,
    primary key (organisation_id, id),
    unique (organisation_id, end_to_end),
    foreign key (organisation_id, loan_id) references loan,
    foreign key (organisation_id, loan_id, event_number) references loan_event,
    foreign key (organisation_id, mandate_id) references loan_mandate,
    foreign key (organisation_id, file_id) references loan_bank_file,
    foreign key (organisation_id, confirmed_line) references loan_bank_line,
    check (kind = 'COLLECTION' or event_number is not null),
    check (kind = 'PAYMENT' or (term is not null and mandate_id is not null))
);
create unique index loan_order_drawdown on loan_order (organisation_id, loan_id, event_number) where kind = 'PAYMENT';

-- What the fund wrote to the borrower about arrears, and provisions set by hand with their reason.
create table loan_letter (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    loan_id         uuid not null,
    written_on      date not null,
    days_late       int not null,
    amount          bigint not null,
    pay_before      date not null,
    written_by_name text not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, loan_id) references loan
);

create table loan_provision (
    organisation_id  uuid not null references organisation,
    id               uuid not null default uuidv7(),
    loan_id          uuid not null,
    valid_from       date not null,
    amount           bigint check (amount >= 0),
    reason           text not null check (length(reason) between 1 and 300),
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, loan_id) references loan
);

-- The state of each loan as it was reckoned at the end of a day; it can be reckoned again from agreement and events.
create table loan_day (
    organisation_id     uuid not null references organisation,
    loan_id             uuid not null,
    day                 date not null,
    outstanding         bigint not null,
    accrued             bigint not null,
    overdue             bigint not null,
    days_late           int not null,
    restructured        boolean not null,
    calculation_version text not null,
    primary key (organisation_id, loan_id, day),
    foreign key (organisation_id, loan_id) references loan
);

do $$
declare
    kept text;
begin
    foreach kept in array array['loan_statement_file', 'loan_statement', 'loan_bank_line', 'loan_bank_file', 'loan_mandate',
        'loan_order', 'loan_letter', 'loan_provision', 'loan_day'] loop
        execute format('alter table %I enable row level security', kept);
        execute format('create policy %I on %I using (organisation_id = (select current_organisation()))', kept || '_own', kept);
        execute format('grant select, insert on %I to wijkspil_app', kept);
    end loop;
end
$$;
grant update (state, findings, errors, booked_at, booked_by_name) on loan_statement_file to wijkspil_app;
grant update (state, rule, loan_id, event_number, settled_by_name, settled_at, note) on loan_bank_line to wijkspil_app;
grant update (file_id, confirmed_line) on loan_order to wijkspil_app;
grant update (revoked_on) on loan_mandate to wijkspil_app;
grant update on loan_day to wijkspil_app;

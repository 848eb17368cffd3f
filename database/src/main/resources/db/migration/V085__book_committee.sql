-- The members' audit committee signs for itself, by a link that goes to the member's own address.
create table book_committee_link (
    organisation_id uuid not null references organisation,
    id              uuid not null default uuidv7(),
    book_id         uuid not null,
    name            text not null check (length(name) between 2 and 100),
    email           text not null check (length(email) between 3 and 320),
    hash            text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    made_by         text not null,
    made_at         timestamptz not null,
    withdrawn_at    timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, book_id) references book_year
);
create unique index book_committee_link_name
    on book_committee_link (organisation_id, book_id, lower(name)) where withdrawn_at is null;
create unique index book_committee_link_email
    on book_committee_link (organisation_id, book_id, lower(email)) where withdrawn_at is null;

-- Signatures from before this had no link: somebody else wrote them down.
alter table book_signature add column link_id uuid;
alter table book_signature add foreign key (organisation_id, link_id) references book_committee_link;
create unique index book_signature_link on book_signature (organisation_id, link_id);

alter table book_committee_link enable row level security;
create policy own on book_committee_link using (organisation_id = (select current_organisation()));
grant select, insert, update on book_committee_link to wijkspil_app;

-- Whose link this is; no table is open to a link. It works for 60 days.
create function committee_of_link(given_hash text, moment timestamptz)
    returns table (organisation_id uuid, link_id uuid, book_id uuid, name text, email text)
    language sql stable security definer set search_path = public
    as $$
    select l.organisation_id, l.id, l.book_id, l.name, l.email
      from book_committee_link l
     where l.hash = given_hash and l.withdrawn_at is null and moment < l.made_at + interval '60 days'
    $$;

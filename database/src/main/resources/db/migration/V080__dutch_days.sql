-- A day begins at midnight in the Netherlands, whatever the time zone of the server or the connection:
-- with current_date an agreement made after midnight was not valid yet on a server that counts in UTC.
create function dutch_today() returns date language sql stable
    as $$ select (now() at time zone 'Europe/Amsterdam')::date $$;

create or replace function shared_with_current() returns table (organisation_id uuid, indicator text)
    language sql stable
    as $$
    select a.organisation_id, a.indicator
      from sharing_agreement a
     where a.receiver_id = current_organisation()
       and a.withdrawn_at is null
       and a.valid_from <= dutch_today()
       and (a.valid_until is null or a.valid_until >= dutch_today())
    $$;

alter policy figure_shared on figure using (
    state in ('SUBMITTED', 'APPROVED')
    and exists (select from sharing_agreement a
                 where a.organisation_id = figure.organisation_id and a.indicator = figure.indicator
                   and a.receiver_id = (select current_organisation()) and a.withdrawn_at is null
                   and a.valid_from <= (select dutch_today())
                   and coalesce(a.valid_until, 'infinity') >= (select dutch_today())));

-- A page asks for the books of fifty enterprises: look up the agreement of each row by index, instead of
-- gathering all agreements of all enterprises first.
alter policy shared on book_figure using (
    exists (select from sharing_agreement a
             where a.receiver_id = (select current_organisation()) and a.organisation_id = book_figure.organisation_id
               and a.indicator = book_figure.indicator and a.withdrawn_at is null
               and a.valid_from <= (select dutch_today())
               and coalesce(a.valid_until, 'infinity') >= (select dutch_today())));
alter policy shared on book_signal using (
    exists (select from sharing_agreement a
             where a.receiver_id = (select current_organisation()) and a.organisation_id = book_signal.organisation_id
               and a.indicator = book_signal.indicator and a.withdrawn_at is null
               and a.valid_from <= (select dutch_today())
               and coalesce(a.valid_until, 'infinity') >= (select dutch_today())));

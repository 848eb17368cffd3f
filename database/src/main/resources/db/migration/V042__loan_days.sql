-- How far the events of a loan were counted when its day was closed: a later event opens that day again.
alter table loan_day add column last_number int not null default 0;

-- What a borrower tells and a payment follows from (revenue, result, cash) is an event like the others: only ever added.
alter table loan_event drop constraint loan_event_kind_check;
alter table loan_event add constraint loan_event_kind_check check (kind in ('DRAWN', 'ACCRUED', 'RECEIVED', 'EARLY_REPAID',
    'SETTLED', 'HOLIDAY_GRANTED', 'RESCHEDULED', 'FEE_CHARGED', 'DEFAULT_INTEREST_CHARGED', 'FORGIVEN', 'CONVERTED_TO_GIFT',
    'WRITTEN_OFF', 'RECOVERED', 'FIGURE_REPORTED', 'REVERSED'));

-- Products whose payments follow the borrower's figures.
alter table loan_product drop constraint loan_product_repayment_check;
alter table loan_product add constraint loan_product_repayment_check
    check (repayment in ('LINEAR', 'ANNUITY', 'BULLET', 'REVENUE_SHARE', 'PROFIT_SHARE', 'SUBORDINATED'));
alter table loan_product add column share text not null default '0';
alter table loan_product add column times_back text not null default '0';
alter table loan_product add column least bigint check (least > 0);
alter table loan_product add column most bigint check (most > 0);

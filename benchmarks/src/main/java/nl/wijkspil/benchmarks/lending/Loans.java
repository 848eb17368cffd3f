package nl.wijkspil.benchmarks.lending;

import java.time.LocalDate;
import nl.wijkspil.lending.agreement.AccrualDates;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.dates.BusinessDayRule;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/** The loans that are measured: every one differs, so that nothing is learnt by heart. */
final class Loans {

    private Loans() {}

    static TermLoan annuity(int number, int terms, DayCount count) {
        return TermLoan.builder(
                        Repayment.ANNUITY,
                        Money.ofCents(2_500_000L + number * 137L),
                        new Rate(300 + number % 400, 2),
                        LocalDate.of(2026, 1, 1).plusDays(number % 365),
                        terms)
                .dayCount(count)
                .businessDays(BusinessDayRule.MODIFIED_FOLLOWING, AccrualDates.UNADJUSTED)
                .build();
    }

    static TermLoan[] annuities(int howMany, int terms, DayCount count) {
        TermLoan[] loans = new TermLoan[howMany];
        for (int i = 0; i < howMany; i++) {
            loans[i] = annuity(i, terms, count);
        }
        return loans;
    }
}

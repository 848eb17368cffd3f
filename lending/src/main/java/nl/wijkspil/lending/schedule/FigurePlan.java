package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import java.util.List;
import nl.wijkspil.lending.agreement.LoanAgreement;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;

/**
 * The plan of a loan whose payments follow the borrower's figures (revenue, result, cash): the
 * terms up to a date, for what comes after is not known. A term without a figure asks what is
 * certain whatever the figure will be, and says that it waits.
 *
 * <p>Where more comes back than was paid out (a cap of 1.25 times), what comes on top is spread
 * over the payments in the same proportion: of every payment 100/125 is principal. It is asked with
 * the interest, and what of it is still to come stands in {@link RunningTerm#deferred}.
 *
 * <p>Example: EUR 30,000 with a cap of 1.25 and 5% of revenue. A quarter with a revenue of 40,000
 * asks 2,000.00: 1,600.00 principal and 400.00 on top.
 *
 * @param plan the terms that began by the date; the debt in it is principal only
 * @param running interest of the running term, and what on top of the principal is not asked yet
 */
public record FigurePlan(Plan plan, RunningTerm running) {

    /**
     * The plan on a date.
     *
     * @param loan any agreement but one with a fixed number of terms
     * @param events those that count by the date, in order of value date
     * @throws IllegalArgumentException for a rescheduling or interest put off: such a loan has no
     *     terms to come over which they could be spread
     */
    public static FigurePlan of(LoanAgreement loan, List<LoanEvent> events, LocalDate date) {
        FigureTerms terms = FigureTerms.of(loan);
        FigureWalk walk = new FigureWalk(loan, terms, events, date);
        Plan plan = walk.walk();
        RunningTerm interest = RunningTerm.of(terms.dayCount(), null, plan, date);
        return new FigurePlan(
                plan, new RunningTerm(interest.accrued(), Money.ofCents(walk.addedAtDate())));
    }
}

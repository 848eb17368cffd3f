package nl.wijkspil.lending.schedule;

import java.util.List;
import nl.wijkspil.lending.money.Money;

/**
 * One term of a schedule as changed by events.
 *
 * @param row the term; its principal and payment include early repayments
 * @param interestAsked interest of the instalment, deferred interest included
 * @param principalAsked principal of the instalment
 * @param changes what else moved the debt in the term
 * @param after what moved it on the due date itself, after the instalment; the closing amount is
 *     before it
 * @param missed whether a rescheduling took the instalment back because nothing of it was paid
 * @param figure the borrower's figure the instalment follows
 */
public record PlanRow(
        ScheduleRow row,
        Money interestAsked,
        Money principalAsked,
        List<TermChange> changes,
        List<TermChange> after,
        boolean missed,
        TermFigure figure) {

    /** What is owed after the row and what came on its due date. */
    public Money left() {
        Money left = row.closing();
        for (TermChange change : after) {
            left = left.plus(change.effect());
        }
        return left;
    }

    /** All changes, in the term and on its due date. */
    public List<TermChange> allChanges() {
        return after.isEmpty()
                ? changes
                : java.util.stream.Stream.concat(changes.stream(), after.stream()).toList();
    }

    /** What the instalment asks. */
    public Money asked() {
        return interestAsked.plus(principalAsked);
    }
}

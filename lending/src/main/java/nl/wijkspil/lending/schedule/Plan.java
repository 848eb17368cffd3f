package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of a loan as changed by its events: what the contract asks now. Receipts do not
 * change it; they are set against it by the ledger.
 *
 * @param rows the terms, also those before the changes
 * @param level the payment or linear part in force at the end
 * @param interestStopped the day a write-off stopped the schedule, or null
 */
public record Plan(List<PlanRow> rows, Money level, @Nullable LocalDate interestStopped) {

    /** Copies the rows. */
    public Plan {
        rows = List.copyOf(rows);
    }

    /**
     * The plan of an agreement and the events that count, in order of value date.
     *
     * @param missed numbers of the terms that a rescheduling takes back
     */
    public static Plan of(TermLoan loan, List<LoanEvent> events, Set<Integer> missed) {
        return new PlanWalk(loan, events, missed).walk();
    }

    /** The debt the contract leaves on a date: instalments due count as paid. */
    public Money contractBalance(LocalDate date) {
        Money balance = Money.ZERO;
        for (PlanRow planned : rows) {
            ScheduleRow row = planned.row();
            if (!row.due().isAfter(date)) {
                balance = planned.left();
                continue;
            }
            if (row.from().isAfter(date)) {
                break;
            }
            balance = row.opening();
            for (TermChange change : planned.changes()) {
                if (!change.date().isAfter(date)) {
                    balance = balance.plus(change.effect());
                }
            }
            break;
        }
        return balance;
    }
}

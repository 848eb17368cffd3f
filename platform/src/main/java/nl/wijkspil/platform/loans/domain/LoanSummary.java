package nl.wijkspil.platform.loans.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.lending.ledger.LoanState;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.loans.Loan;

/**
 * A loan in one line of a list.
 *
 * @param loan the loan
 * @param outstanding principal that is owed
 * @param overdue what is due and unpaid
 * @param daysLate days since the oldest unpaid instalment
 * @param next the next instalment
 * @param awaited terms that are over and whose figure was not told
 * @param ended whether nothing is owed any more
 * @param writtenOff whether the fund no longer counts on it
 */
public record LoanSummary(
        Loan loan,
        Money outstanding,
        Money overdue,
        int daysLate,
        Optional<ScheduleLines.Line> next,
        List<ScheduleLines.Line> awaited,
        boolean ended,
        boolean writtenOff) {

    /** {@return the line of a loan on a day} */
    public static LoanSummary of(Loan loan, LocalDate day) {
        var state = loan.on(day);
        return new LoanSummary(
                loan,
                state.map(LoanState::outstandingPrincipal).orElse(Money.ZERO),
                state.map(LoanState::overdue).orElse(Money.ZERO),
                state.map(LoanState::daysPastDue).orElse(0),
                state.flatMap(s -> ScheduleLines.next(ScheduleLines.of(s))),
                state.map(s -> ScheduleLines.awaited(ScheduleLines.of(s), day)).orElse(List.of()),
                state.filter(s -> s.outstandingPrincipal().isZero() && s.overdue().isZero())
                        .isPresent(),
                state.filter(s -> s.principal().writtenOff().isPositive()).isPresent());
    }
}

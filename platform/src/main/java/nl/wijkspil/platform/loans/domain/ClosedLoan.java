package nl.wijkspil.platform.loans.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.loans.Loan;

/**
 * A loan at the end of a day. Amounts in cents.
 *
 * @param loan the loan
 * @param lastNumber the last event that was counted
 * @param outstanding principal still owed
 * @param accrued interest of the running term that is not due yet
 * @param overdue what is due and unpaid
 * @param daysLate days since the oldest unpaid instalment
 * @param restructured whether its terms were eased
 * @param calculationVersion the rules that reckoned it
 */
public record ClosedLoan(
        UUID loan,
        int lastNumber,
        long outstanding,
        long accrued,
        long overdue,
        int daysLate,
        boolean restructured,
        String calculationVersion) {

    /** {@return the loan at the end of a day; nothing while no money went out} */
    public static Optional<ClosedLoan> of(Loan loan, LocalDate day) {
        return loan.on(day)
                .map(state ->
                        new ClosedLoan(
                                loan.id().value(),
                                loan.lastNumber(),
                                state.outstandingPrincipal().cents(),
                                state.accruedInterest().cents(),
                                state.overdue().cents(),
                                state.daysPastDue(),
                                state.restructured(),
                                state.calculationVersion()));
    }
}

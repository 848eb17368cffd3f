package nl.wijkspil.platform.loans.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.ledger.Charge.Kind;
import nl.wijkspil.lending.ledger.LoanState;
import nl.wijkspil.lending.ledger.PrincipalAccount;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.loans.Loan;

/**
 * A year of a loan. Opening and what happened to the principal give closing.
 *
 * @param from first day
 * @param until last day; today when the year is not over
 * @param opening owed the day before
 * @param drawn paid out
 * @param capitalised interest added to the debt
 * @param repaid principal that came back, also after a default
 * @param given forgiven or turned into a gift
 * @param writtenOff no longer counted on
 * @param closing owed on the last day
 * @param interestPaid interest that came in
 * @param interestCharged interest that fell due
 * @param accrued interest that ran and was not due yet on the last day
 * @param overdue due and unpaid on the last day
 * @param otherPaid costs and default interest that came in
 * @param events what happened, in order
 * @param calculationVersion version of the rules
 */
public record YearStatement(
        LocalDate from,
        LocalDate until,
        Money opening,
        Money drawn,
        Money capitalised,
        Money repaid,
        Money given,
        Money writtenOff,
        Money closing,
        Money interestPaid,
        Money interestCharged,
        Money accrued,
        Money overdue,
        Money otherPaid,
        List<LoanEvent> events,
        String calculationVersion) {

    /** {@return the statement of a year; nothing when no money was out by its end} */
    public static Optional<YearStatement> of(Loan loan, int year, LocalDate today) {
        var from = LocalDate.of(year, 1, 1);
        var end = LocalDate.of(year, 12, 31);
        var until = end.isAfter(today) ? today : end;
        if (until.isBefore(from)) {
            return Optional.empty();
        }
        return loan.on(until).map(last -> of(loan, from, until, loan.on(from.minusDays(1)), last));
    }

    private static YearStatement of(
            Loan loan, LocalDate from, LocalDate until, Optional<LoanState> first, LoanState last) {
        return new YearStatement(
                from,
                until,
                first.map(LoanState::outstandingPrincipal).orElse(Money.ZERO),
                moved(first, last, PrincipalAccount::drawn),
                moved(first, last, PrincipalAccount::capitalised),
                moved(first, last, p -> p.repaid().plus(p.recovered())),
                moved(first, last, p -> p.forgiven().plus(p.converted())),
                moved(first, last, PrincipalAccount::writtenOff),
                last.outstandingPrincipal(),
                less(first, last, s -> s.paid(Kind.INTEREST)),
                less(first, last, YearStatement::charged),
                last.accruedInterest(),
                last.overdue(),
                less(first, last, s -> s.paid(Kind.FEE).plus(s.paid(Kind.DEFAULT_INTEREST))),
                loan.log().effective(until, LocalDate.MAX).stream()
                        .filter(event -> !event.date().isBefore(from))
                        .toList(),
                last.calculationVersion());
    }

    private static Money charged(LoanState state) {
        return state.paid(Kind.INTEREST).plus(state.overdue(Kind.INTEREST));
    }

    private static Money moved(
            Optional<LoanState> first, LoanState last, Function<PrincipalAccount, Money> part) {
        return less(first, last, state -> part.apply(state.principal()));
    }

    private static Money less(
            Optional<LoanState> first, LoanState last, Function<LoanState, Money> part) {
        return part.apply(last).minus(first.map(part).orElse(Money.ZERO));
    }

    /** {@return the years in which the loan had money out, latest first} */
    public static List<Integer> years(Loan loan, LocalDate today) {
        var first =
                loan.effective().stream()
                        .filter(LoanEvent.Drawn.class::isInstance)
                        .map(event -> event.date().getYear())
                        .min(Integer::compare)
                        .orElse(today.getYear() + 1);
        return java.util.stream.IntStream.rangeClosed(first, today.getYear())
                .map(year -> first + today.getYear() - year)
                .boxed()
                .toList();
    }
}

package nl.wijkspil.platform.loans.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.events.LoanEvent.EarlyRepaymentMode;
import nl.wijkspil.lending.ledger.LoanState;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.loans.Loan;

/**
 * What repaying early saves in interest.
 *
 * @param amount what is repaid early
 * @param fee what the agreement asks for it
 * @param lower interest saved when the instalments become lower
 * @param shorter interest saved when the loan ends sooner
 * @param termsFewer instalments fewer in that case
 */
public record EarlySaving(Money amount, Money fee, Money lower, Money shorter, int termsFewer) {

    /** {@return what this amount saves on this day; nothing when it is more than is owed} */
    public static Optional<EarlySaving> of(Loan loan, Money amount, LocalDate today) {
        var now = loan.on(today);
        if (now.isEmpty()
                || loan.kind().followsFigures()
                || !amount.isPositive()
                || amount.compareTo(now.get().outstandingPrincipal()) > 0) {
            return Optional.empty();
        }
        var fee = loan.fee(amount);
        try {
            var lower = with(loan, amount, fee, EarlyRepaymentMode.LOWER_INSTALMENT, today);
            var shorter = with(loan, amount, fee, EarlyRepaymentMode.SHORTER_TERM, today);
            return Optional.of(
                    new EarlySaving(
                            amount,
                            fee,
                            interest(now.get()).minus(interest(lower)).max(Money.ZERO),
                            interest(now.get()).minus(interest(shorter)).max(Money.ZERO),
                            Instalments.coming(now.get()).size()
                                    - Instalments.coming(shorter).size()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return cents saved per euro repaid early, when the loan ends sooner, fee taken off} */
    public long centsPerEuro() {
        return Math.max(0, 100 * (shorter.cents() - fee.cents()) / amount.cents());
    }

    private static LoanState with(
            Loan loan, Money amount, Money fee, EarlyRepaymentMode mode, LocalDate today) {
        return loan.onWith(new LoanEvent.EarlyRepaid(today, amount, mode, fee), today, today)
                .orElseThrow(() -> new IllegalArgumentException("loan has no state"));
    }

    private static Money interest(LoanState state) {
        return Instalments.coming(state).stream()
                .map(row -> row.interestAsked())
                .reduce(Money.ZERO, Money::plus);
    }
}

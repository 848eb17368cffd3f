package nl.wijkspil.lending.portfolio;

import nl.wijkspil.lending.ledger.LoanState;
import nl.wijkspil.lending.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the portfolio must know of one loan on a date.
 *
 * @param id the loan
 * @param outstanding principal still owed
 * @param daysPastDue days since the oldest unpaid instalment
 * @param restructured whether it was rescheduled or had a payment holiday
 * @param writtenOff whether the fund no longer counts on it
 * @param override the treasurer's own provision with its reason, or null
 */
public record PortfolioLoan(
        String id,
        Money outstanding,
        int daysPastDue,
        boolean restructured,
        boolean writtenOff,
        @Nullable ManualProvision override) {

    /**
     * A provision set by hand.
     *
     * @param amount what is expected to be lost
     * @param reason why, in the treasurer's words
     */
    public record ManualProvision(Money amount, String reason) {
        /** Refuses an override without a reason. */
        public ManualProvision {
            if (reason.isBlank()) {
                throw new IllegalArgumentException(
                        "reason () must be given.\nMaybe the field was left empty.");
            }
        }
    }

    /** Refuses negative amounts and days. */
    public PortfolioLoan {
        if (outstanding.isNegative() || daysPastDue < 0) {
            throw new IllegalArgumentException(
                    "loan "
                            + id
                            + " ("
                            + outstanding
                            + ", "
                            + daysPastDue
                            + " days) must not be negative.\nMaybe the sign was turned.");
        }
    }

    /** The loan as its state says. */
    public static PortfolioLoan of(String id, LoanState state) {
        return new PortfolioLoan(
                id,
                state.outstandingPrincipal(),
                state.daysPastDue(),
                state.restructured(),
                state.principal().writtenOff().isPositive(),
                null);
    }
}

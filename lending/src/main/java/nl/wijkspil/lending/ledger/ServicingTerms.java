package nl.wijkspil.lending.ledger;

import nl.wijkspil.lending.money.Rate;

/**
 * How a fund handles money that comes in, per loan and stored with it.
 *
 * @param order what a receipt pays first
 * @param defaultRate the yearly rate, simple and over 365 days, on instalments that are late; zero
 *     is none
 * @param defaultGraceDays days late that cost nothing; after them interest counts from the due date
 */
public record ServicingTerms(AllocationOrder order, Rate defaultRate, int defaultGraceDays) {

    /** Costs, default interest, interest, principal; no default interest. */
    public static final ServicingTerms PLAIN =
            new ServicingTerms(AllocationOrder.BY_KIND, Rate.ZERO, 0);

    /** Refuses a negative rate and negative days. */
    public ServicingTerms {
        if (defaultRate.unscaledPercent() < 0 || defaultGraceDays < 0) {
            throw new IllegalArgumentException(
                    "default interest ("
                            + defaultRate
                            + "%, "
                            + defaultGraceDays
                            + " days) must not be negative.\nMaybe zero was meant.");
        }
    }

    /** What a receipt pays first; within each step the oldest first. */
    public enum AllocationOrder {
        /** Costs, then default interest, then all interest, then all principal. */
        BY_KIND,
        /** Costs, then default interest, then the oldest instalment whole, then the next. */
        BY_INSTALMENT
    }
}

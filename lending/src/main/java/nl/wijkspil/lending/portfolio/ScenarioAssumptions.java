package nl.wijkspil.lending.portfolio;

/**
 * What may go wrong, per month and per loan. These are the user's assumptions, shown beside every
 * outcome; none of them is estimated here.
 *
 * @param defaultPerMonth chance that a loan stops paying in a month, in an ordinary economy
 * @param economySpread how strongly all loans move together: the standard deviation of the
 *     logarithm of that chance between scenarios; 0 makes loans independent
 * @param recoveredShare part of the principal that still comes in after a default
 * @param recoveryMonths months between default and recovery
 * @param latePerPayment chance that a payment is late
 * @param lateMonths months a late payment comes later
 * @param revenueDrop expected fall of revenue, as a part of it
 * @param revenueSpread standard deviation of the logarithm of revenue between scenarios
 */
public record ScenarioAssumptions(
        double defaultPerMonth,
        double economySpread,
        double recoveredShare,
        int recoveryMonths,
        double latePerPayment,
        int lateMonths,
        double revenueDrop,
        double revenueSpread) {

    /** Everything is paid on its day. */
    public static final ScenarioAssumptions NOTHING_GOES_WRONG =
            new ScenarioAssumptions(0, 0, 0, 0, 0, 0, 0, 0);

    /** Refuses chances outside [0, 1] and negative numbers. */
    public ScenarioAssumptions {
        chance("defaultPerMonth", defaultPerMonth);
        chance("recoveredShare", recoveredShare);
        chance("latePerPayment", latePerPayment);
        chance("revenueDrop", revenueDrop);
        if (!(economySpread >= 0) || !(revenueSpread >= 0)) {
            throw new IllegalArgumentException(
                    "spread ("
                            + Math.min(economySpread, revenueSpread)
                            + ") must not be negative.\nMaybe 0 was meant.");
        }
        if (recoveryMonths < 0 || lateMonths < 0) {
            throw new IllegalArgumentException(
                    "months ("
                            + Math.min(recoveryMonths, lateMonths)
                            + ") must not be negative.\nMaybe 0 was meant.");
        }
    }

    private static void chance(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    name + " (" + value + ") must be 0 to 1.\nMaybe percents were given.");
        }
    }
}

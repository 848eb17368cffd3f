package nl.wijkspil.exchange.books;

/**
 * What changes in an outlook, in percent of what it was: 0 is no change, -100 is gone.
 *
 * @param subsidy subsidy for running and on wages
 * @param energy housing and energy
 * @param ownIncome sales, rent and work for others; purchases change with it
 * @param personnel personnel
 */
public record Scenario(int subsidy, int energy, int ownIncome, int personnel) {

    /** Nothing changes. */
    public static final Scenario AS_NOW = new Scenario(0, 0, 0, 0);

    /** No subsidy any more. */
    public static final Scenario SUBSIDY_STOPS = new Scenario(-100, 0, 0, 0);

    /** Energy and housing cost almost a third more. */
    public static final Scenario ENERGY = new Scenario(0, 30, 0, 0);

    /** A fifth less is let and sold. */
    public static final Scenario OCCUPANCY = new Scenario(0, 0, -20, 0);

    /** Somebody is hired in for half a year at one and a half times the wage; a tenth less sold. */
    public static final Scenario COORDINATOR_LEAVES = new Scenario(0, 0, -10, 25);

    private static final int LEAST = -100;
    private static final int MOST = 1_000;

    /** Refuses changes nobody means. */
    public Scenario {
        for (int change : new int[] {subsidy, energy, ownIncome, personnel}) {
            if (change < LEAST || change > MOST) {
                throw new IllegalArgumentException(
                        "change (" + change + ") is not between -100 and 1000.\nMaybe a share?");
            }
        }
    }

    /** The amount of a group after the change, in cents. */
    long of(FigureGroup group, long cents) {
        int change =
                switch (group) {
                    case SUBSIDY, WAGE_SUBSIDY -> subsidy;
                    case HOUSING -> energy;
                    case OWN_INCOME, COST_OF_SALES -> ownIncome;
                    case PERSONNEL -> personnel;
                    default -> 0;
                };
        return cents + Math.round(cents * (change / 100.0));
    }
}

package nl.wijkspil.lending.agreement;

import java.time.Month;
import java.util.EnumSet;
import java.util.Set;

/**
 * The months of the year in which principal is asked, for a village shop that earns its year in a
 * few of them.
 *
 * @param closedMonths months whose due dates ask no principal
 * @param mode what happens to the interest of those months
 */
public record Season(Set<Month> closedMonths, TermMode mode) {

    /** All months alike. */
    public static final Season ALL_YEAR = new Season(Set.of(), TermMode.INTEREST_ONLY);

    /** Copies the months; refuses a year without any open month. */
    public Season {
        closedMonths = closedMonths.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(closedMonths));
        if (closedMonths.size() == 12) {
            throw new IllegalArgumentException(
                    "closedMonths (all twelve) leave no month to repay in."
                            + "\nMaybe the open months were given instead of the closed ones.");
        }
    }
}

package nl.wijkspil.platform.areas.domain;

import nl.wijkspil.evaluation.rules.Urbanity;
import org.jspecify.annotations.Nullable;

/**
 * Proposes countryside or town from official figures: town from a number of addresses per square
 * kilometre. Where only the class is known, the class speaks if it lies wholly on one side.
 */
public final class ProposeUrbanity {

    /** Where a class begins, in addresses per square kilometre: class 1 first, 5 from 0. */
    private static final int[] FROM = {2500, 1500, 1000, 500, 0};

    private ProposeUrbanity() {}

    /**
     * {@return the proposal; unknown when nothing is known, or when the class holds both}
     *
     * @param density addresses per square kilometre, or null
     * @param urbanityClass 1 (very strongly urban) to 5 (not urban), or null
     * @param townFrom from how many addresses per square kilometre an area counts as town
     */
    public static Urbanity of(
            @Nullable Double density, @Nullable Integer urbanityClass, int townFrom) {
        if (density != null) {
            return density >= townFrom ? Urbanity.URBAN : Urbanity.RURAL;
        }
        if (urbanityClass == null || urbanityClass < 1 || urbanityClass > FROM.length) {
            return Urbanity.UNKNOWN;
        }
        if (FROM[urbanityClass - 1] >= townFrom) {
            return Urbanity.URBAN;
        }
        boolean below = urbanityClass > 1 && FROM[urbanityClass - 2] <= townFrom;
        return below ? Urbanity.RURAL : Urbanity.UNKNOWN;
    }
}

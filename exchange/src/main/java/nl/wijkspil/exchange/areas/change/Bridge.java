package nl.wijkspil.exchange.areas.change;

import java.util.List;
import nl.wijkspil.exchange.areas.AreaCode;

/** How an area of one year relates to the areas of another year. */
public sealed interface Bridge {

    /**
     * The area has the same code and, as far as is known, the same ground.
     *
     * @param code the code in both years
     * @param checked whether tables cover all the years between, so that nothing changed
     */
    record Same(AreaCode code, boolean checked) implements Bridge {}

    /**
     * The same ground under another code.
     *
     * @param code the code in the other year
     */
    record Renamed(AreaCode code) implements Bridge {}

    /**
     * The area was made from, or went into, these parts.
     *
     * @param parts the parts, the largest first
     * @param via the years between where two tables were joined, in order; empty when one table
     *     says it all
     * @param bridged the share of its addresses that lies in parts with another code, or in a part
     *     that is shared with other areas
     * @param certainty the mean over its addresses of the share of the part that lies in it: 1 for
     *     a merger of whole areas, low for a splinter of a large one
     */
    record Parts(List<Part> parts, List<Integer> via, double bridged, double certainty)
            implements Bridge {
        /** Copies the lists. */
        public Parts {
            parts = List.copyOf(parts);
            via = List.copyOf(via);
        }
    }

    /** Nothing in the other year is known to share addresses with it. */
    record None() implements Bridge {}
}

package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The area that an enterprise says it serves (verzorgingsgebied).
 *
 * @param validFrom first day
 * @param codes CBS codes of municipalities, districts and neighbourhoods; see {@link AreaCodes}
 * @param words the area in words, for where no code fits (yet), or empty
 */
public record Catchment(LocalDate validFrom, Set<String> codes, String words) {

    /** Sorts the codes; refuses what is not a CBS code. */
    public Catchment {
        SortedSet<String> sorted = new TreeSet<>(codes);
        for (var code : sorted) {
            if (!AreaCodes.valid(code)) {
                throw new IllegalArgumentException(
                        "codes (%s) is not a CBS area code.%nMaybe use AreaCodes.parse for what somebody typed."
                                .formatted(code));
            }
        }
        codes = Collections.unmodifiableSortedSet(sorted);
    }
}

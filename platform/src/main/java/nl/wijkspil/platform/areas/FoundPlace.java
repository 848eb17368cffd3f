package nl.wijkspil.platform.areas;

import java.util.List;
import nl.wijkspil.exchange.areas.AreaSource;

/**
 * A place (woonplaats) that was found by its name, with the municipality it lies in.
 *
 * @param name its name
 * @param year the year of the file that says where it lies
 * @param source what that file is
 * @param municipality the name of its municipality in that year
 * @param province the name of its province in that year, empty when unknown
 * @param gone whether that municipality is no longer on the newest list
 * @param now where to look further: that municipality, those its ground went to, or all that bear
 *     its name; empty when none is known
 */
public record FoundPlace(
        String name,
        int year,
        AreaSource source,
        String municipality,
        String province,
        boolean gone,
        List<Lead> now) {

    /**
     * An area to look further in.
     *
     * @param area the area
     * @param share the share of the addresses of the municipality that is gone that lie in it, 0 to
     *     1; 1 when nothing is gone
     */
    public record Lead(NamedArea area, double share) {}

    /** Copies the list. */
    public FoundPlace {
        now = List.copyOf(now);
    }
}

package nl.wijkspil.platform.areas.places;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.change.Bridge;
import nl.wijkspil.exchange.areas.change.Part;

/**
 * What became of an area that is no longer listed, or what a new area came from.
 *
 * @param list the year of the whole list that does not have it
 * @param year the year the other areas are of
 * @param areas the other areas, the largest share first; empty when none is known
 */
public record Change(int list, int year, List<Other> areas) {

    /**
     * An area of the other year.
     *
     * @param code its code
     * @param share which share of the addresses of the area asked about lies in it, 0 to 1
     */
    public record Other(AreaCode code, double share) {}

    /** Copies the list. */
    public Change {
        areas = List.copyOf(areas);
    }

    /**
     * {@return what became of an area; empty when it is listed on the newest whole list, or no list
     * is newer}
     *
     * @param last the last year it is listed
     * @param lists the years of whole lists
     */
    public static Optional<Change> after(
            AreaCode area, int last, NavigableSet<Integer> lists, AreaLinks links) {
        if (lists.isEmpty() || lists.last() <= last) {
            return Optional.empty();
        }
        Change found = between(area, last, lists.last(), links);
        // a file may name the municipalities of the year before
        return Optional.of(
                found.areas().isEmpty() ? between(area, last - 1, lists.last(), links) : found);
    }

    /**
     * {@return what an area came from; empty when no whole list is older}
     *
     * @param first the first year it is listed
     * @param lists the years of whole lists
     */
    public static Optional<Change> before(
            AreaCode area, int first, NavigableSet<Integer> lists, AreaLinks links) {
        Integer older = lists.lower(first);
        return older == null ? Optional.empty() : Optional.of(between(area, first, older, links));
    }

    private static Change between(AreaCode area, int year, int list, AreaLinks links) {
        int step = list < year ? -1 : 1;
        Bridge whole = links.bridge(area, year, list);
        if (whole instanceof Bridge.Same) {
            Optional<AreaCode> other = links.otherCode(area, year, list);
            if (other.isPresent()) {
                return new Change(list, list, List.of(new Other(other.get(), 1)));
            }
            for (int each = year + step; each != list; each += step) {
                Bridge nearer = links.bridge(area, year, each);
                if (!(nearer instanceof Bridge.Same)) {
                    return new Change(list, each, others(nearer));
                }
            }
        }
        return new Change(list, list, others(whole));
    }

    private static List<Other> others(Bridge bridge) {
        return switch (bridge) {
            case Bridge.Parts parts ->
                    parts.parts().stream()
                            .filter(part -> part.addresses() > 0)
                            .map(Change::other)
                            .toList();
            case Bridge.Renamed(AreaCode code) -> List.of(new Other(code, 1));
            case Bridge.Same _, Bridge.None _ -> List.of();
        };
    }

    private static Other other(Part part) {
        return new Other(part.code(), part.ofWhole());
    }
}

package nl.wijkspil.exchange.areas.change;

import java.util.HashMap;
import java.util.Map;
import nl.wijkspil.exchange.areas.AreaCode;

/** What went where between two years, to be read in both directions. */
final class LinkTable {

    private final Map<AreaCode, Map<AreaCode, Long>> later = new HashMap<>();
    private final Map<AreaCode, Map<AreaCode, Long>> earlier = new HashMap<>();

    void add(Move move) {
        put(later, move.from(), move.to(), move.addresses());
        put(earlier, move.to(), move.from(), move.addresses());
    }

    private static void put(
            Map<AreaCode, Map<AreaCode, Long>> all, AreaCode from, AreaCode to, long addresses) {
        all.computeIfAbsent(from, code -> new HashMap<>()).merge(to, addresses, Long::sum);
    }

    /** The areas of the other year with the addresses they share; empty when it lists none. */
    Map<AreaCode, Long> shared(AreaCode area, boolean back) {
        return (back ? earlier : later).getOrDefault(area, Map.of());
    }

    /** All addresses that an area of the other year has here. */
    double addressesOf(AreaCode other, boolean back) {
        return shared(other, !back).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the code stands for other ground in the other year, so that its own is gone. */
    boolean taken(AreaCode area, boolean back) {
        return shared(area, back).isEmpty() && !shared(area, !back).isEmpty();
    }

    boolean lists(AreaCode area) {
        return later.containsKey(area) || earlier.containsKey(area);
    }
}

package nl.wijkspil.exchange.areas.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;

/**
 * What is known about areas that changed. A table of counted addresses lists changed areas only:
 * between two years it covers, an area it does not list is unchanged. A table of codes says only
 * what it says.
 */
public final class AreaLinks {

    private record Years(int from, int to) {}

    private final Map<Years, Map<AreaCode, Map<AreaCode, Long>>> forward = new HashMap<>();
    private final Map<Years, Map<AreaCode, Map<AreaCode, Long>>> backward = new HashMap<>();
    private final Set<Years> renamed = new HashSet<>();
    private final Map<AreaLevel, TreeMap<Integer, Boolean>> counted =
            new EnumMap<>(AreaLevel.class);

    /** Knows nothing yet: every code is taken to keep its ground. */
    public AreaLinks() {}

    /** Adds a move of a table of counted addresses. */
    public void addCounted(Move move) {
        add(move);
        TreeMap<Integer, Boolean> years =
                counted.computeIfAbsent(move.from().level(), level -> new TreeMap<>());
        years.put(move.fromYear(), true);
        years.put(move.toYear(), true);
    }

    /** Adds an old and a new code of the same ground. */
    public void addRenamed(Move move) {
        renamed.add(new Years(move.fromYear(), move.toYear()));
        add(move);
    }

    private void add(Move move) {
        Years years = new Years(move.fromYear(), move.toYear());
        put(forward, years, move.from(), move.to(), move.addresses());
        put(backward, years, move.to(), move.from(), move.addresses());
    }

    private static void put(
            Map<Years, Map<AreaCode, Map<AreaCode, Long>>> all,
            Years years,
            AreaCode from,
            AreaCode to,
            long addresses) {
        all.computeIfAbsent(years, y -> new HashMap<>())
                .computeIfAbsent(from, code -> new HashMap<>())
                .merge(to, addresses, Long::sum);
    }

    /**
     * What the area was, or became, in another year.
     *
     * @param area the area as it is in {@code year}
     * @param year the year its code and boundary are of
     * @param other the earlier or later year
     */
    public Bridge bridge(AreaCode area, int year, int other) {
        if (year == other) {
            return new Bridge.Same(area, true);
        }
        boolean back = other < year;
        Years years = back ? new Years(other, year) : new Years(year, other);
        Map<AreaCode, Long> shared =
                (back ? backward : forward).getOrDefault(years, Map.of()).get(area);
        if (shared == null) {
            // its code went on to hold other ground: then it is gone, not the same
            boolean taken =
                    (back ? forward : backward).getOrDefault(years, Map.of()).containsKey(area);
            return taken ? new Bridge.None() : new Bridge.Same(area, isCovered(area, years));
        }
        return parts(area, shared, (back ? forward : backward).getOrDefault(years, Map.of()));
    }

    /**
     * The other code of the same ground, when a table of codes spans the two years without naming
     * one of them: a code changed somewhere in between.
     */
    public Optional<AreaCode> otherCode(AreaCode area, int year, int other) {
        boolean back = other < year;
        for (var table : (back ? backward : forward).entrySet()) {
            Years years = table.getKey();
            boolean spans =
                    back
                            ? years.to() <= year && other < years.to()
                            : years.from() >= year && other > years.from();
            Map<AreaCode, Long> shared = table.getValue().get(area);
            if (spans && shared != null && shared.size() == 1 && renamed.contains(years)) {
                return Optional.of(shared.keySet().iterator().next());
            }
        }
        return Optional.empty();
    }

    private boolean isCovered(AreaCode area, Years years) {
        TreeMap<Integer, Boolean> known = counted.get(area.level());
        return known != null && known.firstKey() <= years.from() && known.lastKey() >= years.to();
    }

    private static Bridge parts(
            AreaCode area, Map<AreaCode, Long> shared, Map<AreaCode, Map<AreaCode, Long>> others) {
        long whole = shared.values().stream().mapToLong(Long::longValue).sum();
        if (whole == 0) {
            return new Bridge.None();
        }
        List<Part> parts = new ArrayList<>();
        double certainty = 0;
        double kept = 0;
        for (var entry : shared.entrySet()) {
            long ofOther =
                    others.getOrDefault(entry.getKey(), Map.of()).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            double ofPart = ofOther == 0 ? 0 : (double) entry.getValue() / ofOther;
            double ofWhole = (double) entry.getValue() / whole;
            parts.add(new Part(entry.getKey(), entry.getValue(), ofPart, ofWhole));
            certainty += ofWhole * ofPart;
            if (entry.getKey().equals(area)) {
                kept = ofWhole * ofPart;
            }
        }
        parts.sort(Comparator.comparingLong(Part::addresses).reversed().thenComparing(Part::code));
        Part largest = parts.getFirst();
        if (parts.size() == 1 && largest.ofPart() == 1) {
            return largest.code().equals(area)
                    ? new Bridge.Same(area, true)
                    : new Bridge.Renamed(largest.code());
        }
        return new Bridge.Parts(parts, 1 - kept, certainty);
    }
}

package nl.wijkspil.exchange.areas.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;

/**
 * What is known about areas that changed. A table of counted addresses lists changed areas only:
 * between two years it covers, an area it does not list is unchanged. A table of codes says only
 * what it says.
 *
 * <p>Two years without a table of their own are joined over the years between: of two steps the
 * shares are multiplied and added up. Ninety of the hundred addresses of A went to B in 2018, and
 * half of B's went to C in 2021: C holds 45% of A, as far as addresses within B moved evenly.
 */
public final class AreaLinks {

    private final Map<AreaLevel, LinkTables> levels = new HashMap<>();

    /** Knows nothing yet: every code is taken to keep its ground. */
    public AreaLinks() {}

    /** Adds a move of a table of counted addresses. */
    public void addCounted(Move move) {
        tables(move.from().level()).add(move, true);
    }

    /** Adds an old and a new code of the same ground. */
    public void addRenamed(Move move) {
        tables(move.from().level()).add(move, false);
    }

    private LinkTables tables(AreaLevel level) {
        return levels.computeIfAbsent(level, each -> new LinkTables());
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
        LinkTables tables = levels.get(area.level());
        if (tables == null) {
            return new Bridge.Same(area, false);
        }
        Walk walk = new Walk(tables, other);
        Map<AreaCode, Held> held = walk.from(area, year);
        if (held.isEmpty()) {
            return new Bridge.None();
        }
        return answer(area, held, walk);
    }

    /**
     * The other code of the same ground, when a table of codes spans the two years without naming
     * one of them: a code changed somewhere in between.
     */
    public Optional<AreaCode> otherCode(AreaCode area, int year, int other) {
        LinkTables tables = levels.get(area.level());
        return tables == null ? Optional.empty() : tables.between(area, year, other);
    }

    private static Bridge answer(AreaCode area, Map<AreaCode, Held> held, Walk walk) {
        Map.Entry<AreaCode, Held> first = held.entrySet().iterator().next();
        if (held.size() == 1 && first.getValue().ofPart() > 1 - 1e-12) {
            return first.getKey().equals(area)
                    ? new Bridge.Same(area, walk.checked)
                    : new Bridge.Renamed(first.getKey());
        }
        List<Part> parts = new ArrayList<>();
        double certainty = 0;
        double kept = 0;
        for (var entry : held.entrySet()) {
            Held each = entry.getValue();
            parts.add(
                    new Part(
                            entry.getKey(),
                            Math.round(each.ofWhole() * walk.addresses),
                            each.ofPart(),
                            each.ofWhole()));
            certainty += each.ofWhole() * each.ofPart();
            if (entry.getKey().equals(area)) {
                kept = each.ofWhole() * each.ofPart();
            }
        }
        parts.sort(Comparator.comparingLong(Part::addresses).reversed().thenComparing(Part::code));
        return new Bridge.Parts(parts, List.copyOf(walk.via), 1 - kept, certainty);
    }

    /** Which share of an area lies in the one asked about, and the other way round. */
    private record Held(double ofWhole, double ofPart) {
        Held plus(Held more) {
            return new Held(ofWhole + more.ofWhole, ofPart + more.ofPart);
        }

        Held times(Held next) {
            return new Held(ofWhole * next.ofWhole, ofPart * next.ofPart);
        }
    }

    /** One way from a year to another, over as few tables as possible. */
    private static final class Walk {

        private final LinkTables tables;
        private final int other;
        private final TreeSet<Integer> via = new TreeSet<>();
        private boolean checked = true;
        private double addresses;

        Walk(LinkTables tables, int other) {
            this.tables = tables;
            this.other = other;
        }

        /** What holds the area in the other year; empty when part of its ground is lost. */
        Map<AreaCode, Held> from(AreaCode area, int year) {
            int now = year;
            while (now != other) {
                LinkTables.Step step = tables.step(area, now, other);
                LinkTable table = step.table();
                boolean back = other < now;
                if (table != null && table.taken(area, back)) {
                    return Map.of();
                }
                if (table != null && !table.shared(area, back).isEmpty()) {
                    if (addresses > 0) {
                        via.add(now);
                    }
                    return split(table, area, step.year(), back);
                }
                checked &= step.checked();
                now = step.year();
            }
            return Map.of(area, new Held(1, 1));
        }

        private Map<AreaCode, Held> split(LinkTable table, AreaCode area, int to, boolean back) {
            Map<AreaCode, Long> shared = table.shared(area, back);
            double whole = shared.values().stream().mapToLong(Long::longValue).sum();
            if (whole == 0) {
                return Map.of();
            }
            if (addresses == 0) {
                addresses = whole;
            }
            Map<AreaCode, Held> all = new LinkedHashMap<>();
            for (var entry : shared.entrySet()) {
                double of = table.addressesOf(entry.getKey(), back);
                Held first =
                        new Held(entry.getValue() / whole, of == 0 ? 0 : entry.getValue() / of);
                Map<AreaCode, Held> rest = from(entry.getKey(), to);
                if (rest.isEmpty()) {
                    return rest;
                }
                rest.forEach((code, held) -> all.merge(code, first.times(held), Held::plus));
            }
            return all;
        }
    }
}

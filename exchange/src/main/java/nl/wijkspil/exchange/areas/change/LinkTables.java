package nl.wijkspil.exchange.areas.change;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkspil.exchange.areas.AreaCode;
import org.jspecify.annotations.Nullable;

/** The tables of changes of one level, by the years they run from and to. */
final class LinkTables {

    private final Spans counted = new Spans();
    private final Spans renamed = new Spans();

    /**
     * A step towards another year.
     *
     * @param year the year the step leads to
     * @param table the table that says what moved; null when there is none and the code is kept
     * @param checked whether not being listed means that the ground is unchanged
     */
    record Step(int year, @Nullable LinkTable table, boolean checked) {}

    void add(Move move, boolean isCounted) {
        (isCounted ? counted : renamed).table(move.fromYear(), move.toYear()).add(move);
    }

    /**
     * The longest step that does not go past the other year: by a table of counted addresses, or by
     * a table of codes that goes further and lists the area; else by a table of codes that has the
     * year within, of which the area still has the old code, or already the new one; else to the
     * next year as it is.
     */
    Step step(AreaCode area, int year, int other) {
        var count = counted.towards(year, other).firstEntry();
        Map.Entry<Integer, LinkTable> code = null;
        for (var each : renamed.towards(year, other).entrySet()) {
            if (each.getValue().lists(area)) {
                code = each;
                break;
            }
        }
        if (count != null
                && (code == null
                        || Math.abs(count.getKey() - year) >= Math.abs(code.getKey() - year))) {
            return new Step(count.getKey(), count.getValue(), true);
        }
        if (code != null) {
            return new Step(code.getKey(), code.getValue(), true);
        }
        Step within = count == null ? within(area, year, other) : null;
        if (within != null) {
            return within;
        }
        int next = other < year ? year - 1 : year + 1;
        return new Step(next, null, counted.cover(Math.min(year, next), Math.max(year, next)));
    }

    private @Nullable Step within(AreaCode area, int year, int other) {
        boolean back = other < year;
        for (var each : renamed.beyond(year, other).entrySet()) {
            LinkTable table = each.getValue();
            if (table.shared(area, back).size() == 1 && table.shared(area, !back).isEmpty()) {
                return new Step(each.getKey(), table, true);
            }
        }
        return null;
    }

    /** The other code of the same ground by a table of codes that has the other year within. */
    Optional<AreaCode> between(AreaCode area, int year, int other) {
        boolean back = other < year;
        return renamed.around(other).stream()
                .map(table -> table.shared(area, back))
                .filter(shared -> shared.size() == 1)
                .map(shared -> shared.keySet().iterator().next())
                .findFirst();
    }

    /** Tables by the years they run between. */
    private static final class Spans {

        private final NavigableMap<Integer, NavigableMap<Integer, LinkTable>> later =
                new TreeMap<>();
        private final NavigableMap<Integer, NavigableMap<Integer, LinkTable>> earlier =
                new TreeMap<>();

        LinkTable table(int from, int to) {
            LinkTable table =
                    later.computeIfAbsent(from, year -> new TreeMap<>())
                            .computeIfAbsent(to, year -> new LinkTable());
            earlier.computeIfAbsent(to, year -> new TreeMap<>()).put(from, table);
            return table;
        }

        /** The tables from a year that do not go past the other, the longest first. */
        NavigableMap<Integer, LinkTable> towards(int year, int other) {
            return other < year
                    ? earlier.getOrDefault(year, new TreeMap<>()).tailMap(other, true)
                    : later.getOrDefault(year, new TreeMap<>())
                            .headMap(other, true)
                            .descendingMap();
        }

        boolean cover(int from, int to) {
            return !later.isEmpty() && later.firstKey() <= from && earlier.lastKey() >= to;
        }

        /** The tables that have a year within. */
        List<LinkTable> around(int year) {
            return later.headMap(year, false).values().stream()
                    .flatMap(to -> to.tailMap(year, false).values().stream())
                    .toList();
        }

        /** The tables that have a year within, by the year they lead to, not past the other. */
        NavigableMap<Integer, LinkTable> beyond(int year, int other) {
            NavigableMap<Integer, LinkTable> found = new TreeMap<>();
            later.headMap(year, false)
                    .forEach((from, all) ->
                            all.tailMap(year, false)
                                    .forEach((to, table) -> {
                                        int end = other < year ? from : to;
                                        if (Math.abs(end - year) <= Math.abs(other - year)) {
                                            found.putIfAbsent(end, table);
                                        }
                                    }));
            return found;
        }
    }
}

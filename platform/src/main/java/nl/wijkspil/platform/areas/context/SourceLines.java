package nl.wijkspil.platform.areas.context;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.FigureRow;

/**
 * What must stand beside figures: where they come from, each source once with all its years, and
 * what a reader must know before drawing a conclusion.
 *
 * @param lines the source lines
 * @param caveats the warnings
 */
public record SourceLines(List<Words> lines, List<Words> caveats) {

    /** Copies the lists. */
    public SourceLines {
        lines = List.copyOf(lines);
        caveats = List.copyOf(caveats);
    }

    /** {@return those of the rows that hold one of these indicators} */
    static SourceLines of(List<FigureRow> rows, Set<String> indicators) {
        Map<Dataset, SortedSet<Integer>> years = new LinkedHashMap<>();
        IdentityHashMap<Dataset, Boolean> holding = new IdentityHashMap<>();
        for (FigureRow row : rows) {
            boolean holds =
                    holding.computeIfAbsent(
                            row.dataset(),
                            set -> indicators.stream().anyMatch(key -> set.at(key) >= 0));
            if (holds) {
                years.computeIfAbsent(row.dataset(), set -> new TreeSet<>()).add(row.year());
            }
        }
        return of(years);
    }

    /** {@return those of files, each with the years that are used of it} */
    public static SourceLines of(Map<Dataset, SortedSet<Integer>> files) {
        Map<String, SortedSet<Integer>> years = new TreeMap<>();
        Map<String, Dataset> first = new LinkedHashMap<>();
        Set<Words> caveats = new LinkedHashSet<>();
        files.forEach((set, of) -> {
            String kind = set.source().name() + "/" + set.fictional();
            first.putIfAbsent(kind, set);
            years.computeIfAbsent(kind, key -> new TreeSet<>()).addAll(of);
            if (set.source().hasCaveat()) {
                caveats.add(set.source().caveat());
            }
        });
        return new SourceLines(
                years.entrySet().stream()
                        .map(each ->
                                java.util.Objects.requireNonNull(first.get(each.getKey()))
                                        .line(each.getValue()))
                        .toList(),
                List.copyOf(caveats));
    }
}

package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.FigureRow;

/**
 * What must stand beside figures: where they come from, each source once with all its years, and
 * what a reader must know before drawing a conclusion.
 *
 * @param lines the source lines
 * @param caveats the warnings
 * @param unit the unit as the last file writes it; empty when none does
 */
record SourceLines(List<Words> lines, List<Words> caveats, String unit) {

    private record Origin(AreaSource source, boolean fictional) implements Comparable<Origin> {
        @Override
        public int compareTo(Origin other) {
            int by = source.compareTo(other.source);
            return by != 0 ? by : Boolean.compare(fictional, other.fictional);
        }
    }

    /** Of the figures of some indicators. */
    static SourceLines of(List<FigureRow> rows, Set<String> indicators) {
        Map<Origin, TreeSet<Integer>> years = new TreeMap<>();
        Set<Words> caveats = new LinkedHashSet<>();
        String unit = "";
        for (FigureRow row : rows) {
            Dataset set = row.dataset();
            int at = indicators.stream().mapToInt(set::at).max().orElse(-1);
            if (at < 0) {
                continue;
            }
            years.computeIfAbsent(new Origin(set.source(), set.fictional()), key -> new TreeSet<>())
                    .add(row.year());
            if (set.source().hasCaveat()) {
                caveats.add(set.source().caveat());
            }
            unit = set.columns().get(at).unit();
        }
        List<Words> lines = new ArrayList<>();
        years.forEach((origin, of) -> {
            String line = origin.source().line(of);
            lines.add(
                    origin.fictional()
                            ? new Words(
                                    "Verzonnen, in de vorm van " + line,
                                    "Invented, in the form of " + line)
                            : new Words(line, line));
        });
        return new SourceLines(lines, List.copyOf(caveats), unit);
    }
}

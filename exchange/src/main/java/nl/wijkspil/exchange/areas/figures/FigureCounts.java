package nl.wijkspil.exchange.areas.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaHandler;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.AreaRow;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.Inspection.ColumnCount;
import nl.wijkspil.exchange.areas.Nothing;

/** Counts what a file holds while it is read. */
final class FigureCounts implements AreaHandler {

    private static final int MOST_AREAS = 5_000_000;

    private final String file;
    private final AreaSource source;
    private final Problems problems;
    private final List<AreaColumn> columns;
    private final long[] present;
    private final long[] withheld;
    private final long[] empty;
    private final Set<String> codes = new HashSet<>();
    private final Map<AreaLevel, Integer> levels = new EnumMap<>(AreaLevel.class);
    private final Map<AreaLevel, Long> people = new EnumMap<>(AreaLevel.class);
    private final TreeSet<Integer> years = new TreeSet<>();
    private final int population;
    private long rows;
    private long letters;
    private long uninhabited;
    private long water;

    FigureCounts(String file, AreaSource source, List<AreaColumn> columns, Problems problems) {
        this.file = file;
        this.source = source;
        this.columns = columns;
        this.problems = problems;
        present = new long[columns.size()];
        withheld = new long[columns.size()];
        empty = new long[columns.size()];
        int found = -1;
        for (int i = 0; i < columns.size(); i++) {
            found = columns.get(i).key().equals("population") ? i : found;
        }
        population = found;
    }

    @Override
    public void row(AreaRow row) {
        rows++;
        if (rows > MOST_AREAS) {
            throw new nl.wijkspil.exchange.areas.AreaUnreadable(
                    AreaFindings.limit(file, "meer dan 5 miljoen rijen"));
        }
        if (!codes.add(row.code().text() + '/' + row.year())) {
            problems.add(AreaFindings.doubleCode(file, row.line(), row.code().text()));
        }
        levels.merge(row.code().level(), 1, Integer::sum);
        years.add(row.year());
        letters += row.code().hasLetters() ? 1 : 0;
        water += row.isLand() ? 0 : 1;
        for (int i = 0; i < present.length; i++) {
            switch (row.nothing(i)) {
                case null -> present[i]++;
                case WITHHELD -> withheld[i]++;
                case NOT_ASKED -> empty[i]++;
            }
        }
        if (population >= 0 && row.nothing(population) == null && row.isLand()) {
            people.merge(row.code().level(), Math.round(row.value(population)), Long::sum);
            uninhabited +=
                    row.code().level() == AreaLevel.NEIGHBOURHOOD && row.value(population) == 0
                            ? 1
                            : 0;
        }
        if (source == AreaSource.LIVEABILITY) {
            liveability(row);
        }
    }

    private void liveability(AreaRow row) {
        double parts = 0;
        double whole = Double.NaN;
        for (int i = 0; i < columns.size(); i++) {
            switch (columns.get(i).key()) {
                case "liveability_deviation" -> whole = row.value(i);
                case "liveability" -> {}
                default -> parts += row.value(i);
            }
        }
        if (Math.abs(parts - whole) > 1e-6) {
            problems.add(
                    AreaFindings.inconsistent(
                            file,
                            row.line(),
                            "De vijf onderdelen van de Leefbaarometer tellen niet op tot afw."));
        }
    }

    long rows() {
        return rows;
    }

    /** Whether any cell was a dot. */
    boolean hasDots() {
        for (long each : withheld) {
            if (each > 0) {
                return true;
            }
        }
        return false;
    }

    List<Integer> years() {
        return List.copyOf(years);
    }

    Map<AreaLevel, Integer> levels() {
        return levels;
    }

    Map<AreaLevel, Long> people() {
        return people;
    }

    /** What an empty cell means in each column; see {@link AreaFindings#emptyCells}. */
    Nothing[] meaningOfEmpty(boolean keepsSymbols) {
        Nothing[] meaning = new Nothing[columns.size()];
        for (int i = 0; i < meaning.length; i++) {
            meaning[i] =
                    keepsSymbols || present[i] + withheld[i] == 0
                            ? Nothing.NOT_ASKED
                            : Nothing.WITHHELD;
        }
        return meaning;
    }

    List<ColumnCount> columns(Nothing[] meaning) {
        List<ColumnCount> counts = new ArrayList<>();
        for (int i = 0; i < meaning.length; i++) {
            boolean asked = meaning[i] == Nothing.WITHHELD;
            counts.add(
                    new ColumnCount(
                            columns.get(i),
                            present[i],
                            withheld[i] + (asked ? empty[i] : 0),
                            asked ? 0 : empty[i]));
        }
        return counts;
    }

    Map<String, Long> facts() {
        Map<String, Long> facts = new LinkedHashMap<>();
        facts.put("codesWithLetters", letters);
        people.forEach((level, sum) -> facts.put("population." + level, sum));
        if (population >= 0) {
            facts.put("uninhabitedNeighbourhoods", uninhabited);
        }
        if (water > 0) {
            facts.put("rowsThatAreNotLand", water);
        }
        return facts;
    }
}

package nl.wijkspil.exchange.areas;

import java.util.List;
import java.util.Map;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a file is and holds, found by reading it to the end without storing anything.
 *
 * @param file its name
 * @param source what it is; null when it is not recognised
 * @param layout its form; null when it is not recognised
 * @param year the year; null when rows carry their own or none is needed
 * @param years the years of its rows, in order
 * @param rows how many rows
 * @param levels how many areas per level
 * @param columns its figures, with what is missing
 * @param facts numbers worth checking, by a stable name: sums, codes with letters
 * @param findings what is wrong or must be known
 */
public record Inspection(
        String file,
        @Nullable AreaSource source,
        @Nullable AreaLayout layout,
        @Nullable FoundYear year,
        List<Integer> years,
        long rows,
        Map<AreaLevel, Integer> levels,
        List<ColumnCount> columns,
        Map<String, Long> facts,
        List<Finding> findings) {

    /**
     * How full a column is.
     *
     * @param column the column
     * @param present cells with a number
     * @param withheld cells whose number is withheld
     * @param notAsked cells that were not asked
     */
    public record ColumnCount(AreaColumn column, long present, long withheld, long notAsked) {}

    /** Copies the collections. */
    public Inspection {
        years = List.copyOf(years);
        levels = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(levels));
        columns = List.copyOf(columns);
        facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
        findings = List.copyOf(findings);
    }

    /** The years it is about, in few words: 2015-2018, 2020. */
    public String span() {
        return YearSpans.of(years);
    }

    /** A file that is not recognised, and why. */
    public static Inspection refused(String file, Finding why) {
        return new Inspection(
                file, null, null, null, List.of(), 0, Map.of(), List.of(), Map.of(), List.of(why));
    }

    /** Whether the file may be loaded: it is recognised and has no errors. */
    public boolean isSound() {
        return source != null && findings.stream().noneMatch(Finding::isError);
    }

    /** How many cells are withheld. */
    public long withheld() {
        return columns.stream().mapToLong(ColumnCount::withheld).sum();
    }

    /** How many cells were not asked. */
    public long notAsked() {
        return columns.stream().mapToLong(ColumnCount::notAsked).sum();
    }

    /** How many cells hold a number. */
    public long present() {
        return columns.stream().mapToLong(ColumnCount::present).sum();
    }
}

package nl.wijkspil.exchange.areas.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.panel.AreaPanel.Count;
import nl.wijkspil.exchange.areas.panel.AreaPanel.Entry;
import nl.wijkspil.exchange.areas.panel.AreaPanel.Row;

/** Counts the cells of a panel by kind while its rows pass by: no cell is lost unseen. */
public final class PanelTally {

    private static final int KINDS = 5;

    private final List<AreaColumn> columns;
    private final Map<Integer, long[][]> years = new TreeMap<>();
    private long rows;

    /** Counts for these indicators. */
    public PanelTally(List<AreaColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Counts the cells of a row. */
    public void add(Row row) {
        rows++;
        long[][] counts = ofYear(row.year());
        for (int i = 0; i < columns.size(); i++) {
            counts[i][kind(row.cells().get(i))]++;
        }
    }

    private long[][] ofYear(int year) {
        return years.computeIfAbsent(year, each -> new long[columns.size()][KINDS]);
    }

    private static int kind(Entry cell) {
        return switch (cell) {
            case Entry.Known _ -> 0;
            case Entry.Missing(String why) ->
                    switch (why) {
                        case "WITHHELD" -> 1;
                        case "NOT_ASKED" -> 2;
                        case "WEAK" -> 4;
                        default -> 3;
                    };
        };
    }

    /** How many rows. */
    public long rows() {
        return rows;
    }

    /** How many indicators. */
    public int indicators() {
        return columns.size();
    }

    /** Per indicator and year, in their order; years without a row are not there. */
    public List<Count> counts() {
        List<Count> list = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            for (var year : years.entrySet()) {
                list.add(count(columns.get(i).key(), year.getKey(), year.getValue()[i]));
            }
        }
        return list;
    }

    private static Count count(String indicator, int year, long[] n) {
        return new Count(indicator, year, n[0], n[1], n[2], n[3], n[4]);
    }

    /** All cells together. */
    public Totals totals() {
        long[] sum = new long[KINDS];
        for (long[][] year : years.values()) {
            for (long[] counts : year) {
                for (int kind = 0; kind < KINDS; kind++) {
                    sum[kind] += counts[kind];
                }
            }
        }
        return new Totals(sum[0], sum[1], sum[2], sum[3], sum[4]);
    }

    /**
     * All cells of a panel by kind.
     *
     * @param numbers cells with a number
     * @param withheld cells withheld
     * @param notAsked cells not asked
     * @param absent cells of areas that no file has
     * @param weak cells whose link between years is too weak
     */
    public record Totals(long numbers, long withheld, long notAsked, long absent, long weak) {

        /** How many cells in all. */
        public long cells() {
            return numbers + withheld + notAsked + absent + weak;
        }
    }
}

package nl.wijkspil.exchange.areas.panel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.Nothing;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.exchange.areas.change.Series;
import nl.wijkspil.exchange.areas.change.SeriesPoint;
import nl.wijkspil.exchange.areas.change.SeriesPoint.How;

/**
 * Areas by years by indicators. Every cell is a number or says why it is none; the counts say
 * nothing was lost on the way.
 *
 * @param columns the indicators, in order
 * @param rows the areas and years, in order
 * @param counts per indicator and year how many cells of each kind
 * @param origins the files it draws from
 */
public record AreaPanel(
        List<AreaColumn> columns, List<Row> rows, List<Count> counts, List<Origin> origins)
        implements PanelSource {

    /** Copies the lists. */
    public AreaPanel {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        counts = List.copyOf(counts);
        origins = List.copyOf(origins);
    }

    /**
     * One area in one year.
     *
     * @param area the area
     * @param name its name
     * @param year the year
     * @param cells one per column
     */
    public record Row(AreaCode area, String name, int year, List<Entry> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A number, or why there is none. */
    public sealed interface Entry {
        /**
         * A number.
         *
         * @param value the number
         * @param bridged the share of addresses that was bridged, 0 when the figure is as published
         */
        record Known(double value, double bridged) implements Entry {}

        /**
         * No number.
         *
         * @param why {@code WITHHELD}, {@code NOT_ASKED}, {@code ABSENT} when no file has the area,
         *     or {@code WEAK} when the link between years is too weak
         */
        record Missing(String why) implements Entry {}
    }

    /**
     * The cells of one indicator in one year.
     *
     * @param indicator its key
     * @param year the year
     * @param numbers cells with a number
     * @param withheld cells withheld
     * @param notAsked cells not asked
     * @param absent areas that no file has
     * @param weak cells whose link between years is too weak
     */
    public record Count(
            String indicator,
            int year,
            long numbers,
            long withheld,
            long notAsked,
            long absent,
            long weak) {}

    /** Puts the panel together, in memory. */
    public static AreaPanel of(PanelSpec spec, PanelFigures table, AreaLinks links) {
        List<AreaColumn> columns = columns(spec, table.indicators());
        List<Figures> figures =
                columns.stream().map(column -> table.figures(column.key())).toList();
        PanelTally tally = new PanelTally(columns);
        List<Row> rows = new ArrayList<>();
        for (AreaCode area : areas(spec, table)) {
            for (Row row : rowsOf(spec, area, table.name(area), figures, links)) {
                rows.add(row);
                tally.add(row);
            }
        }
        return new AreaPanel(columns, rows, tally.counts(), table.origins());
    }

    /** The same panel, which makes its rows anew each time and holds none. */
    public static PanelSource streamed(PanelSpec spec, PanelFigures table, AreaLinks links) {
        List<AreaColumn> columns = columns(spec, table.indicators());
        List<Figures> figures =
                columns.stream().map(column -> table.figures(column.key())).toList();
        List<AreaCode> areas = areas(spec, table);
        return new PanelSource() {
            @Override
            public List<AreaColumn> columns() {
                return columns;
            }

            @Override
            public List<Origin> origins() {
                return table.origins();
            }

            @Override
            public void forEachRow(Handler handler) throws IOException {
                for (AreaCode area : areas) {
                    for (Row row : rowsOf(spec, area, table.name(area), figures, links)) {
                        handler.row(row);
                    }
                }
            }
        };
    }

    /**
     * The rows of one area, one per year of the specification.
     *
     * @param figures one per indicator of the panel
     */
    public static List<Row> rowsOf(
            PanelSpec spec, AreaCode area, String name, List<Figures> figures, AreaLinks links) {
        List<List<Entry>> byYear = new ArrayList<>();
        spec.years().forEach(year -> byYear.add(new ArrayList<>(figures.size())));
        for (Figures each : figures) {
            List<Entry> cells = cells(spec, area, each, links);
            for (int y = 0; y < cells.size(); y++) {
                byYear.get(y).add(cells.get(y));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int y = 0; y < byYear.size(); y++) {
            rows.add(new Row(area, name, spec.years().get(y), byYear.get(y)));
        }
        return rows;
    }

    @Override
    public void forEachRow(Handler handler) throws IOException {
        for (Row row : rows) {
            handler.row(row);
        }
    }

    /** The indicators of a specification that are known, in its order; all when it names none. */
    public static List<AreaColumn> columns(PanelSpec spec, Map<String, AreaColumn> known) {
        return (spec.indicators().isEmpty()
                        ? known.keySet().stream().sorted().toList()
                        : spec.indicators())
                .stream()
                        .filter(known::containsKey)
                        .map(key -> java.util.Objects.requireNonNull(known.get(key)))
                        .toList();
    }

    private static List<AreaCode> areas(PanelSpec spec, PanelFigures table) {
        if (!spec.areas().isEmpty()) {
            return spec.areas();
        }
        TreeSet<AreaCode> areas = new TreeSet<>();
        Integer boundary = spec.boundary();
        if (boundary != null) {
            areas.addAll(table.areas(boundary, spec.level()));
        } else {
            spec.years().forEach(year -> areas.addAll(table.areas(year, spec.level())));
        }
        return List.copyOf(areas);
    }

    private static List<Entry> cells(
            PanelSpec spec, AreaCode area, Figures figures, AreaLinks links) {
        Integer boundary = spec.boundary();
        if (boundary == null) {
            return spec.years().stream().map(year -> asIs(figures.cell(year, area))).toList();
        }
        Figures chosen = new Chosen(spec.years(), figures);
        return Series.of(area, boundary, links, chosen, spec.weakest()).points().stream()
                .map(AreaPanel::cell)
                .toList();
    }

    private static Entry asIs(Figures.@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return new Entry.Missing("ABSENT");
        }
        Nothing why = cell.nothing();
        return why == null ? new Entry.Known(cell.value(), 0) : new Entry.Missing(why.name());
    }

    private static Entry cell(SeriesPoint point) {
        if (!Double.isNaN(point.value())) {
            return new Entry.Known(point.value(), point.how() == How.BRIDGED ? point.bridged() : 0);
        }
        Nothing why = point.nothing();
        if (why != null) {
            return new Entry.Missing(why.name());
        }
        return new Entry.Missing(point.how() == How.TOO_WEAK ? "WEAK" : "ABSENT");
    }

    private record Chosen(List<Integer> years, Figures all) implements Figures {
        @Override
        public int boundaryYear(int year) {
            return all.boundaryYear(year);
        }

        @Override
        public @org.jspecify.annotations.Nullable Cell cell(int year, AreaCode area) {
            return all.cell(year, area);
        }
    }
}

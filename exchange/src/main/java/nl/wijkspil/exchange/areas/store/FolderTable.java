package nl.wijkspil.exchange.areas.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.Nothing;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.exchange.areas.figures.FigureFile;
import nl.wijkspil.exchange.areas.panel.Origin;
import nl.wijkspil.exchange.areas.panel.PanelFigures;
import org.jspecify.annotations.Nullable;

/**
 * Some indicators of all files of a folder, in memory: about 9 bytes a cell. Where two files hold
 * the same cell, the first one with a number counts.
 */
public final class FolderTable implements PanelFigures {

    private record Line(Part part, long line, Cells cells) {}

    /** Arrays behind a name, so that records may hold them. */
    private static final class Cells {
        private final double[] values;
        private final byte[] nothing;

        Cells(int size) {
            values = new double[size];
            nothing = new byte[size];
        }
    }

    private record Part(String file, AreaSource source, List<AreaColumn> columns) {
        int at(String indicator) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).key().equals(indicator)) {
                    return i;
                }
            }
            return -1;
        }
    }

    private final Map<Integer, Map<String, List<Line>>> years = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AreaColumn> indicators = new HashMap<>();
    private final List<Origin> origins = new ArrayList<>();

    private FolderTable() {}

    /** Reads these indicators from every file that holds one; an empty list reads all. */
    public static FolderTable of(AreaFolder folder, List<String> wanted) throws IOException {
        FolderTable table = new FolderTable();
        for (StoredFile each : folder.files()) {
            boolean holds =
                    wanted.isEmpty()
                            ? !each.columns().isEmpty()
                            : each.columns().stream().anyMatch(wanted::contains);
            if (holds && folder.open(each) instanceof FigureFile file) {
                table.add(file, each, wanted);
            }
        }
        return table;
    }

    private void add(FigureFile file, StoredFile stored, List<String> wanted) throws IOException {
        List<AreaColumn> chosen = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < file.inspection().columns().size(); i++) {
            AreaColumn column = file.inspection().columns().get(i).column();
            if (wanted.isEmpty() || wanted.contains(column.key())) {
                chosen.add(column);
                positions.add(i);
                indicators.putIfAbsent(column.key(), column);
            }
        }
        AreaSource source = AreaSource.valueOf(stored.source());
        origins.add(new Origin(stored.name(), stored.hash(), source, stored.years(), false));
        int[] position = positions.stream().mapToInt(Integer::intValue).toArray();
        Part part = new Part(stored.name(), source, List.copyOf(chosen));
        file.read(row -> {
            Cells cells = new Cells(position.length);
            for (int i = 0; i < position.length; i++) {
                cells.values[i] = row.value(position[i]);
                Nothing why = row.nothing(position[i]);
                cells.nothing[i] = why == null ? 0 : why.mark();
            }
            if (!row.name().isEmpty()) {
                names.putIfAbsent(row.code().text(), row.name());
            }
            years.computeIfAbsent(row.year(), year -> new HashMap<>())
                    .computeIfAbsent(row.code().text(), code -> new ArrayList<>(1))
                    .add(new Line(part, row.line(), cells));
        });
    }

    /** Whether no file holds any of the indicators. */
    public boolean isEmpty() {
        return indicators.isEmpty();
    }

    /** The indicators found, with the heading, unit and kind of the first file that has them. */
    @Override
    public Map<String, AreaColumn> indicators() {
        return Map.copyOf(indicators);
    }

    /** The files the figures come from. */
    @Override
    public List<Origin> origins() {
        return List.copyOf(origins);
    }

    /** The name of an area as a file has it; empty when none has. */
    @Override
    public String name(AreaCode area) {
        return names.getOrDefault(area.text(), "");
    }

    /** The areas of a year at a level, or all when the level is null, in order of their codes. */
    @Override
    public List<AreaCode> areas(int year, @Nullable AreaLevel level) {
        return years.getOrDefault(year, Map.of()).keySet().stream()
                .flatMap(code -> AreaCode.parse(code).stream())
                .filter(code -> level == null || code.level() == level)
                .sorted()
                .toList();
    }

    /** One indicator of the table. */
    @Override
    public Figures figures(String indicator) {
        return new Figures() {
            @Override
            public List<Integer> years() {
                return years.entrySet().stream()
                        .filter(year ->
                                year.getValue().values().stream()
                                        .flatMap(List::stream)
                                        .anyMatch(line -> line.part().at(indicator) >= 0))
                        .map(Map.Entry::getKey)
                        .toList();
            }

            @Override
            public int boundaryYear(int year) {
                return years.getOrDefault(year, Map.of()).values().stream()
                        .flatMap(List::stream)
                        .filter(line -> line.part().at(indicator) >= 0)
                        .findFirst()
                        .map(line -> line.part().source().boundaryYear(year))
                        .orElse(year);
            }

            @Override
            public @Nullable Cell cell(int year, AreaCode area) {
                return find(indicator, year, area);
            }
        };
    }

    private Figures.@Nullable Cell find(String indicator, int year, AreaCode area) {
        Figures.Cell found = null;
        for (Line line : years.getOrDefault(year, Map.of()).getOrDefault(area.text(), List.of())) {
            int at = line.part().at(indicator);
            if (at < 0 || (found != null && found.nothing() == null)) {
                continue;
            }
            AreaColumn column = line.part().columns().get(at);
            byte why = line.cells().nothing[at];
            if (found == null || why == 0) {
                found =
                        new Figures.Cell(
                                line.cells().values[at],
                                Nothing.ofMark(why),
                                column.kind(),
                                column.unit(),
                                line.part().file(),
                                line.line(),
                                column.header(),
                                line.part().source().line(year),
                                line.part().source().rounding(area.level(), column.kind()));
            }
        }
        return found;
    }
}

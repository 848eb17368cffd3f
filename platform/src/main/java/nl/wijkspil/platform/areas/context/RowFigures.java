package nl.wijkspil.platform.areas.context;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.FigureRow;
import org.jspecify.annotations.Nullable;

/**
 * One indicator out of loaded rows; of two rows with the same cell the first with a number counts.
 */
final class RowFigures implements Figures {

    private final Map<Integer, Map<AreaCode, Cell>> cells = new TreeMap<>();
    private final Map<Integer, Integer> boundaries = new HashMap<>();
    private final List<Integer> years;

    RowFigures(List<FigureRow> rows, String indicator) {
        IdentityHashMap<Dataset, Integer> columns = new IdentityHashMap<>();
        for (FigureRow row : rows) {
            int at = columns.computeIfAbsent(row.dataset(), set -> set.at(indicator));
            if (at < 0) {
                continue;
            }
            boundaries.put(row.year(), row.dataset().source().boundaryYear(row.year()));
            cells.computeIfAbsent(row.year(), year -> new HashMap<>())
                    .merge(
                            row.code(),
                            row.cell(at),
                            (old, young) -> old.nothing() == null ? old : young);
        }
        years = List.copyOf(cells.keySet());
    }

    @Override
    public List<Integer> years() {
        return years;
    }

    @Override
    public int boundaryYear(int year) {
        return boundaries.getOrDefault(year, year);
    }

    @Override
    public @Nullable Cell cell(int year, AreaCode area) {
        return cells.getOrDefault(year, Map.of()).get(area);
    }
}

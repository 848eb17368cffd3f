package nl.wijkspil.platform.areas.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.FigureRow;
import org.jspecify.annotations.Nullable;

/** The rows of some areas, as figures per indicator; nothing is copied. */
final class PanelChunk {

    private final PanelFiles files;
    private final Map<Integer, Map<AreaCode, List<FigureRow>>> rows = new HashMap<>();

    PanelChunk(PanelFiles files, List<FigureRow> loaded) {
        this.files = files;
        for (FigureRow row : loaded) {
            rows.computeIfAbsent(row.year(), year -> new HashMap<>())
                    .computeIfAbsent(row.code(), code -> new ArrayList<>(2))
                    .add(row);
        }
    }

    /** One per indicator of the panel. */
    List<Figures> figures() {
        List<Figures> all = new ArrayList<>();
        for (AreaColumn column : files.columns()) {
            Map<UUID, Integer> positions = new HashMap<>();
            for (Dataset each : files.holding(column.key())) {
                positions.put(each.id(), each.at(column.key()));
            }
            all.add(new OfIndicator(column.key(), positions));
        }
        return all;
    }

    private final class OfIndicator implements Figures {

        private final String indicator;
        private final Map<UUID, Integer> positions;

        OfIndicator(String indicator, Map<UUID, Integer> positions) {
            this.indicator = indicator;
            this.positions = positions;
        }

        @Override
        public List<Integer> years() {
            return files.years();
        }

        @Override
        public int boundaryYear(int year) {
            return files.boundaryYear(indicator, year);
        }

        @Override
        public @Nullable Cell cell(int year, AreaCode area) {
            Cell found = null;
            for (FigureRow row : rows.getOrDefault(year, Map.of()).getOrDefault(area, List.of())) {
                Integer at = positions.get(row.dataset().id());
                if (at != null && (found == null || found.nothing() != null)) {
                    Cell cell = row.cell(at);
                    found = found == null || cell.nothing() == null ? cell : found;
                }
            }
            return found;
        }
    }
}

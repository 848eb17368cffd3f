package nl.wijkspil.platform.areas.panel;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.exchange.areas.panel.AreaPanel;
import nl.wijkspil.exchange.areas.panel.Origin;
import nl.wijkspil.exchange.areas.panel.PanelSource;
import nl.wijkspil.exchange.areas.panel.PanelSpec;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.ChosenFigures;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.ReadTogether;
import org.springframework.stereotype.Component;

/**
 * Gives the rows of a panel some hundred areas at a time: two questions to the database for each
 * step, whatever the number of years and indicators, and never more than a step in memory.
 */
@Component
public class StreamPanel {

    private static final int STEP = 250;

    private final Areas areas;
    private final ChosenFigures figures;

    StreamPanel(Areas areas, ChosenFigures figures) {
        this.areas = areas;
        this.figures = figures;
    }

    /**
     * {@return the panel}
     *
     * @param spec with areas, or with a level and no boundary: then all areas with figures
     */
    public Streamed of(PanelSpec spec) {
        PanelFiles files = new PanelFiles(areas.datasets(), spec);
        AreaLevel level = spec.level();
        List<AreaCode> codes =
                !spec.areas().isEmpty() || level == null
                        ? spec.areas()
                        : figures.areas(files.files(), spec.years(), level);
        return new Source(spec, files, codes, areas.links());
    }

    /** A panel whose areas are known before its rows are made. */
    public interface Streamed extends PanelSource {

        /** {@return its areas, in order} */
        List<AreaCode> areas();
    }

    private final class Source implements Streamed {

        private final PanelSpec spec;
        private final PanelFiles files;
        private final List<AreaCode> codes;
        private final AreaLinks links;

        Source(PanelSpec spec, PanelFiles files, List<AreaCode> codes, AreaLinks links) {
            this.spec = spec;
            this.files = files;
            this.codes = codes;
            this.links = links;
        }

        @Override
        public List<AreaCode> areas() {
            return codes;
        }

        @Override
        public List<AreaColumn> columns() {
            return files.columns();
        }

        @Override
        public List<Origin> origins() {
            return files.origins();
        }

        @Override
        public void forEachRow(Handler handler) throws IOException {
            for (int from = 0; from < codes.size(); from += STEP) {
                step(codes.subList(from, Math.min(codes.size(), from + STEP)), handler);
            }
        }

        private void step(List<AreaCode> some, Handler handler) throws IOException {
            Map<AreaCode, NamedArea> named = areas.latest(some);
            PanelChunk chunk =
                    new PanelChunk(
                            files, figures.rows(withRelated(some), files.files(), spec.years()));
            List<Figures> all = chunk.figures();
            for (AreaCode area : some) {
                NamedArea known = named.get(area);
                String name = known == null ? "" : known.name();
                for (AreaPanel.Row row : AreaPanel.rowsOf(spec, area, name, all, links)) {
                    handler.row(row);
                }
            }
        }

        private Set<AreaCode> withRelated(List<AreaCode> some) {
            Set<AreaCode> wanted = new HashSet<>(some);
            Integer boundary = spec.boundary();
            if (boundary != null) {
                Set<Integer> years = files.boundaryYears();
                some.forEach(
                        area -> wanted.addAll(ReadTogether.related(area, boundary, years, links)));
            }
            return wanted;
        }
    }
}

package nl.wijkspil.platform.studies.report;

import java.util.List;
import nl.wijkspil.evaluation.study.EnterpriseRecord;
import nl.wijkspil.platform.areas.OfficialUrbanity;
import nl.wijkspil.platform.studies.domain.StudySurroundings;
import org.jspecify.annotations.Nullable;

/**
 * The official figures around an enterprise as a reader sees them.
 *
 * @param enterprise as frozen
 * @param kept as frozen
 * @param why they are unknown; empty when they are known
 * @param places the areas of its catchment
 * @param municipality name of the municipality beside it, or empty
 * @param country name of the country beside it, or empty
 * @param similar the areas that resemble it most
 * @param urbanity how urban it is; null when the figures are unknown
 * @param rows the figures
 * @param notes what must be said with them: remarks, sources and caveats, each once
 * @param absent what there is no figure of, with why
 */
public record SurroundingsView(
        EnterpriseRecord enterprise,
        StudySurroundings kept,
        String why,
        List<Place> places,
        String municipality,
        String country,
        List<Place> similar,
        @Nullable OfficialUrbanity urbanity,
        List<Row> rows,
        Notes notes,
        List<String> absent) {

    /** Copies the lists. */
    public SurroundingsView {
        places = List.copyOf(places);
        similar = List.copyOf(similar);
        rows = List.copyOf(rows);
        absent = List.copyOf(absent);
    }

    /** {@return whether there are figures} */
    public boolean known() {
        return !rows.isEmpty();
    }

    /** {@return the names of the areas} */
    public String names() {
        return String.join(", ", places.stream().map(Place::name).toList());
    }

    /**
     * What stands under a table.
     *
     * @param remarks what there is to know of single numbers
     * @param sources the source lines
     * @param caveats what must be known before drawing a conclusion
     */
    public record Notes(List<String> remarks, List<String> sources, List<String> caveats) {

        static final Notes NONE = new Notes(List.of(), List.of(), List.of());

        /** Copies the lists. */
        public Notes {
            remarks = List.copyOf(remarks);
            sources = List.copyOf(sources);
            caveats = List.copyOf(caveats);
        }
    }

    /**
     * An area.
     *
     * @param name of the area
     * @param path its own page, or empty in a published report
     */
    public record Place(String name, String path) {}

    /**
     * A figure in the last year that has one.
     *
     * @param key of the measure
     * @param name of the measure
     * @param unit its unit
     * @param estimate whether it is computed by a model
     * @param year of the figure
     * @param own of the catchment
     * @param municipality of its municipality
     * @param similar the middle of the areas that resemble it
     * @param country of the country
     * @param source the source line
     * @param caveat what must be said with it, or empty
     * @param cells where the catchment's own value stands
     */
    public record Row(
            String key,
            String name,
            String unit,
            boolean estimate,
            int year,
            Value own,
            Value municipality,
            Value similar,
            Value country,
            String source,
            String caveat,
            List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number, or why there is none.
     *
     * @param text formatted; empty when it is unknown
     * @param words what a reader must know, or why it is unknown; may be empty
     * @param path page that says where it comes from, or empty
     */
    public record Value(String text, String words, String path) {

        /** {@return whether there is a number} */
        public boolean known() {
            return !text.isEmpty();
        }
    }

    /**
     * A cell of an official file.
     *
     * @param code the area
     * @param year the year
     * @param value what it says
     * @param file the file
     * @param line the line
     * @param column the heading
     */
    public record Cell(
            String code, int year, String value, String file, String line, String column) {}

    /**
     * One measure around all enterprises.
     *
     * @param key of the measure
     * @param name of the measure
     * @param unit the unit when it is the same for all, else empty
     * @param estimate whether it is computed by a model
     * @param year the year when it is the same for all, else 0
     * @param lines one per enterprise
     * @param notes what must be said with it
     */
    public record Table(
            String key,
            String name,
            String unit,
            boolean estimate,
            int year,
            List<Line> lines,
            Notes notes) {
        /** Copies the list. */
        public Table {
            lines = List.copyOf(lines);
        }

        /** {@return name, unit and year, as far as they hold for all} */
        public String label() {
            return name
                    + (unit.isEmpty() ? "" : " (" + unit + ")")
                    + (year == 0 ? "" : ", " + year);
        }
    }

    /**
     * A measure around one enterprise.
     *
     * @param around the enterprise and its catchment
     * @param row the figure; null when it is unknown
     * @param why it is unknown; empty when it is known
     */
    public record Line(SurroundingsView around, @Nullable Row row, String why) {}
}

package nl.wijkspil.platform.areas;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a catchment beside others, in some years. Frozen with a study: components are only
 * ever added.
 *
 * @param key its name in addresses and messages
 * @param name for a reader
 * @param unit its unit; of an index the year that is 100
 * @param base the year that is 100; 0 when it is no index
 * @param decimals decimals to show
 * @param estimate whether it is computed by a model and not counted
 * @param years in order; at least one has a value of the catchment itself
 * @param cells where the catchment's own value in the year {@link #shown} stands; of an index also
 *     that of the year that is 100
 * @param caveat what must be said with it; empty when nothing
 */
public record SurroundingMeasure(
        String key,
        Words name,
        Words unit,
        int base,
        int decimals,
        boolean estimate,
        List<Year> years,
        List<Cell> cells,
        Words caveat) {

    /** Copies the lists. */
    public SurroundingMeasure {
        years = List.copyOf(years);
        cells = List.copyOf(cells);
    }

    /**
     * A number, or why there is none.
     *
     * @param value the number, or null
     * @param words what a reader must know, or why there is no number; empty when it stands as
     *     published
     */
    public record Value(@Nullable Double value, Words words) {

        /** Nothing to compare with. */
        public static final Value NONE =
                new Value(
                        null, new Words("niets om mee te vergelijken", "nothing to compare with"));
    }

    /**
     * A year.
     *
     * @param year the year of the figures
     * @param own of the catchment
     * @param municipality of its municipality
     * @param similar the middle of the similar areas that are known
     * @param country of the country
     * @param source the source line
     */
    public record Year(
            int year, Value own, Value municipality, Value similar, Value country, Words source) {}

    /**
     * A cell of an official file.
     *
     * @param year the year of the figure
     * @param code the area it is of
     * @param weight the share of it that counts
     * @param file the file
     * @param line the line, the first is 1
     * @param column the heading of the column
     * @param value what it says
     */
    public record Cell(
            int year,
            String code,
            double weight,
            String file,
            long line,
            String column,
            @Nullable Double value) {}

    /** {@return the last year with a value of the catchment itself} */
    public Year shown() {
        return years.reversed().stream()
                .filter(each -> each.own().value() != null)
                .findFirst()
                .orElse(years.getLast());
    }
}

package nl.wijkspil.exchange.areas.change;

import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.Nothing;
import nl.wijkspil.exchange.areas.ValueKind;
import org.jspecify.annotations.Nullable;

/** Figures of one indicator, by year and area. */
public interface Figures {

    /**
     * A cell of a file.
     *
     * @param value the number, NaN when there is none
     * @param nothing why there is none; null when there is one
     * @param kind what kind of number
     * @param unit the unit
     * @param file the file it stands in
     * @param line the line, the first is 1
     * @param header the heading of its column
     * @param source the source line to show with it
     * @param rounding how far it may be from the real figure because it is rounded, in its unit; 0
     *     when nothing is known of that
     */
    record Cell(
            double value,
            @Nullable Nothing nothing,
            ValueKind kind,
            String unit,
            String file,
            long line,
            String header,
            String source,
            double rounding) {}

    /** The years that have figures, in order. */
    java.util.List<Integer> years();

    /** The year whose boundaries and codes the figures of this year are on; mostly that year. */
    default int boundaryYear(int year) {
        return year;
    }

    /** The cell, or null when the year's files do not hold the area. */
    @Nullable Cell cell(int year, AreaCode area);
}

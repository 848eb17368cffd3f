package nl.wijkspil.platform.areas.context;

import java.util.List;
import nl.wijkspil.exchange.areas.change.SeriesPoint;

/**
 * A measure of one area, or of some together, in one year.
 *
 * @param year the year
 * @param value the number; NaN when there is none
 * @param words what a reader must know, or why there is none; empty when it stands as published
 * @param cells where it comes from
 */
public record Point(int year, double value, String words, List<SeriesPoint.From> cells) {

    /** Copies the list. */
    public Point {
        cells = List.copyOf(cells);
    }

    /** {@return whether there is a number} */
    public boolean known() {
        return !Double.isNaN(value);
    }

    /** {@return whether there is something to know about the number} */
    public boolean remarked() {
        return known() && !words.isEmpty();
    }
}

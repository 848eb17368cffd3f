package nl.wijkspil.platform.areas.context;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.change.SeriesPoint;

/**
 * A measure of one area, or of some together, in one year.
 *
 * @param year the year
 * @param value the number; NaN when there is none
 * @param tolerance how far the number may be off because its parts are rounded, in its unit; 0 when
 *     that is not known
 * @param words what a reader must know, or why there is none; empty when it stands as published
 * @param cells where it comes from
 */
public record Point(
        int year, double value, double tolerance, Words words, List<SeriesPoint.From> cells) {

    /** Copies the list. */
    public Point {
        cells = List.copyOf(cells);
    }

    /** {@return a point without a number, and why} */
    static Point unknown(int year, Words why, List<SeriesPoint.From> cells) {
        return new Point(year, Double.NaN, 0, why, cells);
    }

    /** {@return whether there is a number} */
    public boolean known() {
        return !Double.isNaN(value);
    }

    /** {@return whether there is something to know about the number} */
    public boolean remarked() {
        return known() && !words.nl().isEmpty();
    }

    /** {@return whether there is something to read beside it} */
    public boolean worded() {
        return !words.nl().isEmpty();
    }
}

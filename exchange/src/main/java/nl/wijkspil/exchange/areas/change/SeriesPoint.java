package nl.wijkspil.exchange.areas.change;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.Nothing;
import org.jspecify.annotations.Nullable;

/**
 * One year of a series.
 *
 * @param year the year
 * @param value the number; NaN when there is none
 * @param nothing why there is none, when a file says so; null otherwise
 * @param how how it was come by
 * @param bridged the share of addresses that was bridged, 0 to 1
 * @param words what a reader must know; empty when the figure stands as published
 * @param bridge the areas of that year it was, or would have been, put together from; null when
 *     nothing was bridged
 * @param cells the cells it was taken from
 */
public record SeriesPoint(
        int year,
        double value,
        @Nullable Nothing nothing,
        How how,
        double bridged,
        Words words,
        Bridge.@Nullable Parts bridge,
        List<From> cells) {

    /** Copies the list. */
    public SeriesPoint {
        cells = List.copyOf(cells);
    }

    /** How a point was come by. */
    public enum How {
        /** As published, for the same ground. */
        PUBLISHED,
        /** As published under the same code; whether the ground is the same was not checked. */
        SAME_CODE,
        /** As published, under another code of the same ground. */
        RENAMED,
        /** Put together from areas with other boundaries. */
        BRIDGED,
        /** Not given: the link with that year is too weak. */
        TOO_WEAK,
        /** No area of that year is known to hold its ground. */
        NO_LINK,
        /** A part has no figure that year. */
        MISSING
    }

    /**
     * A cell and how much of it counts.
     *
     * @param code the area of that year
     * @param weight the share of its count, or its weight in the mean
     * @param cell where it stands
     */
    public record From(String code, double weight, Figures.Cell cell) {}
}

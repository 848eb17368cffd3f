package nl.wijkspil.platform.areas.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.exchange.areas.change.SeriesPoint;
import nl.wijkspil.platform.areas.context.Point;
import nl.wijkspil.platform.areas.context.Together;

/**
 * One figure of a catchment, computed from its parts in one year, with where each part comes from.
 * Of a catchment with a part that is unknown nothing is said: missing is not zero.
 *
 * @param value the sum, or the mean weighted by inhabitants
 * @param year the year
 * @param cells what it was computed from
 * @param tolerance how far it may be off because each part is rounded, in its unit
 * @param words what a reader must know: whether a boundary was bridged; empty when nothing
 */
record CatchmentBase(
        double value, int year, List<Figures.Cell> cells, double tolerance, Words words) {

    CatchmentBase {
        cells = List.copyOf(cells);
    }

    /** {@return inhabitants of 15 years and over: all minus those of 0 to 15} */
    static Optional<CatchmentBase> adults(Together figures, Collection<AreaCode> codes, int year) {
        Optional<Point> all = in(figures.sum(codes, "population"), year);
        Optional<Point> young = in(figures.sum(codes, "age_0_14"), year);
        if (all.isEmpty() || young.isEmpty()) {
            return Optional.empty();
        }
        double value = all.get().value() - young.get().value();
        List<Figures.Cell> cells = new ArrayList<>(cells(all.get()));
        cells.addAll(cells(young.get()));
        return value > 0
                ? Optional.of(
                        new CatchmentBase(
                                value,
                                year,
                                cells,
                                all.get().tolerance() + young.get().tolerance(),
                                all.get().words()))
                : Optional.empty();
    }

    /** {@return the mean of an indicator over the inhabitants of the catchment} */
    static Optional<CatchmentBase> mean(
            Together figures, Collection<AreaCode> codes, int year, String indicator) {
        return in(figures.mean(codes, indicator), year)
                .map(point ->
                        new CatchmentBase(
                                point.value(),
                                year,
                                cells(point),
                                point.tolerance(),
                                point.words()));
    }

    private static Optional<Point> in(List<Point> points, int year) {
        return points.stream().filter(point -> point.year() == year && point.known()).findFirst();
    }

    private static List<Figures.Cell> cells(Point point) {
        return point.cells().stream().map(SeriesPoint.From::cell).toList();
    }
}

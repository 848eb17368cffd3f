package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.change.Series;
import nl.wijkspil.exchange.areas.change.SeriesPoint;
import nl.wijkspil.exchange.areas.figures.Indicator;
import nl.wijkspil.exchange.areas.figures.Indicators;
import nl.wijkspil.platform.areas.FigureRow;

/**
 * Figures of some areas put together as one, over the years, each year on the boundaries the areas
 * have now. Counts add up. A share is one sum divided by another. A mean is weighted by what the
 * catalogue names for it ({@link Indicator#weight}). Of a year in which one of the areas is unknown
 * nothing is said: missing is not zero.
 *
 * <p>Of two neighbourhoods with 100 and 300 inhabitants, 30 and 30 of them over 65: together 60 of
 * 400, 15%, and not the mean of 30% and 10%.
 */
public final class Together {

    private final List<FigureRow> rows;
    private final AreaLinks links;
    private final ToIntFunction<AreaCode> base;
    private final double weakest;
    private final Map<String, RowFigures> figures = new HashMap<>();
    private final Map<AreaCode, Map<String, List<SeriesPoint>>> series = new HashMap<>();

    /**
     * Puts loaded rows together.
     *
     * @param base the year an area's code and boundary are of
     * @param weakest the certainty below which a figure is not carried over a boundary
     */
    Together(List<FigureRow> rows, AreaLinks links, ToIntFunction<AreaCode> base, double weakest) {
        this.rows = List.copyOf(rows);
        this.links = links;
        this.base = base;
        this.weakest = weakest;
    }

    private RowFigures figures(String indicator) {
        return figures.computeIfAbsent(indicator, key -> new RowFigures(rows, key));
    }

    /** {@return the years that have this indicator, in order} */
    public List<Integer> years(String indicator) {
        return figures(indicator).years();
    }

    private List<SeriesPoint> series(AreaCode area, String indicator) {
        return series.computeIfAbsent(area, code -> new HashMap<>())
                .computeIfAbsent(
                        indicator,
                        key ->
                                Series.of(area, base.applyAsInt(area), links, figures(key), weakest)
                                        .points());
    }

    private List<SeriesPoint> of(Collection<AreaCode> areas, String indicator, int year) {
        int at = years(indicator).indexOf(year);
        if (at < 0) {
            return List.of();
        }
        List<SeriesPoint> points = new ArrayList<>(areas.size());
        areas.forEach(area -> points.add(series(area, indicator).get(at)));
        return points;
    }

    /** {@return of each year the sum of a count} */
    public List<Point> sum(Collection<AreaCode> areas, String indicator) {
        return years(indicator).stream()
                .map(year -> sum(List.copyOf(areas), indicator, year))
                .toList();
    }

    private Point sum(List<AreaCode> areas, String indicator, int year) {
        Gathered all = Gathered.of(areas, of(areas, indicator, year));
        return all.complete()
                ? new Point(year, all.sum(), all.tolerance(), all.words(), all.cells())
                : Point.unknown(year, all.words(), all.cells());
    }

    /** {@return of each year one sum divided by another, in percent} */
    public List<Point> share(Collection<AreaCode> areas, String over, String under) {
        List<AreaCode> list = List.copyOf(areas);
        List<Point> points = new ArrayList<>();
        for (int year : years(over)) {
            Gathered above = Gathered.of(list, of(list, over, year));
            Gathered below = Gathered.of(list, of(list, under, year));
            points.add(share(year, above, below));
        }
        return points;
    }

    private static Point share(int year, Gathered over, Gathered under) {
        List<SeriesPoint.From> cells = new ArrayList<>(over.cells());
        cells.addAll(under.cells());
        if (!over.complete()) {
            return Point.unknown(year, over.words(), cells);
        }
        if (!under.complete() || under.sum() == 0) {
            return Point.unknown(year, ContextWords.noTotal(), cells);
        }
        double total = under.sum();
        double tolerance =
                100 * (over.tolerance() / total + over.sum() * under.tolerance() / total / total);
        return new Point(year, 100 * over.sum() / total, tolerance, over.words(), cells);
    }

    /** {@return of each year the mean, weighted where there is more than one area} */
    public List<Point> mean(Collection<AreaCode> areas, String indicator) {
        List<AreaCode> list = List.copyOf(areas);
        List<Point> points = new ArrayList<>();
        for (int year : years(indicator)) {
            Gathered all = Gathered.of(list, of(list, indicator, year));
            if (!all.complete()) {
                points.add(Point.unknown(year, all.words(), all.cells()));
            } else if (list.size() == 1) {
                points.add(new Point(year, all.sum(), all.tolerance(), all.words(), all.cells()));
            } else {
                points.add(weighted(list, indicator, year, all));
            }
        }
        return points;
    }

    private Point weighted(List<AreaCode> areas, String indicator, int year, Gathered all) {
        Indicator weight =
                Indicators.byKey(indicator)
                        .map(Indicator::weight)
                        .flatMap(Indicators::byKey)
                        .orElse(null);
        if (weight == null) {
            return Point.unknown(year, ContextWords.noWeight(), all.cells());
        }
        Gathered weights = null;
        int from = 0;
        for (int each : years(weight.key())) {
            Gathered found = Gathered.of(areas, of(areas, weight.key(), each));
            boolean nearer = Math.abs(each - year) < Math.abs(from - year);
            if (found.complete() && found.sum() > 0 && (weights == null || nearer)) {
                weights = found;
                from = each;
            }
        }
        if (weights == null) {
            return Point.unknown(year, ContextWords.weightUnknown(weight.name()), all.cells());
        }
        double sum = 0;
        for (int i = 0; i < areas.size(); i++) {
            sum += all.value(i) * weights.value(i);
        }
        List<SeriesPoint.From> cells = new ArrayList<>(all.cells());
        cells.addAll(weights.cells());
        return new Point(
                year,
                sum / weights.sum(),
                0,
                ContextWords.weighted(all.words(), weight.name(), from, year),
                cells);
    }
}

package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.SeriesPoint;
import nl.wijkspil.platform.areas.Surroundings;
import nl.wijkspil.platform.areas.domain.MeanDensity;
import org.jspecify.annotations.Nullable;

/**
 * The density of addresses of some areas as one: weighted by the dwellings of that year, else by
 * its households, else by the dwellings of the nearest year; see {@link MeanDensity}.
 */
final class Density {

    /** Addresses in the surroundings per square kilometre. */
    static final Measure MEASURE =
            new Measure(Surroundings.DENSITY, "address_density", "", "", false, 0, "");

    private Density() {}

    /** {@return the line of these areas as one} */
    static Line line(Collection<AreaCode> codes, Together figures) {
        List<AreaCode> list = List.copyOf(codes);
        List<Point> plain = figures.mean(list, MEASURE.indicator());
        if (list.size() == 1) {
            return new Line("own", list.getFirst(), plain);
        }
        List<ByYear> parts = list.stream().map(code -> ByYear.of(code, figures)).toList();
        return new Line("own", null, plain.stream().map(each -> point(each, parts)).toList());
    }

    private static Point point(Point plain, List<ByYear> parts) {
        int year = plain.year();
        MeanDensity mean = MeanDensity.of(parts.stream().map(part -> part.in(year)).toList());
        if (Double.isNaN(mean.value())) {
            boolean weightOnly = parts.stream().noneMatch(part -> part.unknown(year));
            return plain.known() || !weightOnly
                    ? plain
                    : Point.unknown(year, mean.words(), plain.cells());
        }
        return new Point(
                year,
                mean.value(),
                0,
                mean.words(),
                parts.stream().flatMap(part -> part.cells(year).stream()).toList());
    }

    private record ByYear(
            AreaCode code,
            Map<Integer, Point> density,
            Map<Integer, Point> dwellings,
            Map<Integer, Point> households) {

        static ByYear of(AreaCode code, Together figures) {
            List<AreaCode> only = List.of(code);
            return new ByYear(
                    code,
                    byYear(figures.mean(only, MEASURE.indicator())),
                    byYear(figures.sum(only, "dwellings")),
                    byYear(figures.sum(only, "households")));
        }

        private static Map<Integer, Point> byYear(List<Point> points) {
            Map<Integer, Point> byYear = new HashMap<>();
            points.forEach(point -> byYear.put(point.year(), point));
            return byYear;
        }

        MeanDensity.Part in(int year) {
            return new MeanDensity.Part(
                    code.text(),
                    value(density.get(year)),
                    value(dwellings.get(year)),
                    value(households.get(year)));
        }

        boolean unknown(int year) {
            return Double.isNaN(value(density.get(year)));
        }

        List<SeriesPoint.From> cells(int year) {
            List<SeriesPoint.From> cells = new ArrayList<>();
            for (var points : List.of(density, dwellings, households)) {
                Point point = points.get(year);
                if (point != null) {
                    cells.addAll(point.cells());
                }
            }
            return cells;
        }

        private static double value(@Nullable Point point) {
            return point == null ? Double.NaN : point.value();
        }
    }
}

package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.SeriesPoint;
import nl.wijkspil.platform.areas.Surroundings;
import nl.wijkspil.platform.areas.domain.MeanDensity;

/** The density of addresses over the years; see {@link MeanDensity} for areas together. */
final class Density {

    /** Addresses in the surroundings per square kilometre. */
    static final Measure MEASURE =
            new Measure(Surroundings.DENSITY, "address_density", "", false, 0, "");

    private static final Measure DWELLINGS = plain("dwellings");
    private static final Measure HOUSEHOLDS = plain("households");

    private Density() {}

    /**
     * {@return the line of these areas as one}
     *
     * @param of the lines of a measure
     */
    static Line together(Collection<AreaCode> codes, Function<Measure, Lines> of) {
        Lines lines = of.apply(MEASURE);
        if (codes.size() == 1) {
            return lines.together("own", codes);
        }
        Lines dwellings = of.apply(DWELLINGS);
        Lines households = of.apply(HOUSEHOLDS);
        List<ByYear> parts =
                codes.stream()
                        .map(code ->
                                new ByYear(
                                        code,
                                        points(lines, code),
                                        points(dwellings, code),
                                        points(households, code)))
                        .toList();
        return new Line(
                "own", null, lines.years().stream().map(year -> point(year, parts)).toList());
    }

    private static Point point(int year, List<ByYear> parts) {
        MeanDensity mean =
                MeanDensity.of(
                        parts.stream()
                                .map(part ->
                                        new MeanDensity.Part(
                                                part.code().text(),
                                                value(part.density().get(year)),
                                                value(part.dwellings().get(year)),
                                                value(part.households().get(year))))
                                .toList());
        List<SeriesPoint.From> cells = new ArrayList<>();
        for (ByYear part : parts) {
            for (var points : List.of(part.density(), part.dwellings(), part.households())) {
                Point point = points.get(year);
                if (point != null) {
                    cells.addAll(point.cells());
                }
            }
        }
        return new Point(year, mean.value(), mean.words().nl(), cells);
    }

    private record ByYear(
            AreaCode code,
            Map<Integer, Point> density,
            Map<Integer, Point> dwellings,
            Map<Integer, Point> households) {}

    private static Map<Integer, Point> points(Lines lines, AreaCode code) {
        Map<Integer, Point> points = new HashMap<>();
        lines.together("own", List.of(code))
                .points()
                .forEach(point -> points.put(point.year(), point));
        return points;
    }

    private static double value(@org.jspecify.annotations.Nullable Point point) {
        return point == null ? Double.NaN : point.value();
    }

    private static Measure plain(String indicator) {
        return new Measure(indicator, indicator, "", false, 0, "");
    }
}

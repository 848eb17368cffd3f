package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.change.Series;
import nl.wijkspil.exchange.areas.change.SeriesPoint;
import nl.wijkspil.platform.areas.FigureRow;

/** The lines of one measure. Counts add up; means are weighted by inhabitants where known. */
final class Lines {

    private final Measure measure;
    private final RowFigures figures;
    private final RowFigures divisor;
    private final RowFigures people;
    private final AreaLinks links;
    private final ToIntFunction<AreaCode> base;
    private final Map<AreaCode, Integer> bases = new HashMap<>();

    Lines(Measure measure, List<FigureRow> rows, AreaLinks links, ToIntFunction<AreaCode> base) {
        this.measure = measure;
        this.figures = new RowFigures(rows, measure.indicator());
        this.divisor = new RowFigures(rows, measure.per());
        this.people = new RowFigures(rows, "population");
        this.links = links;
        this.base = base;
    }

    List<Integer> years() {
        return figures.years();
    }

    /** Some areas as one. */
    Line together(String role, Collection<AreaCode> codes) {
        List<List<Point>> each = codes.stream().map(this::points).toList();
        List<AreaCode> list = List.copyOf(codes);
        List<Point> points = new ArrayList<>();
        for (int y = 0; y < years().size(); y++) {
            points.add(combined(list, each, y));
        }
        return new Line(role, list.size() == 1 ? list.getFirst() : null, indexed(points));
    }

    /** The middle of the known values; said with how many are known. */
    Line median(String role, List<AreaCode> codes) {
        List<List<Point>> each = codes.stream().map(code -> indexed(points(code))).toList();
        List<Point> points = new ArrayList<>();
        for (int y = 0; y < years().size(); y++) {
            int at = y;
            double[] known =
                    each.stream()
                            .mapToDouble(line -> line.get(at).value())
                            .filter(value -> !Double.isNaN(value))
                            .sorted()
                            .toArray();
            int n = known.length;
            double middle = n == 0 ? Double.NaN : (known[(n - 1) / 2] + known[n / 2]) / 2;
            points.add(
                    new Point(
                            years().get(y),
                            middle,
                            n == codes.size() ? "" : n + " van " + codes.size() + " bekend",
                            List.of()));
        }
        return new Line(role, null, points);
    }

    /** Of each year the first of these areas that has a value. */
    Line first(String role, List<AreaCode> codes) {
        List<List<Point>> each = codes.stream().map(this::points).toList();
        List<Point> points = new ArrayList<>();
        for (int y = 0; y < years().size(); y++) {
            int at = y;
            points.add(
                    each.stream()
                            .map(line -> line.get(at))
                            .filter(Point::known)
                            .findFirst()
                            .orElse(each.getFirst().get(at)));
        }
        return new Line(role, codes.getFirst(), indexed(points));
    }

    private List<Point> points(AreaCode code) {
        int year = bases.computeIfAbsent(code, base::applyAsInt);
        List<SeriesPoint> own = Series.of(code, year, links, figures, Series.WEAKEST).points();
        if (measure.per().isEmpty()) {
            return own.stream()
                    .map(p -> new Point(p.year(), p.value(), p.words(), p.cells()))
                    .toList();
        }
        Map<Integer, SeriesPoint> under = new HashMap<>();
        Series.of(code, year, links, divisor, Series.WEAKEST)
                .points()
                .forEach(p -> under.put(p.year(), p));
        return own.stream().map(p -> divided(p, under.get(p.year()))).toList();
    }

    private static Point divided(
            SeriesPoint over, @org.jspecify.annotations.Nullable SeriesPoint under) {
        if (under == null || Double.isNaN(under.value()) || under.value() == 0) {
            return new Point(over.year(), Double.NaN, "Het totaal is onbekend of 0.", over.cells());
        }
        List<SeriesPoint.From> cells = new ArrayList<>(over.cells());
        cells.addAll(under.cells());
        return new Point(over.year(), 100 * over.value() / under.value(), over.words(), cells);
    }

    private Point combined(List<AreaCode> codes, List<List<Point>> each, int y) {
        if (codes.size() == 1) {
            return each.getFirst().get(y);
        }
        double sum = 0;
        double weights = 0;
        List<SeriesPoint.From> cells = new ArrayList<>();
        int year = years().get(y);
        for (int i = 0; i < codes.size(); i++) {
            Point point = each.get(i).get(y);
            if (!point.known()) {
                return new Point(
                        year,
                        Double.NaN,
                        "Van " + codes.get(i) + " is er geen cijfer. " + point.words(),
                        cells);
            }
            var cell = people.cell(year, codes.get(i));
            double weight =
                    measure.index() ? 1 : cell == null || cell.nothing() != null ? 1 : cell.value();
            sum += weight * point.value();
            weights += weight;
            cells.addAll(point.cells());
        }
        double value = measure.index() ? sum : weights == 0 ? Double.NaN : sum / weights;
        return new Point(year, value, "", cells);
    }

    private List<Point> indexed(List<Point> points) {
        if (!measure.index()) {
            return points;
        }
        double first =
                points.stream()
                        .filter(Point::known)
                        .mapToDouble(Point::value)
                        .findFirst()
                        .orElse(0);
        return Arrays.asList(
                points.stream()
                        .map(p ->
                                new Point(
                                        p.year(),
                                        first > 0 ? 100 * p.value() / first : Double.NaN,
                                        p.words(),
                                        p.cells()))
                        .toArray(Point[]::new));
    }
}

package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.wijkspil.exchange.areas.AreaCode;
import org.jspecify.annotations.Nullable;

/** The lines of one measure: an area, or some as one, the middle of some, the country. */
final class Lines {

    private final Measure measure;
    private final Together together;

    Lines(Measure measure, Together together) {
        this.measure = measure;
        this.together = together;
    }

    List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        measure.indicators().forEach(each -> years.addAll(together.years(each)));
        return List.copyOf(years);
    }

    /** Some areas as one. */
    Line together(String role, Collection<AreaCode> codes) {
        List<AreaCode> list = List.copyOf(codes);
        return new Line(role, list.size() == 1 ? list.getFirst() : null, points(list));
    }

    /** The middle of the known values; said with how many are known. */
    Line median(String role, List<AreaCode> codes) {
        List<List<Point>> each = codes.stream().map(code -> points(List.of(code))).toList();
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
                            0,
                            ContextWords.known(n, codes.size()),
                            List.of()));
        }
        return new Line(role, null, points);
    }

    /** Of each year the first of these areas that has a value. */
    Line first(String role, List<AreaCode> codes) {
        List<List<Point>> each = codes.stream().map(code -> plain(List.of(code))).toList();
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

    private List<Point> points(List<AreaCode> codes) {
        return indexed(plain(codes));
    }

    /** A point of every year: counted, or else the share as published. */
    private List<Point> plain(List<AreaCode> codes) {
        List<Point> counted = counted(codes);
        List<Point> published =
                measure.published().isEmpty()
                        ? List.of()
                        : together.mean(codes, measure.published());
        List<Point> points = new ArrayList<>();
        for (int year : years()) {
            Point point = in(counted, year);
            Point other = in(published, year);
            points.add(
                    other != null && (point == null || (!point.known() && other.known()))
                            ? other
                            : Objects.requireNonNull(point));
        }
        return points;
    }

    private static @Nullable Point in(List<Point> points, int year) {
        return points.stream().filter(point -> point.year() == year).findFirst().orElse(null);
    }

    private List<Point> counted(List<AreaCode> codes) {
        if (!measure.per().isEmpty()) {
            return together.share(codes, measure.indicator(), measure.per());
        }
        return measure.index()
                ? together.sum(codes, measure.indicator())
                : together.mean(codes, measure.indicator());
    }

    /** The first known year at 100. */
    private List<Point> indexed(List<Point> points) {
        if (!measure.index()) {
            return points;
        }
        Point first = points.stream().filter(Point::known).findFirst().orElse(null);
        if (first == null) {
            return points;
        }
        return points.stream().map(point -> indexed(point, first)).toList();
    }

    private static Point indexed(Point point, Point first) {
        double value = first.value() > 0 ? 100 * point.value() / first.value() : Double.NaN;
        double relative =
                point.value() > 0
                        ? point.tolerance() / point.value() + first.tolerance() / first.value()
                        : 0;
        return new Point(
                point.year(),
                value,
                point.year() == first.year() || Double.isNaN(value) ? 0 : value * relative,
                point.words(),
                point.cells());
    }
}

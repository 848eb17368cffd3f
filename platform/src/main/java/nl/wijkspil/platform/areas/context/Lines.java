package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.SeriesPoint;
import org.jspecify.annotations.Nullable;

/** The lines of one measure: an area, or some as one, the middle of some, the country. */
final class Lines {

    private final Measure measure;
    private final Together together;
    private final List<Integer> years;
    private int base;

    Lines(Measure measure, Together together) {
        this.measure = measure;
        this.together = together;
        TreeSet<Integer> all = new TreeSet<>();
        measure.indicators().forEach(each -> all.addAll(together.years(each)));
        years = List.copyOf(all);
    }

    List<Integer> years() {
        return years;
    }

    /**
     * Chooses the year that all lines have at 100: the first that the own areas know and, if there
     * is such a year, all others that know more than one year.
     */
    void chooseBase(Collection<AreaCode> own, List<List<AreaCode>> others) {
        if (!measure.index()) {
            return;
        }
        List<Integer> years = known(List.copyOf(own));
        List<List<Integer>> theirs =
                others.stream().map(this::known).filter(each -> each.size() > 1).toList();
        base =
                years.stream()
                        .filter(year -> theirs.stream().allMatch(each -> each.contains(year)))
                        .findFirst()
                        .orElse(years.isEmpty() ? 0 : years.getFirst());
    }

    private List<Integer> known(List<AreaCode> codes) {
        return plain(codes).stream().filter(Point::known).map(Point::year).toList();
    }

    /** The year that is put at 100; 0 when the measure is no index. */
    int base() {
        return base;
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
                            each.stream().flatMap(line -> line.get(at).cells().stream()).toList()));
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
        for (Point point : points) {
            if (point.year() == year) {
                return point;
            }
        }
        return null;
    }

    private List<Point> counted(List<AreaCode> codes) {
        if (!measure.per().isEmpty()) {
            return together.share(codes, measure.indicator(), measure.per());
        }
        return measure.index()
                ? together.sum(codes, measure.indicator())
                : together.mean(codes, measure.indicator());
    }

    /** The base year at 100; without a figure of that year there is no index. */
    private List<Point> indexed(List<Point> points) {
        if (!measure.index()) {
            return points;
        }
        Point first = in(points, base);
        return points.stream().map(point -> indexed(point, first)).toList();
    }

    private Point indexed(Point point, @Nullable Point first) {
        if (!point.known()) {
            return point;
        }
        if (first == null || !first.known() || first.value() <= 0) {
            return Point.unknown(point.year(), ContextWords.noBase(base), point.cells());
        }
        double value = 100 * point.value() / first.value();
        double relative =
                point.value() > 0
                        ? point.tolerance() / point.value() + first.tolerance() / first.value()
                        : 0;
        List<SeriesPoint.From> cells = new ArrayList<>(point.cells());
        if (point.year() != base) {
            cells.addAll(first.cells());
        }
        return new Point(
                point.year(),
                value,
                point.year() == base ? 0 : value * relative,
                point.words(),
                cells);
    }
}

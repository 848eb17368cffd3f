package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.SeriesPoint;

/**
 * One indicator of some areas in one year.
 *
 * @param areas the areas
 * @param points a point of each; none when no file has that year
 */
record Gathered(List<AreaCode> areas, List<SeriesPoint> points) {

    static Gathered of(List<AreaCode> areas, List<SeriesPoint> points) {
        return new Gathered(areas, points);
    }

    /** Whether every area has a number. */
    boolean complete() {
        for (SeriesPoint point : points) {
            if (Double.isNaN(point.value())) {
                return false;
            }
        }
        return !points.isEmpty();
    }

    double value(int area) {
        return points.get(area).value();
    }

    double sum() {
        double sum = 0;
        for (SeriesPoint point : points) {
            sum += point.value();
        }
        return sum;
    }

    /** How far the sum may be off: each cell by its rounding, as far as it counts. */
    double tolerance() {
        double sum = 0;
        for (SeriesPoint point : points) {
            for (SeriesPoint.From from : point.cells()) {
                sum += from.weight() * from.cell().rounding();
            }
        }
        return sum;
    }

    List<SeriesPoint.From> cells() {
        if (points.size() == 1) {
            return points.getFirst().cells();
        }
        List<SeriesPoint.From> cells = new ArrayList<>();
        points.forEach(point -> cells.addAll(point.cells()));
        return cells;
    }

    /** What there is to know: once when it holds for all areas, else by area. */
    Words words() {
        if (points.isEmpty()) {
            return ContextWords.noYear();
        }
        if (points.size() == 1) {
            return points.getFirst().words();
        }
        List<Words> distinct = points.stream().map(SeriesPoint::words).distinct().toList();
        if (distinct.size() == 1) {
            return distinct.getFirst();
        }
        List<Words> named = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Words words = points.get(i).words();
            boolean why = !complete() && !Double.isNaN(points.get(i).value());
            if (!words.nl().isEmpty() && !why) {
                named.add(ContextWords.of(areas.get(i), words));
            }
        }
        return ContextWords.together(named);
    }
}

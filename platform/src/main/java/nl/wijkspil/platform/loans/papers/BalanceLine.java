package nl.wijkspil.platform.loans.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.lending.schedule.Plan;
import nl.wijkspil.platform.ui.svg.Ink;
import org.springframework.web.util.HtmlUtils;

/** Draws what is owed through time as a line: once, or the new schedule over the old. */
public final class BalanceLine {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 230;
    private static final int LEFT = 104;
    private static final int BOTTOM = 34;
    private static final int TOP = 12;
    private static final int RIGHT = 12;

    private BalanceLine() {}

    /** One step of a line: owed from this day on. */
    public record Point(LocalDate day, long cents) {}

    /** {@return the steps of a plan} */
    public static List<Point> points(Plan plan) {
        if (plan.rows().isEmpty()) {
            return List.of();
        }
        var points = new java.util.ArrayList<Point>();
        var first = plan.rows().getFirst().row();
        points.add(new Point(first.from(), first.opening().cents()));
        for (var row : plan.rows()) {
            for (var change : row.changes()) {
                points.add(
                        new Point(
                                change.date(), points.getLast().cents() + change.effect().cents()));
            }
            points.add(new Point(row.row().due(), row.left().cents()));
        }
        return points;
    }

    /**
     * {@return the drawing}
     *
     * @param now the schedule that holds
     * @param before the schedule before a change, drawn pale under it; empty for none
     * @param today a mark on the time axis
     * @param label what a screen reader says; the table beside it has the numbers
     */
    public static String draw(
            List<Point> now, List<Point> before, LocalDate today, String label, Ink ink) {
        var all = new java.util.ArrayList<>(now);
        all.addAll(before);
        if (all.isEmpty()) {
            return "";
        }
        var first = all.stream().map(Point::day).min(LocalDate::compareTo).orElseThrow();
        var last = all.stream().map(Point::day).max(LocalDate::compareTo).orElseThrow();
        var most = Math.max(1, all.stream().mapToLong(Point::cents).max().orElse(1));
        var scale = new Scale(first, last, nice(most));
        var drawing = new StringBuilder(4_000);
        drawing.append(
                        "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
                                .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT))
                .append(
                        ink == Ink.PAGE
                                ? "class=\"chart\" "
                                : "xmlns=\"http://www.w3.org/2000/svg\" ")
                .append("role=\"img\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(label, "UTF-8"))
                .append(ink == Ink.PAPER ? "\" alt=\"" + HtmlUtils.htmlEscape(label, "UTF-8") : "")
                .append("\">");
        axes(drawing, scale, ink);
        if (!before.isEmpty()) {
            line(drawing, before, scale, ink.stroke("range"), "5");
        }
        line(drawing, now, scale, ink.stroke("green"), "3");
        if (today.isAfter(first) && today.isBefore(last)) {
            drawing.append(
                    String.format(
                            Locale.ROOT,
                            "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke-width=\"2\""
                                    + " stroke-dasharray=\"4 4\" %s/>",
                            scale.x(today),
                            scale.x(today),
                            TOP,
                            HEIGHT - BOTTOM,
                            ink.stroke("2")));
        }
        return drawing.append("</svg>").toString();
    }

    private record Scale(LocalDate first, LocalDate last, long most) {

        double x(LocalDate day) {
            double whole = Math.max(1, last.toEpochDay() - first.toEpochDay());
            double part = day.toEpochDay() - first.toEpochDay();
            return LEFT + (WIDTH - LEFT - RIGHT) * part / whole;
        }

        double y(long cents) {
            return TOP + (HEIGHT - TOP - BOTTOM) * (1 - (double) cents / most);
        }
    }

    private static void axes(StringBuilder drawing, Scale scale, Ink ink) {
        for (int step = 0; step <= 4; step++) {
            long cents = scale.most() / 4 * step;
            drawing.append(
                    String.format(
                            Locale.ROOT,
                            "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke-width=\"1\""
                                    + " %s/>",
                            LEFT,
                            WIDTH - RIGHT,
                            scale.y(cents),
                            scale.y(cents),
                            ink.stroke("line")));
            text(drawing, LEFT - 8, scale.y(cents) + 4, "end", thousands(cents), ink);
        }
        int years = scale.last().getYear() - scale.first().getYear();
        int every = Math.max(1, (years + 5) / 6);
        for (int year = scale.first().getYear() + 1;
                year <= scale.last().getYear();
                year += every) {
            var at = LocalDate.of(year, 1, 1);
            drawing.append(
                    String.format(
                            Locale.ROOT,
                            "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke-width=\"1\""
                                    + " %s/>",
                            scale.x(at),
                            scale.x(at),
                            HEIGHT - BOTTOM,
                            HEIGHT - BOTTOM + 6,
                            ink.stroke("edge")));
            text(drawing, scale.x(at), HEIGHT - 12, "middle", Integer.toString(year), ink);
        }
    }

    private static void line(
            StringBuilder drawing, List<Point> points, Scale scale, String paint, String width) {
        drawing.append("<path stroke-width=\"").append(width).append("\" d=\"");
        double y = 0;
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            double x = scale.x(point.day());
            if (i == 0) {
                drawing.append(String.format(Locale.ROOT, "M%.1f %.1f", x, scale.y(point.cents())));
            } else {
                drawing.append(
                        String.format(
                                Locale.ROOT,
                                "L%.1f %.1fL%.1f %.1f",
                                x,
                                y,
                                x,
                                scale.y(point.cents())));
            }
            y = scale.y(point.cents());
        }
        drawing.append("\" ").append(paint).append("/>");
    }

    private static void text(
            StringBuilder drawing, double x, double y, String anchor, String words, Ink ink) {
        drawing.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"13\""
                                + " text-anchor=\"%s\"%s>%s</text>",
                        x,
                        y,
                        anchor,
                        ink == Ink.PAPER ? " font-family=\"Atkinson Hyperlegible Next\"" : "",
                        words));
    }

    /** {@return euros without cents, with points between thousands} */
    private static String thousands(long cents) {
        return String.format(Locale.ROOT, "%,d", cents / 100).replace(',', '.');
    }

    /** {@return the smallest of 1, 2, 4, 6, 8 times a power of ten that is not less, in cents} */
    static long nice(long cents) {
        long power = 400;
        while (power * 10 < cents) {
            power *= 10;
        }
        for (long step : new long[] {1, 2, 3, 4, 5, 6, 8, 10}) {
            if (power * step >= cents) {
                return power * step;
            }
        }
        return power * 10;
    }
}

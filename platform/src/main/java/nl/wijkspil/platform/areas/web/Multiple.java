package nl.wijkspil.platform.areas.web;

import java.util.List;
import java.util.Locale;
import nl.wijkspil.platform.areas.context.Line;
import nl.wijkspil.platform.areas.context.MeasureLines;
import nl.wijkspil.platform.areas.context.Point;
import org.springframework.web.util.HtmlUtils;

/**
 * One small drawing of a measure: a line per area, a dot per year, broken where nothing is known.
 */
final class Multiple {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 150;
    private static final int LEFT = 44;
    private static final int TOP = 12;
    private static final int BOTTOM = 26;
    private static final List<String> ROLES = List.of("own", "municipality", "similar", "country");

    private Multiple() {}

    /** {@return the drawing; a table with the same figures stands beside it} */
    static String draw(MeasureLines lines, String label, Locale locale) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Line line : lines.lines()) {
            for (Point point : line.points()) {
                if (point.known()) {
                    low = Math.min(low, point.value());
                    high = Math.max(high, point.value());
                }
            }
        }
        double room = high > low ? (high - low) * 0.08 : Math.max(1, Math.abs(high) * 0.1);
        low -= room;
        high += room;
        StringBuilder out =
                new StringBuilder(3000)
                        .append("<svg viewBox=\"0 0 300 150\" width=\"300\" height=\"150\"")
                        .append(" class=\"chart\" role=\"img\" aria-label=\"")
                        .append(HtmlUtils.htmlEscape(label))
                        .append("\">");
        for (int i = 0; i <= 2; i++) {
            double value = low + (high - low) * i / 2;
            double y = y(value, low, high);
            out.append(
                    String.format(
                            Locale.ROOT,
                            "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" class=\"s-line\"/>",
                            LEFT,
                            y,
                            WIDTH - 6,
                            y));
            out.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%d\" y=\"%.1f\" font-size=\"11\""
                                    + " text-anchor=\"end\">%s</text>",
                            LEFT - 5,
                            y + 4,
                            number(value, high - low, locale)));
        }
        text(out, LEFT, "start", lines.years().getFirst());
        if (lines.years().size() > 1) {
            text(out, WIDTH - 6, "end", lines.years().getLast());
        }
        for (Line line : lines.lines().reversed()) {
            line(out, line, lines.years(), low, high);
        }
        return out.append("</svg>").toString();
    }

    private static void text(StringBuilder out, int x, String anchor, int year) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%d\" font-size=\"11\" text-anchor=\"%s\">%d</text>",
                        x,
                        HEIGHT - 8,
                        anchor,
                        year));
    }

    private static void line(
            StringBuilder out, Line line, List<Integer> years, double low, double high) {
        int color = ROLES.indexOf(line.role()) + 1;
        boolean own = color == 1;
        StringBuilder path = new StringBuilder();
        boolean open = false;
        for (Point point : line.points()) {
            if (!point.known()) {
                open = false;
                continue;
            }
            double x = x(point.year(), years);
            double y = y(point.value(), low, high);
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", open ? "L" : "M", x, y));
            open = true;
            out.append(
                    String.format(
                            Locale.ROOT,
                            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%s\" class=\"f-%d\"/>",
                            x,
                            y,
                            own ? "3.5" : "2",
                            color));
        }
        out.append(
                String.format(
                        Locale.ROOT,
                        "<path d=\"%s\" class=\"f-none s-%d\" stroke-width=\"%s\"/>",
                        path,
                        color,
                        own ? "3" : "1.5"));
    }

    private static double x(int year, List<Integer> years) {
        int span = Math.max(1, years.getLast() - years.getFirst());
        return LEFT + (WIDTH - 6.0 - LEFT) * (year - years.getFirst()) / span;
    }

    private static double y(double value, double low, double high) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (high - value) / (high - low);
    }

    private static String number(double value, double span, Locale locale) {
        return String.format(locale, span >= 8 ? "%.0f" : span >= 1 ? "%.1f" : "%.2f", value);
    }
}

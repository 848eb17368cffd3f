package nl.wijkspil.platform.areas.web;

import java.util.List;
import java.util.Locale;
import nl.wijkspil.platform.areas.context.Line;
import nl.wijkspil.platform.areas.context.MeasureLines;
import nl.wijkspil.platform.areas.context.Point;
import org.springframework.web.util.HtmlUtils;

/**
 * One small drawing of a measure: a line per area, a dot per year, broken where nothing is known,
 * the last figure of the own area in numbers.
 */
final class Multiple {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 150;
    private static final int LEFT = 44;
    private static final int RIGHT = 10;
    private static final int TOP = 16;
    private static final int BOTTOM = 26;
    private static final double MOST_TICKS = 4;
    private static final List<String> ROLES = List.of("own", "municipality", "similar", "country");

    private final MeasureLines lines;
    private final Locale locale;
    private final double step;
    private final double low;
    private final double high;
    private final StringBuilder out = new StringBuilder(3000);

    private Multiple(MeasureLines lines, Locale locale) {
        this.lines = lines;
        this.locale = locale;
        double[] known =
                lines.lines().stream()
                        .flatMap(line -> line.points().stream())
                        .filter(Point::known)
                        .mapToDouble(Point::value)
                        .sorted()
                        .toArray();
        double least = known.length == 0 ? 0 : known[0];
        double most = known.length == 0 ? 1 : known[known.length - 1];
        this.step = step(Math.max(most - least, Math.max(0.1, Math.abs(most) * 0.02)));
        this.low = Math.floor(least / step) * step;
        this.high = Math.max(low + step, Math.ceil(most / step) * step);
    }

    /** {@return the drawing; a table with the same figures stands beside it} */
    static String draw(MeasureLines lines, String label, Locale locale) {
        return new Multiple(lines, locale).draw(label);
    }

    /** Steps of 1, 2 or 5 times a power of ten, so that few lines hold all figures. */
    private static double step(double span) {
        double power = Math.pow(10, Math.floor(Math.log10(span / MOST_TICKS)));
        for (double times : new double[] {1, 2, 5}) {
            if (span / (times * power) <= MOST_TICKS) {
                return times * power;
            }
        }
        return 10 * power;
    }

    private String draw(String label) {
        out.append("<svg viewBox=\"0 0 300 150\" width=\"300\" height=\"150\"")
                .append(" class=\"chart\" role=\"img\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(label))
                .append("\">");
        long ticks = Math.round((high - low) / step);
        for (int i = 0; i <= ticks; i++) {
            double value = low + i * step;
            out.append(
                    String.format(
                            Locale.ROOT,
                            "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" class=\"s-line\"/>",
                            LEFT,
                            y(value),
                            WIDTH - RIGHT,
                            y(value)));
            text(LEFT - 5, y(value) + 4, "end", number(value));
        }
        List<Integer> years = lines.years();
        text(LEFT, HEIGHT - 8.0, "start", String.valueOf(years.getFirst()));
        if (years.size() > 1) {
            text(WIDTH - RIGHT, HEIGHT - 8.0, "end", String.valueOf(years.getLast()));
        }
        lines.lines().reversed().forEach(this::line);
        last(lines.lines().getFirst());
        return out.append("</svg>").toString();
    }

    private void line(Line line) {
        int color = ROLES.indexOf(line.role()) + 1;
        boolean own = color == 1;
        StringBuilder path = new StringBuilder();
        boolean open = false;
        for (Point point : line.points()) {
            if (!point.known()) {
                open = false;
                continue;
            }
            double x = x(point.year());
            double y = y(point.value());
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

    /** The last known figure of a line, above or below its dot. */
    private void last(Line line) {
        line.points().reversed().stream()
                .filter(Point::known)
                .findFirst()
                .ifPresent(point -> {
                    double above = y(point.value()) - 7;
                    double at = above < 10 ? above + 22 : above;
                    String words =
                            String.format(
                                    locale, "%." + lines.measure().decimals() + "f", point.value());
                    out.append(
                            String.format(
                                    Locale.ROOT,
                                    "<text x=\"%.1f\" y=\"%.1f\" font-size=\"12\""
                                            + " font-weight=\"700\" text-anchor=\"end\""
                                            + " class=\"last\">%s</text>",
                                    Math.min(WIDTH - 2.0, x(point.year()) + 4),
                                    at,
                                    words));
                });
    }

    private void text(int x, double y, String anchor, String words) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%.1f\" font-size=\"11\" text-anchor=\"%s\">%s</text>",
                        x,
                        y,
                        anchor,
                        words));
    }

    private double x(int year) {
        List<Integer> years = lines.years();
        int span = Math.max(1, years.getLast() - years.getFirst());
        return LEFT + (double) (WIDTH - RIGHT - LEFT) * (year - years.getFirst()) / span;
    }

    private double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (high - value) / (high - low);
    }

    private String number(double value) {
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
        return String.format(locale, "%,." + decimals + "f", value + 0.0);
    }
}

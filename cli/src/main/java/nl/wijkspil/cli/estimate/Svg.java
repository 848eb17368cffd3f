package nl.wijkspil.cli.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plot with two axes, drawn as SVG text: lines, points, bars, a vertical mark. No scripts;
 * colours as in the design tokens.
 */
final class Svg {

    static final String GREEN = "#14503F";
    static final String MARIGOLD = "#F2A33A";
    static final String SKY = "#1F5689";
    static final String GREY = "#B9B2A5";

    private static final int WIDTH = 760;
    private static final int HEIGHT = 360;
    private static final int LEFT = 80;
    private static final int RIGHT = 20;
    private static final int TOP = 20;
    private static final int BOTTOM = 45;

    private record Line(
            String colour, double width, boolean dashed, List<double[]> points, String title) {}

    private final String title;
    private final List<Line> lines = new ArrayList<>();
    private double mark = Double.NaN;
    private boolean zero;
    private double lowX = Double.POSITIVE_INFINITY;
    private double highX = Double.NEGATIVE_INFINITY;
    private double lowY = Double.POSITIVE_INFINITY;
    private double highY = Double.NEGATIVE_INFINITY;

    /** Starts an empty plot; the title is read by screen readers and shown on hover. */
    Svg(String title) {
        this.title = title;
    }

    Svg line(String name, String colour, double width, boolean dashed, List<double[]> points) {
        var finite =
                points.stream()
                        .filter(p -> Double.isFinite(p[0]) && Double.isFinite(p[1]))
                        .toList();
        for (var p : finite) {
            lowX = Math.min(lowX, p[0]);
            highX = Math.max(highX, p[0]);
            lowY = Math.min(lowY, p[1]);
            highY = Math.max(highY, p[1]);
        }
        lines.add(new Line(colour, width, dashed, finite, name));
        return this;
    }

    /** A dashed vertical line where treatment starts. */
    Svg markAt(double x) {
        mark = x;
        return this;
    }

    /** Shows the line of no difference. */
    Svg withZero() {
        zero = true;
        lowY = Math.min(lowY, 0);
        highY = Math.max(highY, 0);
        return this;
    }

    String draw() {
        if (lowX > highX) {
            return "";
        }
        double pad = highY > lowY ? 0.05 * (highY - lowY) : 1;
        lowY -= pad;
        highY += pad;
        var out = new StringBuilder();
        out.append("<svg viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append("\" role=\"img\" aria-label=\"")
                .append(Html.escape(title))
                .append("\"><title>")
                .append(Html.escape(title))
                .append("</title>\n");
        axes(out);
        if (zero) {
            rule(out, x(lowX), y(0), x(highX), y(0), "#4A5450", "");
        }
        if (!Double.isNaN(mark)) {
            rule(
                    out,
                    x(mark),
                    TOP,
                    x(mark),
                    HEIGHT - BOTTOM,
                    "#4A5450",
                    " stroke-dasharray=\"4 4\"");
        }
        for (var line : lines) {
            draw(out, line);
        }
        return out.append("</svg>\n").toString();
    }

    private void draw(StringBuilder out, Line line) {
        if (line.points().size() == 1) {
            var p = line.points().getFirst();
            out.append("<circle r=\"4\" cx=\"")
                    .append(f(x(p[0])))
                    .append("\" cy=\"")
                    .append(f(y(p[1])))
                    .append("\" fill=\"")
                    .append(line.colour())
                    .append("\"/>\n");
            return;
        }
        out.append("<polyline fill=\"none\" stroke=\"")
                .append(line.colour())
                .append("\" stroke-width=\"")
                .append(line.width())
                .append('"');
        if (line.dashed()) {
            out.append(" stroke-dasharray=\"8 5\"");
        }
        out.append(" points=\"");
        for (var p : line.points()) {
            out.append(f(x(p[0]))).append(',').append(f(y(p[1]))).append(' ');
        }
        out.append("\"><title>").append(Html.escape(line.title())).append("</title></polyline>\n");
    }

    private void axes(StringBuilder out) {
        double step = step(highY - lowY);
        for (double v = Math.ceil(lowY / step) * step; v <= highY; v += step) {
            rule(out, LEFT, y(v), WIDTH - RIGHT, y(v), "#E4DED3", "");
            text(out, LEFT - 8, y(v) + 5, "end", label(v));
        }
        double across = step(highX - lowX);
        across = highX - lowX >= 3 ? Math.max(1, across) : across;
        for (double v = Math.ceil(lowX / across) * across; v <= highX + 1e-9; v += across) {
            text(out, x(v), HEIGHT - BOTTOM + 22, "middle", label(v));
            if (across <= 0) {
                break;
            }
        }
    }

    private static double step(double range) {
        if (!(range > 0)) {
            return 1;
        }
        double raw = range / 6;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double share = raw / power;
        return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10);
    }

    private static void rule(
            StringBuilder out,
            double x1,
            double y1,
            double x2,
            double y2,
            String colour,
            String more) {
        out.append("<line x1=\"")
                .append(f(x1))
                .append("\" y1=\"")
                .append(f(y1))
                .append("\" x2=\"")
                .append(f(x2))
                .append("\" y2=\"")
                .append(f(y2))
                .append("\" stroke=\"")
                .append(colour)
                .append('"')
                .append(more)
                .append("/>\n");
    }

    private static void text(StringBuilder out, double x, double y, String anchor, String words) {
        out.append("<text x=\"")
                .append(f(x))
                .append("\" y=\"")
                .append(f(y))
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\" font-size=\"14\" fill=\"#4A5450\">")
                .append(words)
                .append("</text>\n");
    }

    private double x(double value) {
        return highX > lowX
                ? LEFT + (value - lowX) / (highX - lowX) * (WIDTH - LEFT - RIGHT)
                : (LEFT + WIDTH - RIGHT) / 2.0;
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (value - lowY) / (highY - lowY) * (HEIGHT - TOP - BOTTOM);
    }

    private static String f(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String label(double value) {
        double clean = Math.abs(value) < 1e-12 ? 0 : value;
        return clean == Math.rint(clean)
                ? Long.toString((long) clean)
                : String.format(Locale.ROOT, "%.3g", clean);
    }
}

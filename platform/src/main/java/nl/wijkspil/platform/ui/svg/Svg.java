package nl.wijkspil.platform.ui.svg;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The small drawings of the product. In templates: {@code th:utext="${#svg.wheel(3, true,
 * label)}"}.
 */
@Component("svg")
public final class Svg {

    private static final int SPOKES = 5;

    /**
     * The wheel: five spokes for the five functions around one hub.
     *
     * @param running how many functions run, 0 to 5: so many spokes are filled
     * @param hub whether the enterprise is the hub of its neighbourhood: the middle is filled
     * @param label what a screen reader says; empty when words stand beside it
     */
    public String wheel(int running, boolean hub, String label) {
        return wheel(running, hub, label, Ink.PAGE);
    }

    /** As {@link #wheel(int, boolean, String)}, for a page or for paper. */
    public String wheel(int running, boolean hub, String label, Ink ink) {
        var drawing = new StringBuilder(900);
        drawing.append("<svg viewBox=\"0 0 40 40\" width=\"40\" height=\"40\" ")
                .append(name(label, ink))
                .append('>');
        drawing.append("<circle cx=\"20\" cy=\"20\" r=\"17\" stroke-width=\"2\" ")
                .append(ink.stroke("track"))
                .append("/>");
        for (int spoke = 0; spoke < SPOKES; spoke++) {
            var angle = Math.toRadians(72.0 * spoke - 90);
            var on = spoke < running;
            drawing.append(
                    String.format(
                            Locale.ROOT,
                            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\""
                                    + " stroke-width=\"%d\" stroke-linecap=\"round\" %s/>",
                            20 + 6 * Math.cos(angle),
                            20 + 6 * Math.sin(angle),
                            20 + 17 * Math.cos(angle),
                            20 + 17 * Math.sin(angle),
                            on ? 4 : 2,
                            ink.stroke(on ? "green" : "track")));
        }
        return drawing.append("<circle cx=\"20\" cy=\"20\" r=\"6\" stroke-width=\"2.5\" ")
                .append(ink.both(hub ? "marigold" : "card", "green"))
                .append("/></svg>")
                .toString();
    }

    /**
     * A share with its interval on a line from 0 to 100%.
     *
     * @param share between 0 and 1
     * @param low lower end of the interval, between 0 and 1
     * @param high upper end of the interval, between 0 and 1
     * @param label what a screen reader says
     */
    public String interval(double share, double low, double high, String label) {
        return interval(share, low, high, label, Ink.PAGE);
    }

    /** As {@link #interval(double, double, double, String)}, for a page or for paper. */
    public String interval(double share, double low, double high, String label, Ink ink) {
        var drawing = new StringBuilder(1200);
        drawing.append("<svg viewBox=\"0 0 420 54\" width=\"420\" height=\"54\" ")
                .append(ink == Ink.PAGE ? "class=\"chart\" " : "")
                .append(name(label, ink))
                .append('>');
        bar(drawing, 0, 1, ink.stroke("track"));
        bar(drawing, low, high, ink.stroke("range"));
        drawing.append(
                String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"22\" r=\"9\" %s/>",
                        x(share),
                        ink.fill("green")));
        for (int quarter = 0; quarter <= 4; quarter++) {
            drawing.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%.1f\" y=\"49\" font-size=\"13\""
                                    + " text-anchor=\"middle\"%s>%d%%</text>",
                            x(quarter / 4.0),
                            ink == Ink.PAPER ? " font-family=\"Atkinson Hyperlegible Next\"" : "",
                            25 * quarter));
        }
        return drawing.append("</svg>").toString();
    }

    /** A chance between 0 and 1 as a filled bar, 120 wide. */
    public String chance(double chance, String label) {
        return chance(chance, label, Ink.PAGE);
    }

    /** As {@link #chance(double, String)}, for a page or for paper. */
    public String chance(double chance, String label, Ink ink) {
        return String.format(
                Locale.ROOT,
                "<svg width=\"120\" height=\"14\" viewBox=\"0 0 120 14\" %s>"
                        + "<rect width=\"120\" height=\"14\" rx=\"7\" %s/>"
                        + "<rect width=\"%.1f\" height=\"14\" rx=\"7\" %s/></svg>",
                name(label, ink),
                ink.fill("quiet"),
                120 * Math.clamp(chance, 0.0, 1.0),
                ink.fill("green"));
    }

    private static void bar(StringBuilder drawing, double from, double to, String paint) {
        drawing.append(
                String.format(
                        Locale.ROOT,
                        "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"22\" y2=\"22\" stroke-width=\"10\""
                                + " stroke-linecap=\"round\" %s/>",
                        x(from),
                        x(to),
                        paint));
    }

    private static double x(double share) {
        return 20 + 380 * share;
    }

    /** On paper a drawing says what it is, and its words are the alternative text of the PDF. */
    private static String name(String label, Ink ink) {
        var kind = ink == Ink.PAPER ? "xmlns=\"http://www.w3.org/2000/svg\" " : "";
        if (label.isEmpty()) {
            return kind + "aria-hidden=\"true\" focusable=\"false\"";
        }
        var words = HtmlUtils.htmlEscape(label, "UTF-8");
        return kind
                + "role=\"img\" aria-label=\""
                + words
                + (ink == Ink.PAPER ? "\" alt=\"" + words : "")
                + "\"";
    }
}

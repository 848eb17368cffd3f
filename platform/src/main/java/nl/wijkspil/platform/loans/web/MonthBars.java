package nl.wijkspil.platform.loans.web;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.platform.ui.svg.Ink;
import org.springframework.web.util.HtmlUtils;

/** Draws per month what the contracts bring in, and beside it what is left under stress. */
final class MonthBars {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 220;
    private static final int FLOOR = 180;
    private static final int TOP = 14;

    private MonthBars() {}

    static String draw(List<PortfolioPage.Month> months, String label, Locale language) {
        long most =
                Math.max(
                        1,
                        months.stream()
                                .mapToLong(m -> Math.max(m.total().cents(), m.stressed().cents()))
                                .max()
                                .orElse(1));
        var drawing = new StringBuilder(4_000);
        drawing.append(
                "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" class=\"chart\" role=\"img\" aria-label=\"%s\">"
                        .formatted(
                                WIDTH,
                                HEIGHT,
                                WIDTH,
                                HEIGHT,
                                HtmlUtils.htmlEscape(label, "UTF-8")));
        double step = (double) (WIDTH - 20) / Math.max(1, months.size());
        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i);
            double x = 10 + i * step;
            bar(drawing, x + 4, step / 2 - 5, month.total().cents(), most, "green");
            bar(drawing, x + step / 2, step / 2 - 5, month.stressed().cents(), most, "marigold");
            drawing.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                            x + step / 2,
                            HEIGHT - 16,
                            month.month()
                                    .getMonth()
                                    .getDisplayName(TextStyle.SHORT, language)
                                    .replace(".", "")));
        }
        drawing.append(
                "<line x1=\"10\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke-width=\"1\" %s/></svg>"
                        .formatted(WIDTH - 10, FLOOR, FLOOR, Ink.PAGE.stroke("edge")));
        return drawing.toString();
    }

    private static void bar(
            StringBuilder drawing, double x, double width, long cents, long most, String role) {
        double height = (double) (FLOOR - TOP) * cents / most;
        drawing.append(
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"3\" %s/>",
                        x,
                        FLOOR - height,
                        width,
                        height,
                        Ink.PAGE.fill(role)));
    }
}

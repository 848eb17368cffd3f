package nl.wijkspil.cli.estimate;

import java.util.List;
import java.util.Locale;
import nl.wijkspil.evaluation.estimate.Frame;
import org.jspecify.annotations.Nullable;

/** Text for a page: escaped, tables with at most some rows, figures in four digits. */
final class Html {

    private static final int MOST_ROWS = 60;

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The value of a cell as plain text, not yet escaped. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case Double d when d.isNaN() -> "-";
            case Double d when d.isInfinite() -> d > 0 ? "oneindig" : "-oneindig";
            case Double d -> String.format(Locale.ROOT, "%.4g", d);
            case Boolean b -> b ? "ja" : "nee";
            default -> value.toString();
        };
    }

    static String cell(@Nullable Object value) {
        return escape(text(value));
    }

    static String table(String caption, Frame frame) {
        var out =
                new StringBuilder("<table><caption>")
                        .append(escape(caption))
                        .append("</caption><thead><tr>");
        frame.columns()
                .forEach(c -> out.append("<th scope=\"col\">").append(escape(c)).append("</th>"));
        out.append("</tr></thead><tbody>\n");
        List<List<@Nullable Object>> rows = frame.rows();
        for (var row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            out.append("<tr>");
            for (var value : row) {
                out.append(value instanceof Number ? "<td class=\"n\">" : "<td>")
                        .append(cell(value))
                        .append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
        if (rows.size() > MOST_ROWS) {
            out.append("<p class=\"src\">De eerste ")
                    .append(MOST_ROWS)
                    .append(" van ")
                    .append(rows.size())
                    .append(
                            " rijen; alle rijen staan in <a"
                                    + " href=\"result.json\">result.json</a>.</p>\n");
        }
        return out.toString();
    }
}

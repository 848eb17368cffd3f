package nl.wijkspil.platform.areas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.platform.areas.context.Line;
import nl.wijkspil.platform.areas.context.MeasureLines;
import nl.wijkspil.platform.areas.context.Point;
import nl.wijkspil.platform.ui.Formats;
import org.springframework.context.MessageSource;

/** The figures of a measure as cells of a table, a row a year, ready to be put on a page. */
final class MeasureTable {

    private final MeasureLines lines;
    private final String title;
    private final String path;
    private final Locale locale;
    private final MessageSource messages;
    private final Formats formats;

    private MeasureTable(
            MeasureLines lines,
            String title,
            String path,
            Locale locale,
            MessageSource messages,
            Formats formats) {
        this.lines = lines;
        this.title = title;
        this.path = path;
        this.locale = locale;
        this.messages = messages;
        this.formats = formats;
    }

    /** A year with a cell of each line. */
    record Row(String year, List<Cell> cells) {}

    /**
     * A figure, or that there is none.
     *
     * @param known whether there is one
     * @param text the figure, or the word for unknown
     * @param more with a figure what its link does, without one why it is unknown
     * @param href the way to its source; empty without a figure
     * @param remarked whether there is something to know about the figure
     */
    record Cell(boolean known, String text, String more, String href, boolean remarked) {}

    /**
     * {@return the rows, in order of year}
     *
     * @param path the page of which {@code /bron} is the page of sources
     */
    static List<Row> rows(
            MeasureLines lines,
            String title,
            String path,
            Locale locale,
            MessageSource messages,
            Formats formats) {
        return new MeasureTable(lines, title, path, locale, messages, formats).rows();
    }

    private List<Row> rows() {
        String unknown = messages.getMessage("areas.unknown", null, locale);
        List<Row> rows = new ArrayList<>();
        for (int y = 0; y < lines.years().size(); y++) {
            String year = String.valueOf(lines.years().get(y));
            List<Cell> cells = new ArrayList<>();
            for (Line line : lines.lines()) {
                Point point = line.points().get(y);
                cells.add(
                        point.known()
                                ? known(point, line.role(), year)
                                : new Cell(
                                        false, unknown, formats.words(point.words()), "", false));
            }
            rows.add(new Row(year, cells));
        }
        return rows;
    }

    private Cell known(Point point, String role, String year) {
        String figure = formats.fixed(point.value(), lines.measure().decimals());
        return new Cell(
                true,
                figure,
                messages.getMessage("areas.follow", new Object[] {title, year, figure}, locale),
                path + "/bron?cijfer=" + lines.measure().key() + "&rol=" + role + "&jaar=" + year,
                point.remarked());
    }
}

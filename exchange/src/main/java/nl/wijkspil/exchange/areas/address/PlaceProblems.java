package nl.wijkspil.exchange.areas.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.lending.Finding;

/**
 * What is wrong with a file of places. Rows of another width are told once per cause, with their
 * number and the first of them: a program that loses a letter loses it in hundreds of rows.
 */
final class PlaceProblems {

    private static final int MOST = 20;

    private final String file;
    private final int width;
    private final Torn quotes = new Torn();
    private final Torn others = new Torn();
    private final List<Finding> findings = new ArrayList<>();
    private long more;

    /** Rows of one cause: the first, and how many. */
    private static final class Torn {
        private long rows;
        private long line;
        private int cells;

        void add(CellRow row) {
            if (rows++ == 0) {
                line = row.line();
                cells = row.width();
            }
        }
    }

    PlaceProblems(String file, int width) {
        this.file = file;
        this.width = width;
    }

    /** A row of another width; a quote that stands loose in a cell shows that its pair is lost. */
    void torn(CellRow row) {
        boolean loose = row.texts().stream().anyMatch(cell -> cell.indexOf('"') >= 0);
        (loose ? quotes : others).add(row);
    }

    void add(Finding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        } else {
            more++;
        }
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        tell(
                all,
                quotes,
                "ontbreekt een aanhalingsteken, zodat twee cellen aan elkaar zijn gegroeid",
                "missen een aanhalingsteken, zodat twee cellen aan elkaar zijn gegroeid");
        tell(
                all,
                others,
                "klopt het aantal cellen niet",
                "hebben een ander aantal cellen dan de kopregel");
        all.addAll(findings);
        if (more > 0) {
            all.add(AreaFindings.andMore(file, more));
        }
        return all;
    }

    private void tell(List<Finding> all, Torn torn, String one, String several) {
        if (torn.rows == 0) {
            return;
        }
        Finding first = AreaFindings.ragged(file, torn.line, torn.cells, width);
        String words =
                torn.rows == 1
                        ? "In deze rij " + one
                        : String.format(Locale.forLanguageTag("nl"), "%,d rijen ", torn.rows)
                                + several
                                + "; de eerste is regel "
                                + torn.line;
        String counts = ": " + torn.cells + " cellen, de kopregel heeft er " + width + ".";
        all.add(Finding.error(first.code(), first.place(), words + counts, first.cure()));
    }
}

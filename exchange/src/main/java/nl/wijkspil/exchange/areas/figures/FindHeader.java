package nl.wijkspil.exchange.areas.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.exchange.areas.text.RowReader;

/** Finds the heading: the first row, or in old workbooks one of the first five. */
final class FindHeader {

    private static final int SAMPLE = 40;
    private static final int DEEPEST = 5;

    private final Header header;
    private final int skipped;

    private FindHeader(Header header, int skipped) {
        this.header = header;
        this.skipped = skipped;
    }

    Header header() {
        return header;
    }

    /** How many rows stand above the heading. */
    int skipped() {
        return skipped;
    }

    static FindHeader in(String file, Rows rows) throws IOException {
        List<List<String>> first = new ArrayList<>();
        CellRow row = new CellRow();
        try (RowReader reader = rows.open()) {
            while (first.size() < SAMPLE + DEEPEST && reader.next(row)) {
                first.add(row.texts());
            }
        }
        if (first.isEmpty()) {
            throw new AreaUnreadable(AreaFindings.empty(file));
        }
        int at = 0;
        for (int i = 1; i < Math.min(DEEPEST, first.size()); i++) {
            if (!YearBook.isHeading(first.getFirst()) && YearBook.isHeading(first.get(i))) {
                at = i;
                break;
            }
        }
        refuseStrange(file, first);
        return new FindHeader(
                new Header(file, first.get(at), first.subList(at + 1, first.size())), at);
    }

    private static void refuseStrange(String file, List<List<String>> first) {
        List<String> names = first.getFirst();
        String only = names.getFirst();
        boolean wrapped = only.contains(";\"") || only.contains("\";") || only.contains(";Regio");
        if (wrapped || only.startsWith("\\\"") || only.startsWith("\"")) {
            throw new AreaUnreadable(AreaFindings.doubleQuotes(file));
        }
        boolean titled =
                names.stream().skip(1).allMatch(String::isEmpty)
                        && first.size() > 2
                        && first.stream()
                                .limit(6)
                                .anyMatch(row ->
                                        row.contains("Onderwerpen")
                                                || row.contains("Onderwerpen_1"));
        if (titled) {
            throw new AreaUnreadable(AreaFindings.oldStatLine(file));
        }
    }
}

package nl.wijkspil.exchange.areas.odata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.exchange.areas.text.RowReader;

/**
 * Open data version 4, one line per figure, turned into one row per area and period. It holds the
 * table in memory, because the lines of an area may lie far apart: about 8 bytes a figure.
 */
public final class ObservationRows implements RowReader {

    /** The name of the first column, by which the layout is known. */
    public static final String AREA = "@WijkenEnBuurten";

    /** Many figures are the same number: so many are kept once. */
    private static final int MOST_TEXTS = 200_000;

    private final List<String> header = new ArrayList<>();
    private final Iterator<Map.Entry<String, String[]>> areas;
    private boolean begun;
    private long count;

    /** Whether these headings are those of observations. */
    public static boolean fits(List<String> header) {
        return header.contains("Measure")
                && header.contains("Value")
                && header.contains("WijkenEnBuurten");
    }

    /** Reads all lines; the names are by measure code, see {@link MeasureNames}. */
    public ObservationRows(RowReader lines, String place, Map<String, String> names)
            throws IOException {
        CellRow row = new CellRow();
        lines.next(row);
        List<String> columns = row.texts();
        int measure = columns.indexOf("Measure");
        int value = columns.indexOf("Value");
        int attribute = columns.indexOf("ValueAttribute");
        int area = columns.indexOf("WijkenEnBuurten");
        int period = columns.indexOf("Perioden");
        List<Integer> dimensions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean taken =
                    i == measure || i == value || i == attribute || i == area || i == period;
            if (!taken && !List.of("Id", "StringValue").contains(columns.get(i))) {
                dimensions.add(i);
            }
        }
        String[] seen = new String[dimensions.size()];
        Map<String, Integer> measures = new LinkedHashMap<>();
        Map<String, String[]> table = new LinkedHashMap<>();
        Map<String, String> texts = new HashMap<>();
        while (lines.next(row)) {
            for (int i = 0; i < seen.length; i++) {
                String text = row.text(dimensions.get(i));
                if (seen[i] == null) {
                    seen[i] = text;
                } else if (!seen[i].equals(text)) {
                    throw new AreaUnreadable(
                            AreaFindings.dimension(
                                    place,
                                    row.line(),
                                    columns.get(dimensions.get(i)),
                                    seen[i],
                                    text));
                }
            }
            int at = measures.computeIfAbsent(row.text(measure), code -> measures.size());
            String key = row.text(area) + "\t" + (period < 0 ? "" : row.text(period));
            String[] cells = table.computeIfAbsent(key, each -> new String[Math.max(8, at + 1)]);
            if (at >= cells.length) {
                cells = Arrays.copyOf(cells, at + 16);
                table.put(key, cells);
            }
            if (cells[at] != null) {
                throw new AreaUnreadable(
                        AreaFindings.doubleCode(place, row.line(), row.text(area)));
            }
            boolean fine = attribute < 0 || row.is(attribute, "None") || row.isEmpty(attribute);
            String text = fine && !row.isEmpty(value) ? row.text(value) : ".";
            String known = texts.get(text);
            if (known == null && texts.size() < MOST_TEXTS) {
                texts.put(text, text);
            }
            cells[at] = known == null ? text : known;
        }
        header.add(AREA);
        header.add("Perioden");
        measures.keySet().forEach(code -> header.add(names.getOrDefault(code, code)));
        areas = table.entrySet().iterator();
    }

    @Override
    public boolean next(CellRow row) {
        count++;
        row.clear(count);
        if (!begun) {
            begun = true;
            header.forEach(row::addCell);
            return true;
        }
        if (!areas.hasNext()) {
            return false;
        }
        var entry = areas.next();
        String[] key = entry.getKey().split("\t", -1);
        row.addCell(key[0]);
        row.addCell(key[1]);
        String[] cells = entry.getValue();
        for (int i = 0; i < header.size() - 2; i++) {
            row.addCell(i < cells.length && cells[i] != null ? cells[i] : "");
        }
        return true;
    }

    @Override
    public void close() {}
}

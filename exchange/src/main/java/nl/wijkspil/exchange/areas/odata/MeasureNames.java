package nl.wijkspil.exchange.areas.odata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.exchange.areas.text.DelimitedRows;

/** Titles and units of the measures of open data version 4, from {@code MeasureCodes.csv}. */
public final class MeasureNames {

    private MeasureNames() {}

    /**
     * The names that lie beside a file of observations, by code; empty when there are none.
     *
     * @return for example {@code M000352 -> Aantal inwoners (aantal)}
     */
    public static Map<String, String> beside(Path observations) throws IOException {
        Path codes = observations.resolveSibling("MeasureCodes.csv");
        Map<String, String> names = new HashMap<>();
        if (!Files.isRegularFile(codes)) {
            return names;
        }
        CellRow row = new CellRow();
        try (DelimitedRows rows =
                new DelimitedRows(Files.newInputStream(codes), "MeasureCodes.csv")) {
            if (!rows.next(row)) {
                return names;
            }
            List<String> header = row.texts();
            int code = header.indexOf("Identifier");
            int title = header.indexOf("Title");
            int unit = header.indexOf("Unit");
            while (code >= 0 && title >= 0 && rows.next(row)) {
                names.put(row.text(code), name(row.text(title), unit < 0 ? "" : row.text(unit)));
            }
        }
        return names;
    }

    /** A title with its unit behind it, as a heading of StatLine has it. */
    static String name(String title, String unit) {
        return unit.isEmpty() ? title : title + " (" + unit + ")";
    }
}

package nl.wijkspil.exchange.areas.odata;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaInput;
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
    public static Map<String, String> of(AreaInput observations) throws IOException {
        Optional<InputStream> codes = observations.beside("MeasureCodes.csv");
        return codes.isEmpty() ? Map.of() : read(codes.get());
    }

    private static Map<String, String> read(InputStream codes) throws IOException {
        Map<String, String> names = new HashMap<>();
        CellRow row = new CellRow();
        try (DelimitedRows rows = new DelimitedRows(codes, "MeasureCodes.csv")) {
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

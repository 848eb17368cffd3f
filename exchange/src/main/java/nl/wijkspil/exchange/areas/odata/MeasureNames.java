package nl.wijkspil.exchange.areas.odata;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.exchange.areas.text.DelimitedRows;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Titles and units of the measures of open data version 4, from {@code MeasureCodes.csv} beside the
 * observations or from the list in the same JSON. The title of the group comes before that of the
 * measure, because "Appartement" stands in more than one.
 */
public final class MeasureNames {

    static final String CODES = "MeasureCodes";
    static final String GROUPS = "MeasureGroups";

    private final Map<String, String> groups = new HashMap<>();
    private final List<Measure> measures = new ArrayList<>();

    private MeasureNames() {}

    private record Measure(String code, String title, String unit, String group) {}

    /**
     * The names that belong to a file of observations, by code; empty when there are none.
     *
     * @return for example {@code M000352 -> Bevolking/Aantal inwoners (aantal)}
     */
    public static Map<String, String> of(AreaInput observations) throws IOException {
        MeasureNames names = new MeasureNames();
        if (observations.form() == AreaInput.Form.JSON) {
            try (InputStream in = observations.open()) {
                names.inside(in);
            }
        } else {
            names.beside(observations);
        }
        return names.all();
    }

    private Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        for (Measure each : measures) {
            String group = groups.getOrDefault(each.group(), "").replace('/', ' ');
            all.put(
                    each.code(),
                    (group.isEmpty() ? "" : group + "/")
                            + each.title()
                            + (each.unit().isEmpty() ? "" : " (" + each.unit() + ")"));
        }
        return all;
    }

    private void beside(AreaInput observations) throws IOException {
        Optional<InputStream> codes = observations.beside(CODES + ".csv");
        if (codes.isPresent()) {
            csv(
                    codes.get(),
                    List.of("Identifier", "Title", "Unit", "MeasureGroupId"),
                    cells ->
                            measures.add(
                                    new Measure(
                                            cells.get(0),
                                            cells.get(1),
                                            cells.get(2),
                                            cells.get(3))));
        }
        Optional<InputStream> titles = observations.beside(GROUPS + ".csv");
        if (titles.isPresent()) {
            csv(
                    titles.get(),
                    List.of("Id", "Title"),
                    cells -> groups.put(cells.get(0), cells.get(1)));
        }
    }

    private static void csv(
            InputStream in, List<String> wanted, java.util.function.Consumer<List<String>> taker)
            throws IOException {
        CellRow row = new CellRow();
        try (DelimitedRows rows = new DelimitedRows(in, wanted.getFirst())) {
            if (!rows.next(row)) {
                return;
            }
            List<String> header = row.texts();
            List<Integer> at = wanted.stream().map(header::indexOf).toList();
            while (at.get(0) >= 0 && at.get(1) >= 0 && rows.next(row)) {
                taker.accept(at.stream().map(i -> i < 0 ? "" : row.text(i)).toList());
            }
        }
    }

    /** Reads the lists that stand before the values. */
    private void inside(InputStream in) {
        try (JsonParser parser = JsonMapper.shared().createParser(in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (name.equals("value")) {
                    return;
                }
                boolean list = parser.nextToken() == JsonToken.START_ARRAY;
                if (list && (name.equals(CODES) || name.equals(GROUPS))) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        take(name, parser.readValueAsTree());
                    }
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            // what is wrong with the file is said where its values are read
            measures.clear();
        }
    }

    private void take(String list, JsonNode record) {
        if (list.equals(GROUPS)) {
            groups.put(record.path("Id").asString(""), record.path("Title").asString(""));
        } else {
            measures.add(
                    new Measure(
                            record.path("Identifier").asString(""),
                            record.path("Title").asString(""),
                            record.path("Unit").asString(""),
                            record.path("MeasureGroupId").asString("")));
        }
    }
}

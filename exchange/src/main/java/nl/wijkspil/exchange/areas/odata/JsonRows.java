package nl.wijkspil.exchange.areas.odata;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.exchange.areas.text.RowReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of an answer of open data: the objects of the list named {@code value}. The first row are
 * the names of the first object.
 */
public final class JsonRows implements RowReader {

    private final String place;
    private final JsonParser parser;
    private final List<String> names = new ArrayList<>();
    private @Nullable Map<String, String> first;
    private long count;

    /** Reads from a stream, which is closed with this reader. */
    public JsonRows(InputStream in, String place) {
        this.place = place;
        try {
            parser = JsonMapper.shared().createParser(in);
            toValues();
            first = object();
            if (first != null) {
                names.addAll(first.keySet());
            }
        } catch (JacksonException e) {
            throw broken();
        }
    }

    private AreaUnreadable broken() {
        return new AreaUnreadable(
                count > 0
                        ? AreaFindings.cutOff(place)
                        : AreaFindings.broken(place, "geen geldige JSON"));
    }

    private void toValues() {
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                depth--;
            }
            boolean list = token == JsonToken.START_ARRAY;
            if (list && (depth == 1 || (depth == 2 && "value".equals(parser.currentName())))) {
                return;
            }
        }
    }

    private @Nullable Map<String, String> object() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return null;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else {
                cells.put(name, token == JsonToken.VALUE_NULL ? "" : parser.getString());
            }
        }
        count++;
        return cells;
    }

    @Override
    public boolean next(CellRow row) {
        try {
            if (names.isEmpty()) {
                return false;
            }
            if (first != null && count == 1) {
                count++;
                row.clear(1);
                names.forEach(row::addCell);
                return true;
            }
            Map<String, String> cells = first != null ? first : object();
            first = null;
            if (cells == null) {
                return false;
            }
            row.clear(count);
            for (String name : names) {
                row.addCell(cells.getOrDefault(name, ""));
            }
            return true;
        } catch (JacksonException e) {
            throw broken();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}

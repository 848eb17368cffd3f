package nl.wijkspil.platform.areas.storage;

import java.util.List;
import java.util.Locale;
import nl.wijkspil.exchange.areas.AreaLevel;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads boundaries as GeoJSON: they are stored as the geometry of a feature. */
@Component
class BoundaryRows {

    private static final List<Field<String>> DRAWN =
            List.of("coarse", "middle", "fine").stream()
                    .map(column -> DSL.field(DSL.name("b", column), String.class))
                    .toList();

    private final DSLContext database;

    BoundaryRows(DSLContext database) {
        this.database = database;
    }

    List<Integer> years(AreaLevel level, boolean fictional) {
        return database.resultQuery(
                        """
                        select distinct b.year from area_boundary b
                          join area_dataset d on d.id = b.dataset_id
                         where b.level = ? and d.fictional = ? order by b.year desc
                        """,
                        level.name(),
                        fictional)
                .fetch(row -> row.get(0, Integer.class));
    }

    /** A feature collection; with the four digits of a municipality only what lies in it. */
    String features(int year, AreaLevel level, String digits, boolean fictional, int detail) {
        StringBuilder out = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        String[] between = {""};
        database.resultQuery(
                        """
                        select b.code, coalesce(a.name, b.code) as name, {0} as drawn
                          from area_boundary b
                          join area_dataset d on d.id = b.dataset_id and d.fictional = {4}
                          left join area a using (year, code)
                         where b.year = {1} and b.level = {2}
                           and ({3} = '' or substr(b.code, 3, 4) = {3})
                         order by b.code
                        """,
                        DRAWN.get(detail),
                        DSL.val(year),
                        DSL.val(level.name()),
                        DSL.val(digits),
                        DSL.val(fictional))
                .fetch()
                .forEach(row -> {
                    out.append(between[0])
                            .append("{\"type\":\"Feature\",\"id\":\"")
                            .append(row.get("code", String.class))
                            .append("\",\"properties\":{\"name\":")
                            .append(text(row.get("name", String.class)))
                            .append("},\"geometry\":")
                            .append(row.get("drawn", String.class))
                            .append('}');
                    between[0] = ",";
                });
        return out.append("]}").toString();
    }

    /** Words as a JSON text. */
    private static String text(String words) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}

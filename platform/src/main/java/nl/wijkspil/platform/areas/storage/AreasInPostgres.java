package nl.wijkspil.platform.areas.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.change.Move;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.FigureRow;
import nl.wijkspil.platform.areas.Found;
import nl.wijkspil.platform.areas.NamedArea;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads areas; what is read for the whole country is kept until other files are loaded. */
@Component
@Transactional(readOnly = true)
class AreasInPostgres implements Areas {

    private static final int MOST_KEPT = 24;

    private final DSLContext database;
    private final DatasetRows datasets;
    private final SearchAreas searching;
    private final Map<String, Object> kept = new ConcurrentHashMap<>();
    private volatile List<UUID> keptFor = List.of();

    AreasInPostgres(DSLContext database, DatasetRows datasets, SearchAreas searching) {
        this.database = database;
        this.datasets = datasets;
        this.searching = searching;
    }

    @Override
    public List<Dataset> datasets() {
        return datasets.current();
    }

    /** Keeps an answer as long as the loaded files stay the same. */
    @SuppressWarnings("unchecked")
    private <T> T keep(String key, java.util.function.Supplier<T> answer) {
        List<UUID> now = datasets.current().stream().map(Dataset::id).toList();
        if (!now.equals(keptFor) || kept.size() > MOST_KEPT) {
            kept.clear();
            keptFor = now;
        }
        Object known = kept.get(key);
        if (known == null) {
            known = answer.get();
            kept.put(key, known);
        }
        return (T) known;
    }

    static NamedArea area(Record row) {
        String code = row.get("code", String.class);
        String name = row.get("name", String.class);
        return new NamedArea(
                AreaCode.parse(code).orElseThrow(),
                row.get("year", Integer.class),
                name.isEmpty() ? code : name,
                row.get("municipality", String.class),
                row.get("fictional", Boolean.class));
    }

    @Override
    public Optional<NamedArea> latest(AreaCode code) {
        return Optional.ofNullable(latest(List.of(code)).get(code));
    }

    @Override
    public Map<AreaCode, NamedArea> latest(Collection<AreaCode> codes) {
        Map<AreaCode, NamedArea> found = new LinkedHashMap<>();
        database.resultQuery(
                        "select distinct on (code) * from area where code = any({0}) order by code,"
                                + " year desc",
                        org.jooq.impl.DSL.val(texts(codes)))
                .fetch(AreasInPostgres::area)
                .forEach(each -> found.put(each.code(), each));
        return found;
    }

    private static String[] texts(Collection<AreaCode> codes) {
        return codes.stream().map(AreaCode::text).distinct().toArray(String[]::new);
    }

    @Override
    public Found search(String words) {
        return searching.search(words, this);
    }

    @Override
    public List<NamedArea> list(int year, AreaLevel level, String municipality, int limit) {
        return database.resultQuery(
                        """
                        select * from area
                         where year = ? and level = ? and (? = '' or substr(code, 3, 4) = ?)
                         order by lower(name), code limit ?
                        """,
                        year,
                        level.name(),
                        municipality,
                        digits(municipality),
                        limit)
                .fetch(AreasInPostgres::area);
    }

    private static String digits(String municipality) {
        return municipality.length() == 6 ? municipality.substring(2) : "";
    }

    @Override
    public List<Integer> years(AreaLevel level) {
        return keep(
                "years" + level,
                () ->
                        database.resultQuery(
                                        "select distinct year from area where level = ? order by"
                                                + " year desc",
                                        level.name())
                                .fetch(row -> row.get(0, Integer.class)));
    }

    @Override
    public List<FigureRow> rows(Collection<AreaCode> codes) {
        Map<UUID, Dataset> known = datasets.byId();
        List<FigureRow> rows = new ArrayList<>();
        database.resultQuery(
                        "select * from area_figures where code = any({0}) order by year, code",
                        org.jooq.impl.DSL.val(texts(codes)))
                .fetch()
                .forEach(row -> add(rows, known, row));
        return rows;
    }

    @Override
    public List<FigureRow> national(int year, AreaLevel level) {
        return keep(
                "national" + year + level,
                () -> {
                    Map<UUID, Dataset> known = datasets.byId();
                    List<FigureRow> rows = new ArrayList<>();
                    database.resultQuery(
                                    """
                                    select f.* from area_figures f join area a using (year, code)
                                     where f.year = ? and a.level = ? order by f.code
                                    """,
                                    year,
                                    level.name())
                            .fetch()
                            .forEach(row -> add(rows, known, row));
                    return rows;
                });
    }

    static void add(List<FigureRow> rows, Map<UUID, Dataset> known, Record row) {
        Dataset dataset = known.get(row.get("dataset_id", UUID.class));
        if (dataset == null) {
            return;
        }
        Double[] boxed = row.get("figures", Double[].class);
        double[] figures = new double[boxed.length];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = boxed[i] == null ? Double.NaN : boxed[i];
        }
        rows.add(
                new FigureRow(
                        dataset,
                        AreaCode.parse(row.get("code", String.class)).orElseThrow(),
                        row.get("year", Integer.class),
                        row.get("line", Long.class),
                        figures,
                        row.get("nothing", byte[].class)));
    }

    @Override
    public AreaLinks links() {
        return keep(
                "links",
                () -> {
                    AreaLinks links = new AreaLinks();
                    database.resultQuery(
                                    """
                                    select m.* from area_move m join area_dataset d on d.id = m.dataset_id
                                     where d.replaced_at is null
                                    """)
                            .fetch()
                            .forEach(row -> {
                                Move move =
                                        new Move(
                                                row.get("from_year", Integer.class),
                                                row.get("to_year", Integer.class),
                                                AreaCode.parse(row.get("from_code", String.class))
                                                        .orElseThrow(),
                                                AreaCode.parse(row.get("to_code", String.class))
                                                        .orElseThrow(),
                                                row.get("addresses", Long.class));
                                if (row.get("counted", Boolean.class)) {
                                    links.addCounted(move);
                                } else {
                                    links.addRenamed(move);
                                }
                            });
                    return links;
                });
    }

    @Override
    public List<Integer> boundaryYears(AreaLevel level) {
        return keep(
                "boundaryYears" + level,
                () ->
                        database.resultQuery(
                                        "select distinct year from area_boundary where level = ?"
                                                + " order by year desc",
                                        level.name())
                                .fetch(row -> row.get(0, Integer.class)));
    }

    @Override
    public String boundaries(int year, AreaLevel level, String municipality, int detail) {
        String column = List.of("coarse", "middle", "fine").get(detail);
        return keep(
                String.join("/", "boundaries", year + level.name(), municipality, column),
                () -> {
                    StringBuilder out =
                            new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
                    String[] between = {""};
                    database.resultQuery(
                                    "select b.code, coalesce(a.name, b.code) as name, b."
                                            + column
                                            + " as drawn from area_boundary b left join area a"
                                            + " using (year, code) where b.year = ? and b.level = ?"
                                            + " and (? = '' or substr(b.code, 3, 4) = ?) order by"
                                            + " b.code",
                                    year,
                                    level.name(),
                                    municipality,
                                    digits(municipality))
                            .fetch()
                            .forEach(row -> {
                                out.append(between[0])
                                        .append("{\"type\":\"Feature\",\"id\":\"")
                                        .append(row.get("code", String.class))
                                        .append("\",\"properties\":{\"name\":")
                                        .append(JsonText.of(row.get("name", String.class)))
                                        .append("},\"geometry\":")
                                        .append(row.get("drawn", String.class))
                                        .append('}');
                                between[0] = ",";
                            });
                    return out.append("]}").toString();
                });
    }

    /** Words as a JSON text. */
    private static final class JsonText {
        private JsonText() {}

        static String of(String words) {
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
}

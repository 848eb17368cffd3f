package nl.wijkspil.platform.areas.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads areas; what is read for the whole country is kept until other files are loaded. */
@Component
@Transactional(readOnly = true)
class AreasInPostgres implements Areas {

    private final DSLContext database;
    private final DatasetRows datasets;
    private final SearchAreas searching;
    private final CountryRows country;
    private final BoundaryRows drawn;
    private final KeptAnswers kept;

    AreasInPostgres(
            DSLContext database,
            DatasetRows datasets,
            SearchAreas searching,
            CountryRows country,
            BoundaryRows drawn,
            KeptAnswers kept) {
        this.database = database;
        this.datasets = datasets;
        this.searching = searching;
        this.country = country;
        this.drawn = drawn;
        this.kept = kept;
    }

    @Override
    public List<Dataset> datasets() {
        return datasets.current();
    }

    private <T> T keep(String question, Supplier<T> answer) {
        return kept.keep(datasets.current(), question, answer);
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
                        DSL.val(texts(codes)))
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
    public List<NamedArea> country(int year, AreaLevel level, boolean fictional) {
        return keep(
                String.join("/", "country", year + level.name(), "" + fictional),
                () ->
                        database.resultQuery(
                                        """
                                        select * from area
                                         where year = ? and level = ? and fictional = ?
                                         order by lower(name), code
                                        """,
                                        year,
                                        level.name(),
                                        fictional)
                                .fetch(AreasInPostgres::area));
    }

    @Override
    public List<Integer> years(AreaLevel level, boolean fictional) {
        return keep(
                String.join("/", "years", level.name(), "" + fictional),
                () ->
                        database.resultQuery(
                                        "select distinct year from area where level = ? and"
                                                + " fictional = ? order by year desc",
                                        level.name(),
                                        fictional)
                                .fetch(row -> row.get(0, Integer.class)));
    }

    @Override
    public List<FigureRow> rows(Collection<AreaCode> codes) {
        Map<UUID, Dataset> known = datasets.byId();
        List<FigureRow> rows = new ArrayList<>();
        database.resultQuery(
                        "select * from area_figures where code = any({0}) order by year, code",
                        DSL.val(texts(codes)))
                .fetch()
                .forEach(row -> add(rows, known, row));
        return rows;
    }

    @Override
    public List<FigureRow> national(int year, AreaLevel level, Collection<String> indicators) {
        List<String> keys = indicators.stream().sorted().toList();
        return keep(
                String.join("/", "national", year + level.name(), String.join(",", keys)),
                () -> country.rows(datasets.current(), year, level, keys));
    }

    @Override
    public Map<Dataset, List<Integer>> files(AreaLevel level) {
        return keep(
                "files" + level,
                () -> {
                    Map<Dataset, List<Integer>> files = new LinkedHashMap<>();
                    var years = country.years(datasets.current(), level);
                    datasets.current()
                            .forEach(set -> {
                                if (years.containsKey(set.id())) {
                                    files.put(set, years.get(set.id()));
                                }
                            });
                    return files;
                });
    }

    private static double[] figures(Double[] boxed) {
        double[] figures = new double[boxed.length];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = boxed[i] == null ? Double.NaN : boxed[i];
        }
        return figures;
    }

    static void add(List<FigureRow> rows, Map<UUID, Dataset> known, Record row) {
        Dataset dataset = known.get(row.get("dataset_id", UUID.class));
        if (dataset == null) {
            return;
        }
        rows.add(
                new FigureRow(
                        dataset,
                        AreaCode.parse(row.get("code", String.class)).orElseThrow(),
                        row.get("year", Integer.class),
                        row.get("line", Long.class),
                        figures(row.get("figures", Double[].class)),
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
    public List<Integer> boundaryYears(AreaLevel level, boolean fictional) {
        return keep(
                String.join("/", "boundaryYears", level.name(), "" + fictional),
                () -> drawn.years(level, fictional));
    }

    @Override
    public String boundaries(int year, AreaLevel level, Ground ground, int detail) {
        return keep(
                String.join("/", "boundaries", year + level.name(), ground.toString(), "" + detail),
                () ->
                        drawn.features(
                                year,
                                level,
                                digits(ground.municipality()),
                                ground.fictional(),
                                detail));
    }
}

package nl.wijkspil.platform.areas.storage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.platform.areas.Dataset;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The years areas are listed, and the years of which all areas of a kind are. */
@Component
class AreaLists {

    private static final String[] COUNTRIES = {"NL00", "NL01", "NL99"};

    private final DSLContext database;
    private final DatasetRows datasets;
    private volatile Kept kept = new Kept(List.of(), Map.of());

    AreaLists(DSLContext database, DatasetRows datasets) {
        this.database = database;
        this.datasets = datasets;
    }

    /** What was found of the country, as long as the loaded files stay the same. */
    private record Kept(List<UUID> files, Map<String, NavigableSet<Integer>> years) {}

    NavigableSet<Integer> listed(AreaCode code) {
        NavigableSet<Integer> years = new TreeSet<>();
        database.resultQuery(
                        """
                        select distinct d.source, f.year
                          from area_figures f join area_dataset d on d.id = f.dataset_id
                         where f.code = {0} and d.replaced_at is null
                        union
                        select 'BOUNDARIES', b.year from area_boundary b where b.code = {0}
                        """,
                        DSL.val(code.text()))
                .fetch(AreaLists::boundaryYear)
                .forEach(years::add);
        return years;
    }

    /** The year whose boundaries a row is on, so that a model on old codes lists no new year. */
    private static int boundaryYear(Record row) {
        return AreaSource.valueOf(row.get(0, String.class)).boundaryYear(row.get(1, Integer.class));
    }

    NavigableSet<Integer> whole(AreaCode code, boolean fictional) {
        String prefix = code.text().substring(0, 2);
        NavigableSet<Integer> years = new TreeSet<>(ofCountry(prefix, fictional));
        AreaCode municipality = code.municipality();
        if (municipality != null && code.level() != AreaLevel.MUNICIPALITY) {
            String number = municipality.text().substring(2);
            String next = String.format(Locale.ROOT, "%04d", Integer.parseInt(number) + 1);
            String[] total = {municipality.text()};
            years.addAll(adding(total, prefix + number, prefix + next, fictional));
        }
        return years;
    }

    private NavigableSet<Integer> ofCountry(String prefix, boolean fictional) {
        List<UUID> files = datasets.current().stream().map(Dataset::id).toList();
        Kept now = kept;
        if (!now.files().equals(files)) {
            now = new Kept(files, new ConcurrentHashMap<>());
            kept = now;
        }
        String next = prefix.substring(0, 1) + (char) (prefix.charAt(1) + 1);
        return now.years()
                .computeIfAbsent(
                        prefix + fictional, key -> adding(COUNTRIES, prefix, next, fictional));
    }

    /**
     * The years of files in which the inhabitants of the areas from one code up to another add up
     * to those of a larger one; each area may be rounded to five.
     */
    private NavigableSet<Integer> adding(
            String[] totals, String from, String to, boolean fictional) {
        NavigableSet<Integer> years = new TreeSet<>();
        database.resultQuery(
                        """
                        select distinct d.source, f.year
                          from area_figures f
                          join area_dataset d on d.id = f.dataset_id
                         cross join lateral (select array_position(d.keys, 'population') as people) at
                         where f.code = any({0}) and d.replaced_at is null and d.fictional = {3}
                           and (select abs(sum(g.figures[at.people]) - f.figures[at.people])
                                       <= greatest(0.01 * f.figures[at.people], 5 * count(*))
                                  from area_figures g
                                 where g.dataset_id = f.dataset_id and g.year = f.year
                                   and g.code >= {1} and g.code < {2})
                        """,
                        DSL.val(totals), DSL.val(from), DSL.val(to), DSL.val(fictional))
                .fetch(AreaLists::boundaryYear)
                .forEach(years::add);
        return years;
    }
}

package nl.wijkspil.platform.areas.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.FoundPlace;
import nl.wijkspil.platform.areas.FoundPlace.Lead;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.Places;
import nl.wijkspil.platform.areas.places.Change;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Finds places by name, and the municipality to look further in. */
@Component
class SearchPlaces {

    static final int MOST = 20;

    private final DSLContext database;
    private final DatasetRows datasets;
    private final Places places;

    SearchPlaces(DSLContext database, DatasetRows datasets, Places places) {
        this.database = database;
        this.datasets = datasets;
        this.places = places;
    }

    /** One row of a file: a place in a municipality. */
    private record Row(
            String name,
            int year,
            AreaSource source,
            List<AreaCode> codes,
            String municipality,
            String province,
            boolean fictional) {}

    /** {@return at most one more than {@link #MOST} places, the likeliest first} */
    List<FoundPlace> named(String name, String within, Areas areas) {
        List<Row> rows = rows(name, within);
        List<AreaCode> codes = rows.stream().flatMap(row -> row.codes().stream()).toList();
        Map<AreaCode, NamedArea> known = areas.latest(codes);
        Map<String, FoundPlace> found = new LinkedHashMap<>();
        Map<Boolean, NavigableSet<Integer>> lists = new HashMap<>();
        for (Row row : rows) {
            FoundPlace place =
                    row.codes().size() == 1
                            ? one(row, row.codes().getFirst(), known, lists, areas)
                            : place(row, false, leads(row.codes(), known));
            found.putIfAbsent(row.name() + "\n" + row.municipality(), place);
        }
        return List.copyOf(found.values());
    }

    private List<Row> rows(String name, String within) {
        CountedPlaces counted = CountedPlaces.of(datasets.current());
        return database.resultQuery(
                        """
                        with asked as materialized (
                            select area_words({2}) as words, split_part(area_words({2}), ' ', 1) as first,
                                   area_query(split_part(area_words({2}), ' ', 1)) as begins,
                                   area_query({2}) as holds, area_query({3}) as within),
                        hits as (
                            select p.name, p.words, p.year, p.dataset_id, p.municipality,
                                   p.municipality_name, p.province_name, p.within,
                                   max(p.year) over (partition by p.words) as latest,
                                   case when p.words = (select words from asked) then 0
                                        when starts_with((select words from asked), p.words || ' ') then 0
                                        when starts_with(p.words, (select words from asked)) then 1
                                        when starts_with(p.words, (select first from asked)) then 2
                                        else 3 end as rank
                              from area_place p
                             where p.search_vector @@ (select begins from asked)
                               and (p.search_vector || array_to_tsvector(string_to_array(p.within, ' ')))
                                    @@ (select holds from asked)
                               and ((select within from asked) is null
                                    or array_to_tsvector(string_to_array(p.within, ' '))
                                       @@ (select within from asked))
                               and (p.dataset_id, p.year) in (select * from unnest({0}, {1})))
                        select distinct h.rank, h.words, h.name, h.year, h.municipality,
                               h.municipality_name, h.province_name, d.source, d.fictional,
                               case when h.municipality <> '' then array[h.municipality] else array(
                                    select distinct n.code from area_name n
                                     where n.words = h.within and h.within <> '' and n.code like 'GM%')
                               end as codes
                          from hits h join area_dataset d on d.id = h.dataset_id
                         where h.year = h.latest
                         order by h.rank, h.words, h.municipality_name, h.municipality desc limit {4}
                        """,
                        counted.datasets(),
                        counted.years(),
                        DSL.val(name),
                        DSL.val(within),
                        DSL.val(MOST + 1))
                .fetch(SearchPlaces::row);
    }

    private static Row row(Record row) {
        List<AreaCode> codes = new ArrayList<>();
        for (String each : row.get("codes", String[].class)) {
            AreaCode.parse(each).ifPresent(codes::add);
        }
        return new Row(
                row.get("name", String.class),
                row.get("year", Integer.class),
                AreaSource.valueOf(row.get("source", String.class)),
                codes,
                row.get("municipality_name", String.class),
                row.get("province_name", String.class),
                row.get("fictional", Boolean.class));
    }

    private FoundPlace one(
            Row row,
            AreaCode code,
            Map<AreaCode, NamedArea> known,
            Map<Boolean, NavigableSet<Integer>> lists,
            Areas areas) {
        NavigableSet<Integer> whole =
                lists.computeIfAbsent(
                        row.fictional(), fictional -> places.wholeLists(code, fictional));
        NavigableSet<Integer> listed = places.listed(code);
        int last = listed.isEmpty() ? row.year() : Math.max(row.year(), listed.last());
        Optional<Change> gone = Change.after(code, last, whole, areas.links());
        if (gone.isEmpty()) {
            return place(row, false, leads(List.of(code), known));
        }
        List<AreaCode> heirs = gone.get().areas().stream().map(Change.Other::code).toList();
        Map<AreaCode, NamedArea> named = areas.latest(heirs);
        List<Lead> leads = new ArrayList<>();
        for (Change.Other other : gone.get().areas()) {
            NamedArea area = named.get(other.code());
            leads.add(
                    new Lead(
                            area != null
                                    ? area
                                    : new NamedArea(
                                            other.code(), 0, other.code().text(), "", false),
                            other.share()));
        }
        return place(row, true, leads);
    }

    private static List<Lead> leads(List<AreaCode> codes, Map<AreaCode, NamedArea> known) {
        return codes.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(area -> new Lead(area, 1))
                .toList();
    }

    private static FoundPlace place(Row row, boolean gone, List<Lead> leads) {
        return new FoundPlace(
                row.name(),
                row.year(),
                row.source(),
                row.municipality(),
                row.province(),
                gone,
                leads);
    }
}

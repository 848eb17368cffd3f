package nl.wijkspil.platform.areas.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.platform.areas.InProvince;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.OfPostcode;
import nl.wijkspil.platform.areas.Places;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what lies in what. */
@Component
@Transactional(readOnly = true)
class PlacesInPostgres implements Places {

    private final DSLContext database;
    private final DatasetRows datasets;
    private final AreaLists lists;

    PlacesInPostgres(DSLContext database, DatasetRows datasets, AreaLists lists) {
        this.database = database;
        this.datasets = datasets;
        this.lists = lists;
    }

    @Override
    public Map<AreaCode, InProvince> provinces(Collection<AreaCode> municipalities, int year) {
        CountedPlaces counted = CountedPlaces.of(datasets.current());
        Map<AreaCode, InProvince> found = new LinkedHashMap<>();
        Set<AreaCode> twice = new HashSet<>();
        database.resultQuery(
                        """
                        with said as (
                            select distinct p.municipality as code, p.province, p.province_name,
                                   p.year, p.dataset_id, false as by_name
                              from area_place p where p.municipality = any({2}) and p.province <> ''
                            union all
                            select distinct n.code, p.province, p.province_name, p.year,
                                   p.dataset_id, true
                              from area_name n
                              join area_place p on p.within = n.words and p.municipality = ''
                             where n.code = any({2}) and n.words <> '' and p.province <> ''
                               and not exists (select from area_name o where o.words = n.words
                                                  and o.code <> n.code and o.code like 'GM%')),
                        nearest as (
                            select s.*, rank() over (partition by s.code
                                    order by s.by_name, abs(s.year - {3}), s.year desc) as place
                              from said s
                             where (s.dataset_id, s.year) in (select * from unnest({0}, {1})))
                        select n.code, n.province, min(n.province_name) as name, n.year, n.by_name,
                               min(d.source) as source
                          from nearest n join area_dataset d on d.id = n.dataset_id
                         where n.place = 1 group by n.code, n.province, n.year, n.by_name
                        """,
                        counted.datasets(),
                        counted.years(),
                        DSL.val(municipalities.stream().map(AreaCode::text).toArray(String[]::new)),
                        DSL.val(year))
                .fetch()
                .forEach(row -> {
                    AreaCode code = code(row, "code");
                    if (found.put(code, province(row)) != null) {
                        twice.add(code);
                    }
                });
        found.keySet().removeAll(twice);
        return found;
    }

    private static AreaCode code(Record row, String field) {
        return AreaCode.parse(row.get(field, String.class)).orElseThrow();
    }

    private static InProvince province(Record row) {
        return new InProvince(
                code(row, "province"),
                row.get("name", String.class),
                row.get("year", Integer.class),
                AreaSource.valueOf(row.get("source", String.class)),
                row.get("by_name", Boolean.class));
    }

    @Override
    public Optional<OfPostcode> postcode(AreaCode postcode) {
        CountedPlaces counted = CountedPlaces.of(datasets.current());
        return database.resultQuery(
                        """
                        select p.*, d.name as file, array(
                                select distinct n.code from area_name n
                                 where n.words = p.within and n.words <> '' and n.code like 'GM%'
                                 order by n.code) as named
                          from area_place p join area_dataset d on d.id = p.dataset_id
                         where p.postcode = {2}
                           and (p.dataset_id, p.year) in (select * from unnest({0}, {1}))
                         order by p.year desc, d.loaded_at desc, p.line limit 1
                        """,
                        counted.datasets(), counted.years(), DSL.val(postcode.text()))
                .fetchOptional(row ->
                        new OfPostcode(
                                row.get("year", Integer.class),
                                row.get("name", String.class),
                                row.get("municipality_name", String.class),
                                codes(row.get("named", String[].class)),
                                AreaCode.parse(row.get("province", String.class)).orElse(null),
                                row.get("province_name", String.class),
                                row.get("file", String.class),
                                row.get("line", Long.class)));
    }

    private static List<AreaCode> codes(String[] texts) {
        List<AreaCode> codes = new ArrayList<>();
        for (String each : texts) {
            AreaCode.parse(each).ifPresent(codes::add);
        }
        return codes;
    }

    @Override
    public Map<AreaCode, NamedArea> named(Collection<AreaCode> codes, int year) {
        Map<AreaCode, NamedArea> found = new LinkedHashMap<>();
        database.resultQuery(
                        """
                        select distinct on (code) * from area where code = any({1})
                         order by code, year = {0} desc, year desc
                        """,
                        DSL.val(year),
                        DSL.val(codes.stream().map(AreaCode::text).toArray(String[]::new)))
                .fetch(AreasInPostgres::area)
                .forEach(each -> found.put(each.code(), each));
        return found;
    }

    @Override
    public NavigableSet<Integer> listed(AreaCode code) {
        return lists.listed(code);
    }

    @Override
    public NavigableSet<Integer> wholeLists(AreaCode code, boolean fictional) {
        return lists.whole(code, fictional);
    }
}

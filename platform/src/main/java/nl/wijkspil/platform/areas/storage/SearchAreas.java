package nl.wijkspil.platform.areas.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Found;
import nl.wijkspil.platform.areas.Found.By;
import nl.wijkspil.platform.areas.FoundPlace;
import nl.wijkspil.platform.areas.NamedArea;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Finds areas by what people know: a name, a place, a postcode, an address. */
@Component
class SearchAreas {

    private static final Pattern POSTCODE =
            Pattern.compile(
                    "([1-9][0-9]{3}) ?([A-Za-z]{2})?(?:[ ,]+([0-9]{1,6})[ ,]?[A-Za-z0-9-]{0,6})?");
    private static final int MOST = 60;
    private static final int LONGEST = 200;

    private final DSLContext database;
    private final SearchPlaces places;

    SearchAreas(DSLContext database, SearchPlaces places) {
        this.database = database;
        this.places = places;
    }

    Found search(String words, Areas areas) {
        String text =
                words.substring(0, Math.min(LONGEST, words.length()))
                        .replaceAll("[\\p{Cntrl}\\p{Cs}]", " ")
                        .strip()
                        .replaceAll("\\s+", " ");
        Matcher postcode = POSTCODE.matcher(text);
        if (postcode.matches() && (postcode.group(2) != null || postcode.group(3) == null)) {
            String letters = postcode.group(2);
            String start =
                    postcode.group(1) + (letters == null ? "" : letters.toUpperCase(Locale.ROOT));
            return postcode(start, letters == null ? null : postcode.group(3), areas)
                    .withPostcode(
                            areas.latest(new AreaCode(AreaLevel.POSTCODE, postcode.group(1)))
                                    .orElse(null));
        }
        return named(text, areas);
    }

    private Found postcode(
            String start, @org.jspecify.annotations.Nullable String number, Areas areas) {
        int house = number == null ? 0 : Integer.parseInt(number);
        List<AreaCode> codes = new ArrayList<>();
        database.resultQuery(
                        """
                        select a.code from area_address a
                         where a.postcode like ? and (? = 0 or ? = any(a.numbers))
                           and a.dataset_id = (
                                select id from area_dataset
                                 where source = 'ADDRESSES' and replaced_at is null
                                 order by years[1] desc nulls last, loaded_at desc limit 1)
                         group by a.code order by sum(cardinality(a.numbers)) desc, a.code limit 60
                        """,
                        start + "%",
                        house,
                        house)
                .fetch(row -> row.get(0, String.class))
                .forEach(code -> AreaCode.parse(code).ifPresent(codes::add));
        if (!codes.isEmpty()) {
            var known = areas.latest(codes);
            List<NamedArea> found =
                    codes.stream()
                            .map(code ->
                                    Objects.requireNonNullElse(
                                            known.get(code),
                                            new NamedArea(code, 0, code.text(), "", false)))
                            .toList();
            return new Found(house > 0 ? By.ADDRESS : By.POSTCODE, within(found, areas));
        }
        if (house > 0) {
            Found without = postcode(start, null, areas);
            if (without.by() == By.POSTCODE) {
                return new Found(By.NO_SUCH_NUMBER, without.areas());
            }
        }
        return new Found(By.POSTCODE_MUNICIPALITY, municipality(start.substring(0, 4), areas));
    }

    private List<NamedArea> municipality(String postcode, Areas areas) {
        List<AreaCode> codes = new ArrayList<>();
        database.resultQuery(
                        """
                        select distinct n.code from area_place p
                          join area_dataset d on d.id = p.dataset_id and d.replaced_at is null
                          join area_name n on n.words = p.within and n.code like 'GM%'
                         where p.postcode = ? and p.within <> '' order by n.code limit 10
                        """,
                        postcode)
                .fetch(row -> row.get(0, String.class))
                .forEach(code -> AreaCode.parse(code).ifPresent(codes::add));
        return List.copyOf(areas.latest(codes).values());
    }

    private Found named(String text, Areas areas) {
        int comma = text.indexOf(',');
        String name = (comma < 0 ? text : text.substring(0, comma)).strip();
        String within = comma < 0 ? "" : text.substring(comma + 1).strip();
        Map<AreaCode, NamedArea> found = new LinkedHashMap<>();
        Map<AreaCode, String> called = new LinkedHashMap<>();
        AreaCode.parse(text.toUpperCase(Locale.ROOT))
                .flatMap(areas::latest)
                .ifPresent(area -> found.put(area.code(), area));
        rows(name, within)
                .forEach(row -> {
                    NamedArea area = AreasInPostgres.area(row);
                    found.putIfAbsent(area.code(), area);
                    String other = row.get("called", String.class);
                    if (!other.isEmpty()) {
                        called.put(area.code(), other);
                    }
                });
        List<FoundPlace> towns = places.named(name, within, areas);
        return new Found(
                By.NAME,
                within(found.values().stream().limit(MOST).toList(), areas),
                called,
                towns.stream().limit(SearchPlaces.MOST).toList(),
                null,
                found.size() > MOST || towns.size() > SearchPlaces.MOST);
    }

    /** Names the municipality of areas whose own file did not. */
    private static List<NamedArea> within(List<NamedArea> found, Areas areas) {
        Map<AreaCode, NamedArea> municipalities =
                areas.latest(
                        found.stream()
                                .filter(area -> area.municipality().isEmpty())
                                .map(area -> area.code().municipality())
                                .filter(Objects::nonNull)
                                .toList());
        return found.stream()
                .map(area -> {
                    AreaCode code = area.code().municipality();
                    NamedArea larger = code == null ? null : municipalities.get(code);
                    return !area.municipality().isEmpty() || larger == null
                            ? area
                            : new NamedArea(
                                    area.code(),
                                    area.year(),
                                    area.name(),
                                    larger.name(),
                                    area.fictional());
                })
                .toList();
    }

    /** Exact names first, then names that begin so, then names with such words in them. */
    private List<Record> rows(String name, String within) {
        return database.resultQuery(
                        """
                        with asked as materialized (
                            select area_words({0}) as words, split_part(area_words({0}), ' ', 1) as first,
                                   area_query(split_part(area_words({0}), ' ', 1)) as begins,
                                   area_query({0}) as holds, area_query({1}) as within),
                        hits as (
                            select n.code, n.name, n.words,
                                   case when n.words = (select words from asked) then 0
                                        when starts_with((select words from asked), n.words || ' ') then 0
                                        when starts_with(n.words, (select words from asked)) then 1
                                        when starts_with(n.words, (select first from asked)) then 2
                                        else 3 end as rank
                              from area_name n
                             where n.search_vector @@ (select begins from asked)
                               and (n.search_vector @@ (select holds from asked) or exists (
                                    select from area_name m where m.code = 'GM' || substr(n.code, 3, 4)
                                       and (n.search_vector || m.search_vector) @@ (select holds from asked)))
                               and ((select within from asked) is null or exists (
                                    select from area_name m where m.code = 'GM' || substr(n.code, 3, 4)
                                       and m.search_vector @@ (select within from asked)))),
                        best as (
                            select code, min(rank) as rank,
                                   (array_agg(words order by rank, words))[1] as words,
                                   array_agg(name order by rank, name) as names
                              from hits group by code)
                        select a.*, case when a.name = any(b.names) then '' else b.names[1] end as called
                          from best b cross join lateral (
                                select * from area l where l.code = b.code order by l.year desc limit 1) a
                         order by b.rank, length(b.code), b.words, b.code limit {2}
                        """,
                        DSL.val(name), DSL.val(within), DSL.val(MOST + 1))
                .fetch();
    }
}

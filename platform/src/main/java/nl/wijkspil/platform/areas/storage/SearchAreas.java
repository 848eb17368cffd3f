package nl.wijkspil.platform.areas.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Found;
import nl.wijkspil.platform.areas.Found.By;
import nl.wijkspil.platform.areas.NamedArea;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Finds areas by what people know: a name, a postcode, an address. */
@Component
class SearchAreas {

    private static final Pattern POSTCODE =
            Pattern.compile(
                    "([1-9][0-9]{3}) ?([A-Za-z]{2})?(?:[ ,]+([0-9]{1,6})[ ,]?[A-Za-z0-9-]{0,6})?");
    private static final int MOST = 60;

    private final DSLContext database;

    SearchAreas(DSLContext database) {
        this.database = database;
    }

    Found search(String words, Areas areas) {
        String text = words.strip().replaceAll("\\s+", " ");
        Matcher postcode = POSTCODE.matcher(text);
        if (postcode.matches() && (postcode.group(2) != null || postcode.group(3) == null)) {
            String letters = postcode.group(2);
            String start =
                    postcode.group(1) + (letters == null ? "" : letters.toUpperCase(Locale.ROOT));
            return postcode(start, letters == null ? null : postcode.group(3), areas);
        }
        return new Found(By.NAME, named(text.toLowerCase(Locale.ROOT)));
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
            return new Found(
                    house > 0 ? By.ADDRESS : By.POSTCODE,
                    codes.stream()
                            .map(code ->
                                    Objects.requireNonNullElse(
                                            known.get(code),
                                            new NamedArea(code, 0, code.text(), "", false)))
                            .toList());
        }
        if (house > 0) {
            Found without = postcode(start, null, areas);
            if (without.by() == By.POSTCODE) {
                return new Found(By.NO_SUCH_NUMBER, without.areas());
            }
        }
        return new Found(By.POSTCODE_MUNICIPALITY, municipality(start.substring(0, 4)));
    }

    private List<NamedArea> municipality(String postcode) {
        return database.resultQuery(
                        """
                        select distinct on (m.code) m.* from area p
                          join area m on m.level = 'MUNICIPALITY'
                               and lower(m.name) = lower(p.municipality)
                         where p.level = 'POSTCODE' and right(p.code, 4) = ? and p.municipality <> ''
                         order by m.code, m.year desc limit 10
                        """,
                        postcode)
                .fetch(AreasInPostgres::area);
    }

    private List<NamedArea> named(String low) {
        int comma = low.indexOf(',');
        String name = (comma < 0 ? low : low.substring(0, comma)).strip();
        String within = comma < 0 ? "" : low.substring(comma + 1).strip();
        int space = name.indexOf(' ');
        return database.resultQuery(
                        """
                        select * from (
                            select distinct on (code) * from area
                             where (lower(name) like {0} and lower(municipality) like {1})
                                or code = upper({2})
                                or (lower(name) like {3}
                                    and lower(name || ' ' || municipality) like {5})
                             order by code, year desc) found
                         order by level = 'NEIGHBOURHOOD', level = 'DISTRICT', lower(name), code
                         limit {4}
                        """,
                        org.jooq.impl.DSL.val(start(name)),
                        org.jooq.impl.DSL.val(start(within)),
                        org.jooq.impl.DSL.val(low),
                        org.jooq.impl.DSL.val(
                                start(comma >= 0 || space < 0 ? name : name.substring(0, space))),
                        org.jooq.impl.DSL.val(MOST),
                        org.jooq.impl.DSL.val(start(low)))
                .fetch(AreasInPostgres::area);
    }

    private static String start(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}

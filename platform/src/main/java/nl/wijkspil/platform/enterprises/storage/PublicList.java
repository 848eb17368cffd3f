package nl.wijkspil.platform.enterprises.storage;

import static nl.wijkspil.database.jooq.Tables.ENTERPRISE;
import static nl.wijkspil.database.jooq.Tables.ENTERPRISE_DETAILS;
import static nl.wijkspil.database.jooq.Tables.ENTERPRISE_FUNCTION;
import static nl.wijkspil.database.jooq.Tables.ORGANISATION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import nl.wijkspil.platform.enterprises.Province;
import nl.wijkspil.platform.enterprises.Summary;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The public list: one query for the part that is shown, with the count of all. */
@Component
class PublicList {

    private static final int LARGEST = 1000;
    private static final Name NOW = DSL.name("now");
    private static final String ACCENTED = "áàâäãéèêëíìîïóòôöõúùûüçñ";
    private static final String PLAIN = "aaaaaeeeeiiiiooooouuuucn";

    private final DSLContext database;

    PublicList(DSLContext database) {
        this.database = database;
    }

    Summary.Page page(Summary.Search search, LocalDate day, int page, int size) {
        if (page < 1 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException(
                    "page (%d) and size (%d) are out of range.%nMaybe page counts from 1 and size is at most %d."
                            .formatted(page, size, LARGEST));
        }
        var now =
                database.select(
                                ENTERPRISE_DETAILS.ORGANISATION_ID,
                                ENTERPRISE_DETAILS.PLACE,
                                ENTERPRISE_DETAILS.MUNICIPALITY,
                                ENTERPRISE_DETAILS.PROVINCE)
                        .distinctOn(ENTERPRISE_DETAILS.ORGANISATION_ID)
                        .from(ENTERPRISE_DETAILS)
                        .orderBy(
                                ENTERPRISE_DETAILS.ORGANISATION_ID,
                                DSL.field(ENTERPRISE_DETAILS.VALID_FROM.le(day)).desc(),
                                ENTERPRISE_DETAILS.VALID_FROM.desc(),
                                ENTERPRISE_DETAILS.ID.desc())
                        .asTable(NOW);
        var shown = ENTERPRISE_DETAILS.as(NOW);
        var running =
                DSL.field(
                        DSL.select(DSL.arrayAgg(ENTERPRISE_FUNCTION.FUNCTION))
                                .from(ENTERPRISE_FUNCTION)
                                .where(
                                        ENTERPRISE_FUNCTION.ORGANISATION_ID.eq(
                                                ENTERPRISE.ORGANISATION_ID),
                                        runs(day)));
        var total = DSL.count().over();
        var matching =
                ENTERPRISE
                        .PUBLISHED
                        .isTrue()
                        .and(
                                words(
                                        search.words(),
                                        ORGANISATION.NAME,
                                        shown.PLACE,
                                        shown.MUNICIPALITY))
                        .and(search.function().map(f -> runs(f, day)).orElse(DSL.noCondition()));
        var rows =
                database.select(
                                ENTERPRISE.ORGANISATION_ID,
                                ORGANISATION.NAME,
                                ENTERPRISE.SLUG,
                                shown.PLACE,
                                shown.PROVINCE,
                                running,
                                ORGANISATION.FICTIONAL,
                                total)
                        .from(ENTERPRISE)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(ENTERPRISE.ORGANISATION_ID))
                        .join(now)
                        .on(shown.ORGANISATION_ID.eq(ENTERPRISE.ORGANISATION_ID))
                        .where(matching)
                        .orderBy(DSL.lower(ORGANISATION.NAME), ENTERPRISE.ORGANISATION_ID)
                        .limit(size)
                        .offset((page - 1L) * size)
                        .fetch();
        var summaries =
                rows.map(row ->
                        new Summary(
                                new Organisation.Id(row.value1()),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                Optional.ofNullable(row.value5()).map(Province::valueOf),
                                functions(row.value6()),
                                row.value7()));
        var found = rows.isEmpty() ? 0 : rows.getFirst().value8();
        return new Summary.Page(summaries, found, page, size);
    }

    private static Condition runs(LocalDate day) {
        return ENTERPRISE_FUNCTION
                .STRUCK_AT
                .isNull()
                .and(ENTERPRISE_FUNCTION.SINCE.le(day))
                .and(ENTERPRISE_FUNCTION.UNTIL.isNull().or(ENTERPRISE_FUNCTION.UNTIL.ge(day)));
    }

    private static Condition runs(EnterpriseFunction function, LocalDate day) {
        return DSL.exists(
                DSL.selectOne()
                        .from(ENTERPRISE_FUNCTION)
                        .where(
                                ENTERPRISE_FUNCTION.ORGANISATION_ID.eq(ENTERPRISE.ORGANISATION_ID),
                                ENTERPRISE_FUNCTION.FUNCTION.eq(function.name()),
                                runs(day)));
    }

    /** Every word must be in the name, the place or the municipality. */
    @SafeVarargs
    private static Condition words(String typed, Field<String>... fields) {
        var text = plain(DSL.concat(fields[0], DSL.val(" "), fields[1], DSL.val(" "), fields[2]));
        return Arrays.stream(typed.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(5)
                .map(word -> text.contains(plain(DSL.val(word))))
                .reduce(DSL.noCondition(), Condition::and);
    }

    private static Field<String> plain(Field<String> text) {
        return DSL.translate(DSL.lower(text), DSL.inline(ACCENTED), DSL.inline(PLAIN));
    }

    private static Set<EnterpriseFunction> functions(String @Nullable [] names) {
        var running = EnumSet.noneOf(EnterpriseFunction.class);
        if (names != null) {
            Arrays.stream(names).map(EnterpriseFunction::valueOf).forEach(running::add);
        }
        return running;
    }
}

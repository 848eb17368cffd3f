package nl.wijkspil.platform.enterprises.storage;

import static nl.wijkspil.database.jooq.Tables.CATCHMENT;
import static nl.wijkspil.database.jooq.Tables.ENTERPRISE_CLOSURE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkspil.platform.enterprises.Catchment;
import nl.wijkspil.platform.enterprises.Closure;
import nl.wijkspil.platform.enterprises.Outcome;
import nl.wijkspil.platform.enterprises.Refusal;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The area served, and the days closed. */
@Component
class PlaceRows {

    private static final int LONGEST = 1000;

    private final DSLContext database;
    private final Editing editing;

    PlaceRows(DSLContext database, Editing editing) {
        this.database = database;
        this.editing = editing;
    }

    /** {@return by enterprise: the area through time; of two for the same day the last written} */
    Map<UUID, List<Catchment>> catchments(Collection<UUID> enterprises) {
        return database
                .selectFrom(CATCHMENT)
                .where(CATCHMENT.ORGANISATION_ID.in(enterprises))
                .orderBy(CATCHMENT.VALID_FROM, CATCHMENT.ID)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.getOrganisationId(),
                                Collectors.collectingAndThen(
                                        Collectors.toMap(
                                                row -> row.getValidFrom(),
                                                row ->
                                                        new Catchment(
                                                                row.getValidFrom(),
                                                                new LinkedHashSet<>(
                                                                        Arrays.asList(
                                                                                row.getCodes())),
                                                                row.getWords()),
                                                (first, second) -> second,
                                                LinkedHashMap::new),
                                        byDay -> List.copyOf(byDay.values()))));
    }

    Map<UUID, List<Closure>> closures(Collection<UUID> enterprises) {
        var table = ENTERPRISE_CLOSURE;
        return database
                .selectFrom(table)
                .where(table.ORGANISATION_ID.in(enterprises), table.STRUCK_AT.isNull())
                .orderBy(table.FIRST_DAY, table.ID)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.getOrganisationId(),
                                Collectors.mapping(
                                        row ->
                                                new Closure(
                                                        row.getId(),
                                                        row.getFirstDay(),
                                                        row.getLastDay(),
                                                        row.getReason()),
                                        Collectors.toList())));
    }

    Outcome draw(Catchment catchment) {
        var words = catchment.words().strip();
        if (catchment.codes().isEmpty() && words.isEmpty()) {
            return Outcome.refused(Refusal.CATCHMENT_EMPTY);
        }
        if (words.length() > LONGEST) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        return editing.change(
                "DrawCatchment",
                catchment.validFrom().toString(),
                String.join(" ", catchment.codes()),
                () ->
                        new Outcome.Done(
                                database.insertInto(CATCHMENT)
                                        .set(CATCHMENT.ORGANISATION_ID, Editing.editor())
                                        .set(CATCHMENT.VALID_FROM, catchment.validFrom())
                                        .set(
                                                CATCHMENT.CODES,
                                                catchment.codes().toArray(String[]::new))
                                        .set(CATCHMENT.WORDS, words)
                                        .returningResult(CATCHMENT.ID)
                                        .fetchSingle()
                                        .value1()));
    }

    Outcome close(LocalDate firstDay, LocalDate lastDay, String reason) {
        if (lastDay.isBefore(firstDay)) {
            return Outcome.refused(Refusal.ENDS_BEFORE_IT_STARTS);
        }
        if (reason.length() > LONGEST) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        var table = ENTERPRISE_CLOSURE;
        return editing.change(
                "CloseDays",
                firstDay + " – " + lastDay,
                reason.strip(),
                () ->
                        new Outcome.Done(
                                database.insertInto(table)
                                        .set(table.ORGANISATION_ID, Editing.editor())
                                        .set(table.FIRST_DAY, firstDay)
                                        .set(table.LAST_DAY, lastDay)
                                        .set(table.REASON, reason.strip())
                                        .returningResult(table.ID)
                                        .fetchSingle()
                                        .value1()));
    }
}

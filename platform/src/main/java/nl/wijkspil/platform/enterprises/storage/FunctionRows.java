package nl.wijkspil.platform.enterprises.storage;

import static nl.wijkspil.database.jooq.Tables.ENTERPRISE_FUNCTION;
import static nl.wijkspil.database.jooq.Tables.OPENING_RANGE;
import static nl.wijkspil.database.jooq.Tables.OPENING_SCHEDULE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import nl.wijkspil.platform.enterprises.FunctionPeriod;
import nl.wijkspil.platform.enterprises.OpeningRange;
import nl.wijkspil.platform.enterprises.Schedule;
import nl.wijkspil.platform.enterprises.WeeklyHours;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads functions with their opening hours, for one enterprise or for many at once. */
@Component
class FunctionRows {

    private final DSLContext database;

    FunctionRows(DSLContext database) {
        this.database = database;
    }

    List<FunctionPeriod> of(UUID enterprise) {
        return of(List.of(enterprise)).getOrDefault(enterprise, List.of());
    }

    /** {@return by enterprise: its functions, oldest first, with their hours; three queries} */
    Map<UUID, List<FunctionPeriod>> of(Collection<UUID> enterprises) {
        var schedules = schedules(enterprises, ranges(enterprises));
        var functions = new HashMap<UUID, List<FunctionPeriod>>();
        var table = ENTERPRISE_FUNCTION;
        database.selectFrom(table)
                .where(table.ORGANISATION_ID.in(enterprises), table.STRUCK_AT.isNull())
                .orderBy(table.SINCE, table.ID)
                .forEach(row ->
                        list(functions, row.getOrganisationId())
                                .add(
                                        new FunctionPeriod(
                                                row.getId(),
                                                EnterpriseFunction.valueOf(row.getFunction()),
                                                row.getSince(),
                                                Optional.ofNullable(row.getUntil()),
                                                schedules.getOrDefault(row.getId(), List.of()))));
        return functions;
    }

    private Map<UUID, List<OpeningRange>> ranges(Collection<UUID> enterprises) {
        var ranges = new HashMap<UUID, List<OpeningRange>>();
        database.selectFrom(OPENING_RANGE)
                .where(OPENING_RANGE.ORGANISATION_ID.in(enterprises))
                .forEach(row ->
                        list(ranges, row.getScheduleId())
                                .add(
                                        new OpeningRange(
                                                DayOfWeek.of(row.getWeekday()),
                                                row.getOpens(),
                                                row.getCloses())));
        return ranges;
    }

    private Map<UUID, List<Schedule>> schedules(
            Collection<UUID> enterprises, Map<UUID, List<OpeningRange>> ranges) {
        var schedules = new HashMap<UUID, List<Schedule>>();
        var table = OPENING_SCHEDULE;
        database.selectFrom(table)
                .where(table.ORGANISATION_ID.in(enterprises), table.STRUCK_AT.isNull())
                .orderBy(table.SINCE, table.ID)
                .forEach(row ->
                        list(schedules, row.getFunctionId())
                                .add(
                                        new Schedule(
                                                row.getId(),
                                                row.getSince(),
                                                Optional.ofNullable(row.getUntil()),
                                                new WeeklyHours(
                                                        ranges.getOrDefault(
                                                                row.getId(), List.of())))));
        return schedules;
    }

    private static <T> List<T> list(Map<UUID, List<T>> map, UUID key) {
        return map.computeIfAbsent(key, k -> new ArrayList<>());
    }

    UUID add(
            UUID enterprise,
            EnterpriseFunction function,
            LocalDate since,
            Optional<LocalDate> until) {
        var table = ENTERPRISE_FUNCTION;
        return database.insertInto(table)
                .set(table.ORGANISATION_ID, enterprise)
                .set(table.FUNCTION, function.name())
                .set(table.SINCE, since)
                .set(table.UNTIL, until.orElse(null))
                .returningResult(table.ID)
                .fetchSingle()
                .value1();
    }

    void end(UUID enterprise, UUID function, LocalDate lastDay) {
        var table = ENTERPRISE_FUNCTION;
        database.update(table)
                .set(table.UNTIL, lastDay)
                .where(table.ORGANISATION_ID.eq(enterprise), table.ID.eq(function))
                .execute();
    }

    UUID addSchedule(UUID enterprise, UUID function, Schedule schedule) {
        var table = OPENING_SCHEDULE;
        var id =
                database.insertInto(table)
                        .set(table.ORGANISATION_ID, enterprise)
                        .set(table.FUNCTION_ID, function)
                        .set(table.SINCE, schedule.since())
                        .set(table.UNTIL, schedule.until().orElse(null))
                        .returningResult(table.ID)
                        .fetchSingle()
                        .value1();
        database.batch(
                        schedule.hours().ranges().stream()
                                .map(range ->
                                        database.insertInto(OPENING_RANGE)
                                                .set(OPENING_RANGE.ORGANISATION_ID, enterprise)
                                                .set(OPENING_RANGE.SCHEDULE_ID, id)
                                                .set(
                                                        OPENING_RANGE.WEEKDAY,
                                                        (short) range.day().getValue())
                                                .set(OPENING_RANGE.OPENS, range.opens())
                                                .set(OPENING_RANGE.CLOSES, range.closes()))
                                .toList())
                .execute();
        return id;
    }

    void endSchedule(UUID enterprise, UUID schedule, LocalDate lastDay) {
        var table = OPENING_SCHEDULE;
        database.update(table)
                .set(table.UNTIL, lastDay)
                .where(table.ORGANISATION_ID.eq(enterprise), table.ID.eq(schedule))
                .execute();
    }
}

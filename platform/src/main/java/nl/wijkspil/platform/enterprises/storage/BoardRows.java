package nl.wijkspil.platform.enterprises.storage;

import static nl.wijkspil.database.jooq.Tables.BOARD_SEAT;
import static nl.wijkspil.database.jooq.Tables.MEMBER_COUNT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.enterprises.BoardFunction;
import nl.wijkspil.platform.enterprises.BoardSeat;
import nl.wijkspil.platform.enterprises.MemberCount;
import nl.wijkspil.platform.enterprises.Outcome;
import nl.wijkspil.platform.enterprises.Refusal;
import nl.wijkspil.platform.enterprises.Residency;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Who sits on the board, and how many members there are. */
@Component
class BoardRows {

    private static final int MOST_MEMBERS = 1_000_000;

    private final DSLContext database;
    private final Editing editing;

    BoardRows(DSLContext database, Editing editing) {
        this.database = database;
        this.editing = editing;
    }

    List<BoardSeat> seats(UUID enterprise) {
        return database.selectFrom(BOARD_SEAT)
                .where(BOARD_SEAT.ORGANISATION_ID.eq(enterprise), BOARD_SEAT.STRUCK_AT.isNull())
                .orderBy(BOARD_SEAT.SINCE, BOARD_SEAT.ID)
                .fetch(row ->
                        new BoardSeat(
                                row.getId(),
                                row.getName(),
                                BoardFunction.valueOf(row.getFunction()),
                                Residency.valueOf(row.getResident()),
                                row.getSince(),
                                Optional.ofNullable(row.getUntil())));
    }

    Outcome seat(
            String name,
            BoardFunction function,
            Residency resident,
            LocalDate since,
            Optional<LocalDate> until) {
        var who = name.strip();
        if (who.isEmpty() || who.length() > 200) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        if (until.filter(since::isAfter).isPresent()) {
            return Outcome.refused(Refusal.ENDS_BEFORE_IT_STARTS);
        }
        return editing.change(
                "SeatBoardMember",
                who,
                Editing.upTo(since, until),
                () -> {
                    var here = Editing.editor();
                    var taken =
                            seats(here).stream()
                                    .anyMatch(seat ->
                                            seat.name().equalsIgnoreCase(who)
                                                    && seat.overlaps(since, until));
                    return taken
                            ? Outcome.refused(Refusal.ALREADY_SEATED)
                            : new Outcome.Done(
                                    database.insertInto(BOARD_SEAT)
                                            .set(BOARD_SEAT.ORGANISATION_ID, here)
                                            .set(BOARD_SEAT.NAME, who)
                                            .set(BOARD_SEAT.FUNCTION, function.name())
                                            .set(BOARD_SEAT.RESIDENT, resident.name())
                                            .set(BOARD_SEAT.SINCE, since)
                                            .set(BOARD_SEAT.UNTIL, until.orElse(null))
                                            .returningResult(BOARD_SEAT.ID)
                                            .fetchSingle()
                                            .value1());
                });
    }

    Outcome unseat(UUID id, LocalDate lastDay) {
        return editing.change(
                "UnseatBoardMember",
                id.toString(),
                lastDay.toString(),
                () -> {
                    var here = Editing.editor();
                    var found =
                            seats(here).stream()
                                    .filter(s -> s.id().equals(id) && s.until().isEmpty())
                                    .findFirst();
                    if (found.isEmpty()) {
                        return Outcome.refused(Refusal.UNKNOWN_LINE);
                    }
                    if (lastDay.isBefore(found.get().since())) {
                        return Outcome.refused(Refusal.ENDS_BEFORE_IT_STARTS);
                    }
                    database.update(BOARD_SEAT)
                            .set(BOARD_SEAT.UNTIL, lastDay)
                            .where(BOARD_SEAT.ORGANISATION_ID.eq(here), BOARD_SEAT.ID.eq(id))
                            .execute();
                    return new Outcome.Done(id);
                });
    }

    /** {@return the counts, oldest first; of two for the same day the last written counts} */
    List<MemberCount> members(UUID enterprise) {
        return database.select(MEMBER_COUNT.ID, MEMBER_COUNT.COUNTED_ON, MEMBER_COUNT.MEMBERS)
                .from(MEMBER_COUNT)
                .where(MEMBER_COUNT.ORGANISATION_ID.eq(enterprise), MEMBER_COUNT.STRUCK_AT.isNull())
                .orderBy(MEMBER_COUNT.COUNTED_ON, MEMBER_COUNT.ID)
                .fetch(Records.mapping(MemberCount::new));
    }

    Outcome countMembers(LocalDate day, int members) {
        if (members < 0 || members > MOST_MEMBERS) {
            return Outcome.refused(Refusal.COUNT_OUT_OF_RANGE);
        }
        if (day.isAfter(editing.today())) {
            return Outcome.refused(Refusal.IN_THE_FUTURE);
        }
        return editing.change(
                "CountMembers",
                day.toString(),
                Integer.toString(members),
                () ->
                        new Outcome.Done(
                                database.insertInto(MEMBER_COUNT)
                                        .set(MEMBER_COUNT.ORGANISATION_ID, Editing.editor())
                                        .set(MEMBER_COUNT.COUNTED_ON, day)
                                        .set(MEMBER_COUNT.MEMBERS, members)
                                        .returningResult(MEMBER_COUNT.ID)
                                        .fetchSingle()
                                        .value1()));
    }
}

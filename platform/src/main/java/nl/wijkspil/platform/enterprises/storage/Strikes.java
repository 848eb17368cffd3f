package nl.wijkspil.platform.enterprises.storage;

import static nl.wijkspil.database.jooq.Tables.BOARD_SEAT;
import static nl.wijkspil.database.jooq.Tables.ENTERPRISE_CLOSURE;
import static nl.wijkspil.database.jooq.Tables.ENTERPRISE_FUNCTION;
import static nl.wijkspil.database.jooq.Tables.MEMBER_COUNT;
import static nl.wijkspil.database.jooq.Tables.OPENING_SCHEDULE;
import static nl.wijkspil.database.jooq.Tables.PARTNER;
import static nl.wijkspil.database.jooq.Tables.PARTNER_LEVEL;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds.Line;
import nl.wijkspil.platform.enterprises.Outcome;
import nl.wijkspil.platform.enterprises.Refusal;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Strikes lines out: they stay, and are read no more. */
@Component
class Strikes {

    private final DSLContext database;
    private final Editing editing;

    Strikes(DSLContext database, Editing editing) {
        this.database = database;
        this.editing = editing;
    }

    Outcome strike(Line kind, UUID id) {
        var struck =
                switch (kind) {
                    case FUNCTION -> strike(ENTERPRISE_FUNCTION, id);
                    case HOURS -> strike(OPENING_SCHEDULE, id);
                    case CLOSURE -> strike(ENTERPRISE_CLOSURE, id);
                    case SEAT -> strike(BOARD_SEAT, id);
                    case MEMBERS -> strike(MEMBER_COUNT, id);
                    case PARTNER -> strike(PARTNER, id);
                    case PARTNER_LEVEL -> strike(PARTNER_LEVEL, id);
                };
        return struck == 1 ? new Outcome.Done(id) : Outcome.refused(Refusal.UNKNOWN_LINE);
    }

    private int strike(Table<?> table, UUID id) {
        var at = table.field("struck_at", OffsetDateTime.class);
        var key = table.field("id", UUID.class);
        var owner = table.field("organisation_id", UUID.class);
        if (at == null || key == null || owner == null) {
            throw new IllegalArgumentException(
                    "table (%s) cannot be struck.%nMaybe it has no struck_at.".formatted(table));
        }
        return database.update(table)
                .set(at, editing.now())
                .where(owner.eq(Editing.editor()), key.eq(id), at.isNull())
                .execute();
    }
}

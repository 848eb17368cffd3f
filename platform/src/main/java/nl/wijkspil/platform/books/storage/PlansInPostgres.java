package nl.wijkspil.platform.books.storage;

import static nl.wijkspil.database.jooq.Tables.BOOK_PLAN;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.exchange.books.PlannedFlow.Rhythm;
import nl.wijkspil.platform.books.files.PlanEntry;
import nl.wijkspil.platform.books.files.PlanStore;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class PlansInPostgres implements PlanStore {

    private final DSLContext database;

    PlansInPostgres(DSLContext database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanEntry> plans(UUID owner) {
        return database.selectFrom(BOOK_PLAN)
                .where(BOOK_PLAN.ORGANISATION_ID.eq(owner))
                .orderBy(BOOK_PLAN.FIRST_ON, BOOK_PLAN.ID)
                .fetch(r ->
                        new PlanEntry(
                                r.getId(),
                                PlanEntry.Kind.valueOf(r.getKind()),
                                r.getLabel(),
                                r.getCents(),
                                Rhythm.valueOf(r.getRhythm()),
                                r.getFirstOn(),
                                r.getLastOn(),
                                r.getCertain(),
                                r.getRecordedBy()));
    }

    @Override
    public void save(UUID owner, PlanEntry entry, Instant at) {
        var row = database.newRecord(BOOK_PLAN);
        row.setOrganisationId(owner);
        row.setId(entry.id());
        row.setKind(entry.kind().name());
        row.setLabel(entry.label());
        row.setCents(entry.cents());
        row.setRhythm(entry.rhythm().name());
        row.setFirstOn(entry.first());
        row.setLastOn(entry.last());
        row.setCertain(entry.certain());
        row.setRecordedBy(entry.by());
        row.setRecordedAt(at.atOffset(ZoneOffset.UTC));
        row.merge();
    }

    @Override
    public boolean remove(UUID owner, UUID id) {
        return database.deleteFrom(BOOK_PLAN)
                        .where(BOOK_PLAN.ORGANISATION_ID.eq(owner), BOOK_PLAN.ID.eq(id))
                        .execute()
                == 1;
    }
}

package nl.wijkspil.platform.access.storage;

import static nl.wijkspil.database.jooq.Tables.AUDIT_EVENT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class AuditTrailInPostgres implements AuditTrail {

    private final DSLContext database;
    private final Clock clock;

    AuditTrailInPostgres(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void write(String deed, String subject, String details) {
        var tenant = CurrentTenant.get();
        database.insertInto(AUDIT_EVENT)
                .set(AUDIT_EVENT.ORGANISATION_ID, tenant.organisation().id().value())
                .set(AUDIT_EVENT.AT, OffsetDateTime.now(clock))
                .set(AUDIT_EVENT.PERSON_ID, tenant.person().id().value())
                .set(AUDIT_EVENT.PERSON_NAME, tenant.person().name())
                .set(AUDIT_EVENT.DEED, deed)
                .set(AUDIT_EVENT.SUBJECT, subject)
                .set(AUDIT_EVENT.DETAILS, details)
                .execute();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> latest(int limit) {
        return database.select(
                        AUDIT_EVENT.AT.convertFrom(OffsetDateTime::toInstant),
                        AUDIT_EVENT.PERSON_NAME,
                        AUDIT_EVENT.DEED,
                        AUDIT_EVENT.SUBJECT,
                        AUDIT_EVENT.DETAILS)
                .from(AUDIT_EVENT)
                .where(
                        AUDIT_EVENT.ORGANISATION_ID.eq(
                                CurrentTenant.get().organisation().id().value()))
                .orderBy(AUDIT_EVENT.AT.desc(), AUDIT_EVENT.ID.desc())
                .limit(limit)
                .fetch(Records.mapping(Line::new));
    }
}

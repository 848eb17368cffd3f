package nl.wijkspil.platform.access.storage;

import static nl.wijkspil.database.jooq.Tables.ORGANISATION;
import static nl.wijkspil.database.jooq.Tables.SHARED_READING;
import static nl.wijkspil.database.jooq.Tables.SHARED_WITH_CURRENT;
import static nl.wijkspil.database.jooq.Tables.SHARING_AGREEMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.SharedReadingRecord;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class SharingInPostgres implements Sharing {

    private final DSLContext database;
    private final AuditTrail trail;
    private final Clock clock;

    SharingInPostgres(DSLContext database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Agreement> agreements() {
        return database.select(SHARING_AGREEMENT.fields())
                .select(
                        ORGANISATION.ID,
                        ORGANISATION.KIND,
                        ORGANISATION.NAME,
                        ORGANISATION.FICTIONAL)
                .from(SHARING_AGREEMENT)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SHARING_AGREEMENT.RECEIVER_ID))
                .where(SHARING_AGREEMENT.ORGANISATION_ID.eq(OrganisationRow.here()))
                .orderBy(
                        SHARING_AGREEMENT.WITHDRAWN_AT.desc().nullsFirst(),
                        ORGANISATION.NAME,
                        SHARING_AGREEMENT.INDICATOR)
                .fetch(SharingInPostgres::agreement);
    }

    @Override
    public int agree(
            Organisation.Id receiver,
            Collection<String> indicators,
            LocalDate from,
            Optional<LocalDate> until) {
        var tenant = requireSharer();
        if (receiver.equals(tenant.organisation().id())) {
            throw new IllegalArgumentException(
                    "receiver (%s) is the enterprise itself.%nMaybe another organisation was meant."
                            .formatted(receiver));
        }
        var at = OffsetDateTime.now(clock);
        var rows =
                new LinkedHashSet<>(indicators)
                        .stream()
                                .map(indicator ->
                                        DSL.row(
                                                OrganisationRow.here(),
                                                receiver.value(),
                                                indicator,
                                                from,
                                                until.orElse(null),
                                                tenant.person().id().value(),
                                                tenant.person().name(),
                                                at))
                                .toList();
        var added =
                rows.isEmpty()
                        ? 0
                        : database.insertInto(
                                        SHARING_AGREEMENT,
                                        SHARING_AGREEMENT.ORGANISATION_ID,
                                        SHARING_AGREEMENT.RECEIVER_ID,
                                        SHARING_AGREEMENT.INDICATOR,
                                        SHARING_AGREEMENT.VALID_FROM,
                                        SHARING_AGREEMENT.VALID_UNTIL,
                                        SHARING_AGREEMENT.AGREED_BY,
                                        SHARING_AGREEMENT.AGREED_BY_NAME,
                                        SHARING_AGREEMENT.AGREED_AT)
                                .valuesOfRows(rows)
                                .onConflictDoNothing()
                                .execute();
        trail.write("AgreeToShare", nameOf(receiver.value()), String.join(" ", indicators));
        return added;
    }

    @Override
    public boolean withdraw(UUID agreement) {
        var tenant = requireSharer();
        var receiver =
                database.update(SHARING_AGREEMENT)
                        .set(SHARING_AGREEMENT.WITHDRAWN_AT, OffsetDateTime.now(clock))
                        .set(SHARING_AGREEMENT.WITHDRAWN_BY_NAME, tenant.person().name())
                        .where(
                                SHARING_AGREEMENT.ORGANISATION_ID.eq(OrganisationRow.here()),
                                SHARING_AGREEMENT.ID.eq(agreement),
                                SHARING_AGREEMENT.WITHDRAWN_AT.isNull())
                        .returning(SHARING_AGREEMENT.RECEIVER_ID, SHARING_AGREEMENT.INDICATOR)
                        .fetchOptional();
        receiver.ifPresent(row ->
                trail.write("WithdrawSharing", nameOf(row.getReceiverId()), row.getIndicator()));
        return receiver.isPresent();
    }

    private String nameOf(UUID organisation) {
        return database.select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation))
                .fetchOptional(ORGANISATION.NAME)
                .orElse("");
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> visible(Organisation.Id owner) {
        return new TreeSet<>(
                database.selectDistinct(SHARED_WITH_CURRENT.INDICATOR)
                        .from(SHARED_WITH_CURRENT)
                        .where(SHARED_WITH_CURRENT.ORGANISATION_ID.eq(owner.value()))
                        .fetchSet(SHARED_WITH_CURRENT.INDICATOR));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Organisation> owners() {
        return database.selectFrom(ORGANISATION)
                .where(
                        ORGANISATION.ID.in(
                                database.select(SHARED_WITH_CURRENT.ORGANISATION_ID)
                                        .from(SHARED_WITH_CURRENT)))
                .orderBy(ORGANISATION.NAME)
                .fetch(OrganisationRow::of);
    }

    @Override
    public void logReading(Organisation.Id owner, Collection<String> indicators, String purpose) {
        logReadings(Map.of(owner, indicators), purpose);
    }

    @Override
    public void logReadings(
            Map<Organisation.Id, ? extends Collection<String>> indicators, String purpose) {
        var tenant = CurrentTenant.get();
        var at = OffsetDateTime.now(clock);
        var lines =
                indicators.entrySet().stream()
                        .filter(e -> !e.getKey().equals(tenant.organisation().id()))
                        .filter(e -> !e.getValue().isEmpty())
                        .map(e -> {
                            var line = new SharedReadingRecord();
                            line.setOrganisationId(e.getKey().value());
                            line.setReceiverId(OrganisationRow.here());
                            line.setReceiverName(tenant.organisation().name());
                            line.setReaderName(tenant.person().name());
                            line.setPurpose(purpose);
                            line.setIndicators(new TreeSet<>(e.getValue()).toArray(String[]::new));
                            line.setReadAt(at);
                            return line;
                        })
                        .toList();
        if (!lines.isEmpty()) {
            database.batchInsert(lines).execute();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reading> readings(int limit) {
        return database.selectFrom(SHARED_READING)
                .where(SHARED_READING.ORGANISATION_ID.eq(OrganisationRow.here()))
                .orderBy(SHARED_READING.READ_AT.desc(), SHARED_READING.ID.desc())
                .limit(limit)
                .fetch(row ->
                        new Reading(
                                row.getReceiverName(),
                                row.getReaderName(),
                                row.getPurpose(),
                                List.of(row.getIndicators()),
                                row.getReadAt().toInstant()));
    }

    private static nl.wijkspil.platform.access.Tenant requireSharer() {
        var tenant = CurrentTenant.get();
        if (!tenant.is(OrganisationKind.ENTERPRISE)
                || !tenant.hasAny(Role.COORDINATOR, Role.BOARD)) {
            throw new NotAllowedException("coordinator or board agree on sharing");
        }
        return tenant;
    }

    private static Agreement agreement(Record row) {
        var withdrawnAt = row.get(SHARING_AGREEMENT.WITHDRAWN_AT);
        var withdrawnBy = row.get(SHARING_AGREEMENT.WITHDRAWN_BY_NAME);
        return new Agreement(
                row.get(SHARING_AGREEMENT.ID),
                OrganisationRow.of(row),
                row.get(SHARING_AGREEMENT.INDICATOR),
                row.get(SHARING_AGREEMENT.VALID_FROM),
                Optional.ofNullable(row.get(SHARING_AGREEMENT.VALID_UNTIL)),
                row.get(SHARING_AGREEMENT.AGREED_BY_NAME),
                row.get(SHARING_AGREEMENT.AGREED_AT).toInstant(),
                withdrawnAt == null || withdrawnBy == null
                        ? Optional.empty()
                        : Optional.of(new Withdrawal(withdrawnBy, withdrawnAt.toInstant())));
    }
}

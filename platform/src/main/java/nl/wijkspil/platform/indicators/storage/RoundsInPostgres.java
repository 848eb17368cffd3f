package nl.wijkspil.platform.indicators.storage;

import static nl.wijkspil.database.jooq.Tables.REPORTING_ROUND;
import static nl.wijkspil.database.jooq.Tables.ROUND_ANSWER;
import static nl.wijkspil.database.jooq.Tables.ROUND_ITEM;
import static nl.wijkspil.database.jooq.Tables.ROUND_LINK;
import static nl.wijkspil.database.jooq.Tables.ROUND_REMINDER_OFF;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.ReportingRoundRecord;
import nl.wijkspil.database.jooq.tables.records.RoundItemRecord;
import nl.wijkspil.database.jooq.tables.records.RoundParticipantRecord;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.indicators.NewRound;
import nl.wijkspil.platform.indicators.domain.RoundRules;
import nl.wijkspil.platform.indicators.rounds.AskedRound;
import nl.wijkspil.platform.indicators.rounds.Round;
import nl.wijkspil.platform.indicators.rounds.RoundStore;
import nl.wijkspil.platform.indicators.rounds.SecretLink;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class RoundsInPostgres implements RoundStore {

    private static final String ASKED =
            """
            select r.organisation_id, o.name, r.id, r.title, r.year, r.due, c.total, c.ready,
                   p.handed_in_at, p.handed_in_by
              from round_participant p
              join reporting_round r on r.organisation_id = p.organisation_id and r.id = p.round_id
              join organisation o on o.id = p.organisation_id
              cross join lateral round_count(p.organisation_id, p.round_id, p.enterprise_id) c
             where p.enterprise_id = current_organisation()
             order by r.due, r.title, r.id
            """;

    private final DSLContext database;

    RoundsInPostgres(DSLContext database) {
        this.database = database;
    }

    @Override
    public UUID add(Organisation.Id asker, NewRound round, String by, Instant at) {
        var id =
                database.insertInto(REPORTING_ROUND)
                        .set(REPORTING_ROUND.ORGANISATION_ID, asker.value())
                        .set(REPORTING_ROUND.TITLE, round.title())
                        .set(REPORTING_ROUND.YEAR, round.year())
                        .set(REPORTING_ROUND.DUE, round.due())
                        .set(REPORTING_ROUND.MADE_BY, by)
                        .set(REPORTING_ROUND.MADE_AT, time(at))
                        .returning(REPORTING_ROUND.ID)
                        .fetchSingle()
                        .getId();
        List<TableRecord<?>> rows = new ArrayList<>();
        var nr = 0;
        for (var code : round.codes()) {
            var key = FigureKey.of(code, round.year());
            rows.add(item(asker, id, ++nr, key.indicator(), key.part(), null));
        }
        nr = RoundRules.MOST_FIGURES;
        for (var question : round.questions()) {
            rows.add(item(asker, id, ++nr, null, "", question));
        }
        for (var enterprise : round.enterprises()) {
            var participant = new RoundParticipantRecord();
            participant.setOrganisationId(asker.value());
            participant.setRoundId(id);
            participant.setEnterpriseId(enterprise.value());
            rows.add(participant);
        }
        database.batchInsert(rows).execute();
        return id;
    }

    private static RoundItemRecord item(
            Organisation.Id asker,
            UUID round,
            int nr,
            @Nullable String indicator,
            String part,
            @Nullable String question) {
        var item = new RoundItemRecord();
        item.setOrganisationId(asker.value());
        item.setRoundId(round);
        item.setNr(nr);
        item.setIndicator(indicator);
        item.setPart(part);
        item.setQuestion(question);
        return item;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Round> rounds() {
        var here = CurrentTenant.get().organisation().id().value();
        var items =
                database.selectFrom(ROUND_ITEM)
                        .where(ROUND_ITEM.ORGANISATION_ID.eq(here))
                        .orderBy(ROUND_ITEM.NR)
                        .fetchGroups(ROUND_ITEM.ROUND_ID, RoundsInPostgres::item);
        var told =
                database.select(
                                ROUND_ANSWER.ROUND_ID,
                                ROUND_ANSWER.ORGANISATION_ID,
                                ROUND_ITEM.QUESTION,
                                ROUND_ANSWER.WORDS)
                        .from(ROUND_ANSWER)
                        .join(ROUND_ITEM)
                        .on(
                                ROUND_ITEM.ORGANISATION_ID.eq(ROUND_ANSWER.ASKER_ID),
                                ROUND_ITEM.ROUND_ID.eq(ROUND_ANSWER.ROUND_ID),
                                ROUND_ITEM.NR.eq(ROUND_ANSWER.NR))
                        .where(ROUND_ANSWER.ASKER_ID.eq(here), ROUND_ANSWER.WORDS.isNotNull())
                        .orderBy(ROUND_ANSWER.NR)
                        .fetchGroups(
                                row -> new Key(row.value1(), row.value2()),
                                row -> new Round.Told(row.value3(), row.value4()));
        var participants =
                database.fetch("select * from round_progress()")
                        .intoGroups(
                                row -> row.get("round_id", UUID.class),
                                row -> participant(row, told));
        return database.selectFrom(REPORTING_ROUND)
                .where(REPORTING_ROUND.ORGANISATION_ID.eq(here))
                .orderBy(REPORTING_ROUND.DUE.desc(), REPORTING_ROUND.ID.desc())
                .fetch(round -> round(round, items, participants));
    }

    private static Round round(
            ReportingRoundRecord round,
            Map<UUID, List<Round.Item>> items,
            Map<UUID, List<Round.Participant>> participants) {
        return new Round(
                round.getId(),
                round.getTitle(),
                round.getYear(),
                round.getDue(),
                round.getMadeBy(),
                items.getOrDefault(round.getId(), List.of()),
                participants.getOrDefault(round.getId(), List.of()));
    }

    private record Key(UUID round, UUID enterprise) {}

    private static Round.Item item(RoundItemRecord item) {
        var question = item.getQuestion();
        if (question != null) {
            return new Round.Item.Question(item.getNr(), question);
        }
        var part = item.getPart();
        return new Round.Item.Figure(
                item.getNr(), item.getIndicator() + (part.isEmpty() ? "" : "." + part));
    }

    private static Round.Participant participant(Record row, Map<Key, List<Round.Told>> told) {
        var enterprise = row.get("enterprise_id", UUID.class);
        var key = new Key(row.get("round_id", UUID.class), enterprise);
        return new Round.Participant(
                new Organisation.Id(enterprise),
                row.get("name", String.class),
                row.get("total", Integer.class),
                row.get("ready", Integer.class),
                row.get("typed", Integer.class),
                moment(row.get("handed_in_at", OffsetDateTime.class)),
                Optional.ofNullable(row.get("handed_in_by", String.class)).orElse(""),
                told.getOrDefault(key, List.of()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AskedRound> asked() {
        var here = CurrentTenant.get().organisation().id().value();
        var links =
                database.selectFrom(ROUND_LINK)
                        .where(ROUND_LINK.ORGANISATION_ID.eq(here))
                        .orderBy(ROUND_LINK.ID.desc())
                        .fetchGroups(
                                link -> new Key(link.getRoundId(), link.getAskerId()),
                                link ->
                                        new AskedRound.Link(
                                                link.getId(),
                                                link.getLabel(),
                                                link.getMadeBy(),
                                                link.getMadeAt().toInstant(),
                                                moment(link.getWithdrawnAt())));
        return database.fetch(ASKED)
                .map(row -> {
                    var asker = row.get("organisation_id", UUID.class);
                    var id = row.get("id", UUID.class);
                    return new AskedRound(
                            new Organisation.Id(asker),
                            row.get("name", String.class),
                            id,
                            row.get("title", String.class),
                            row.get("year", Integer.class),
                            row.get("due", java.time.LocalDate.class),
                            row.get("total", Integer.class),
                            row.get("ready", Integer.class),
                            moment(row.get("handed_in_at", OffsetDateTime.class)),
                            Optional.ofNullable(row.get("handed_in_by", String.class)).orElse(""),
                            links.getOrDefault(new Key(id, asker), List.of()));
                });
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> codes(Organisation.Id asker, UUID round) {
        return database
                .selectFrom(ROUND_ITEM)
                .where(
                        ROUND_ITEM.ORGANISATION_ID.eq(asker.value()),
                        ROUND_ITEM.ROUND_ID.eq(round),
                        ROUND_ITEM.INDICATOR.isNotNull())
                .orderBy(ROUND_ITEM.NR)
                .fetch(RoundsInPostgres::item)
                .stream()
                .map(item -> ((Round.Item.Figure) item).code())
                .toList();
    }

    @Override
    public void addLink(
            Tenant maker,
            Organisation.Id asker,
            UUID round,
            SecretLink link,
            String label,
            boolean own,
            Instant at) {
        var here = maker.organisation().id().value();
        if (own) {
            database.update(ROUND_LINK)
                    .set(ROUND_LINK.WITHDRAWN_AT, time(at))
                    .where(
                            ROUND_LINK.ORGANISATION_ID.eq(here),
                            ROUND_LINK.ASKER_ID.eq(asker.value()),
                            ROUND_LINK.ROUND_ID.eq(round),
                            ROUND_LINK.MADE_BY_ID.eq(maker.person().id().value()),
                            ROUND_LINK.OWN.isTrue(),
                            ROUND_LINK.WITHDRAWN_AT.isNull())
                    .execute();
        }
        database.insertInto(ROUND_LINK)
                .set(ROUND_LINK.ORGANISATION_ID, here)
                .set(ROUND_LINK.ASKER_ID, asker.value())
                .set(ROUND_LINK.ROUND_ID, round)
                .set(ROUND_LINK.HASH, link.hash())
                .set(ROUND_LINK.LABEL, label)
                .set(ROUND_LINK.OWN, own)
                .set(ROUND_LINK.MADE_BY_ID, maker.person().id().value())
                .set(ROUND_LINK.MADE_BY, maker.person().name())
                .set(ROUND_LINK.MADE_AT, time(at))
                .execute();
    }

    @Override
    public boolean withdraw(Organisation.Id enterprise, UUID link, Instant at) {
        return database.update(ROUND_LINK)
                        .set(ROUND_LINK.WITHDRAWN_AT, time(at))
                        .where(
                                ROUND_LINK.ORGANISATION_ID.eq(enterprise.value()),
                                ROUND_LINK.ID.eq(link),
                                ROUND_LINK.WITHDRAWN_AT.isNull())
                        .execute()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean reminded() {
        return !database.fetchExists(
                ROUND_REMINDER_OFF,
                ROUND_REMINDER_OFF.PERSON_ID.eq(CurrentTenant.get().person().id().value()));
    }

    @Override
    public void remind(Tenant tenant, boolean on, Instant at) {
        if (on) {
            database.deleteFrom(ROUND_REMINDER_OFF)
                    .where(
                            ROUND_REMINDER_OFF.ORGANISATION_ID.eq(
                                    tenant.organisation().id().value()),
                            ROUND_REMINDER_OFF.PERSON_ID.eq(tenant.person().id().value()))
                    .execute();
            return;
        }
        database.insertInto(ROUND_REMINDER_OFF)
                .set(ROUND_REMINDER_OFF.ORGANISATION_ID, tenant.organisation().id().value())
                .set(ROUND_REMINDER_OFF.PERSON_ID, tenant.person().id().value())
                .set(ROUND_REMINDER_OFF.OFF_AT, time(at))
                .onConflictDoNothing()
                .execute();
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> moment(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}

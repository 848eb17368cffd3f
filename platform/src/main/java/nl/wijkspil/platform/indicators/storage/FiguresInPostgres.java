package nl.wijkspil.platform.indicators.storage;

import static nl.wijkspil.database.jooq.Tables.DECIDE_FIGURES;
import static nl.wijkspil.database.jooq.Tables.EVIDENCE;
import static nl.wijkspil.database.jooq.Tables.FIGURE;
import static nl.wijkspil.database.jooq.Tables.FIGURE_EVENT;
import static nl.wijkspil.database.jooq.Tables.ORGANISATION;
import static nl.wijkspil.database.jooq.Tables.SHARED_WITH_CURRENT;
import static nl.wijkspil.database.jooq.Tables.STORED_FILE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.FigureRecord;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.FigureState;
import nl.wijkspil.platform.indicators.Indicators.Question;
import nl.wijkspil.platform.indicators.NewEvidence;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.RecordedFigure;
import nl.wijkspil.platform.indicators.figures.FigureStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class FiguresInPostgres implements FigureStore {

    private static final Condition TO_SUBMIT =
            FIGURE.STATE.in(DSL.inline("DRAFT"), DSL.inline("RETURNED"));

    private final DSLContext database;
    private final FigureWriter writer;
    private final EvidenceWriter evidence;
    private final FigureReader reader;

    FiguresInPostgres(
            DSLContext database,
            FigureWriter writer,
            EvidenceWriter evidence,
            FigureReader reader) {
        this.database = database;
        this.evidence = evidence;
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public List<UUID> save(Organisation.Id owner, List<NewFigure> figures, Stamp stamp) {
        return writer.save(owner.value(), figures, stamp);
    }

    @Override
    public void attach(Organisation.Id owner, UUID figure, NewEvidence item, Stamp stamp) {
        evidence.attach(owner.value(), figure, item, stamp);
    }

    @Override
    public boolean detach(Organisation.Id owner, UUID figure, UUID item) {
        return evidence.detach(owner.value(), figure, item);
    }

    @Override
    public int submit(Organisation.Id owner, Collection<UUID> figures, String by, Instant at) {
        return submit(owner, FigureReader.any(FIGURE.ID, figures.toArray(UUID[]::new)), by, at);
    }

    @Override
    public int submitYear(Organisation.Id owner, int year, String by, Instant at) {
        return submit(owner, FIGURE.YEAR.eq(year), by, at);
    }

    private int submit(Organisation.Id owner, Condition which, String by, Instant at) {
        return database.update(FIGURE)
                .set(FIGURE.STATE, "SUBMITTED")
                .set(FIGURE.SUBMITTED_BY, by)
                .set(FIGURE.SUBMITTED_AT, time(at))
                .where(FIGURE.ORGANISATION_ID.eq(owner.value()), TO_SUBMIT, which)
                .execute();
    }

    @Override
    public List<UUID> decide(
            Organisation.Id owner,
            Collection<UUID> figures,
            boolean approve,
            @Nullable String note,
            Instant at) {
        var decided =
                DECIDE_FIGURES.call(
                        owner.value(),
                        figures.toArray(UUID[]::new),
                        approve ? "APPROVED" : "RETURNED",
                        note,
                        time(at));
        return database.select(DECIDE_FIGURES.DECIDE_FIGURES_)
                .from(decided)
                .fetch(row -> Objects.requireNonNull(row.value1()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordedFigure> find(Question question) {
        return reader.find(question);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RecordedFigure> find(Organisation.Id owner, UUID id) {
        return reader.find(owner.value(), id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Event> history(Organisation.Id owner, UUID id) {
        return database.selectFrom(FIGURE_EVENT)
                .where(
                        FIGURE_EVENT.ORGANISATION_ID.eq(owner.value()),
                        FIGURE_EVENT.FIGURE_ID.eq(id))
                .orderBy(FIGURE_EVENT.ID.desc())
                .fetch(row ->
                        new Event(
                                row.getAt().toInstant(),
                                row.getState(),
                                row.getPerson(),
                                row.getOrganisation(),
                                row.getNote()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordedFigure> earlier(RecordedFigure figure) {
        return reader.where(
                FigureReader.key(figure.owner().value(), figure.key())
                        .and(FIGURE.ID.ne(figure.id())),
                20);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting(int limit, int offset) {
        var rows =
                database.select(FIGURE.fields())
                        .select(ORGANISATION.NAME)
                        .from(FIGURE)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(FIGURE.ORGANISATION_ID))
                        .where(waitingHere())
                        .orderBy(FIGURE.SUBMITTED_AT, FIGURE.ID)
                        .limit(limit)
                        .offset(offset)
                        .fetch();
        Map<UUID, String> names = new HashMap<>();
        rows.forEach(row -> names.put(row.get(FIGURE.ID), row.get(ORGANISATION.NAME)));
        List<FigureRecord> figures = rows.map(row -> row.into(FIGURE));
        return reader.complete(figures).stream()
                .map(f -> new Waiting(names.getOrDefault(f.id(), ""), f))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int waitingCount() {
        return database.fetchCount(FIGURE, waitingHere());
    }

    private static Condition waitingHere() {
        return FIGURE.STATE
                .eq(DSL.inline("SUBMITTED"))
                .and(
                        FIGURE.ORGANISATION_ID.in(
                                DSL.select(SHARED_WITH_CURRENT.ORGANISATION_ID)
                                        .from(SHARED_WITH_CURRENT)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pending> pending(Organisation.Id owner) {
        return database.select(FIGURE.YEAR, FIGURE.STATE, DSL.count())
                .from(FIGURE)
                .where(FIGURE.ORGANISATION_ID.eq(owner.value()))
                .and(FIGURE.STATE.in(DSL.inline("DRAFT"), DSL.inline("RETURNED")))
                .groupBy(FIGURE.YEAR, FIGURE.STATE)
                .orderBy(FIGURE.STATE.desc(), FIGURE.YEAR.desc())
                .fetch(row ->
                        new Pending(
                                Objects.requireNonNull(row.value1()),
                                FigureState.Name.valueOf(Objects.requireNonNull(row.value2())),
                                Objects.requireNonNull(row.value3())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Integer> years(Organisation.Id owner) {
        return database.selectDistinct(FIGURE.YEAR)
                .from(FIGURE)
                .where(FIGURE.ORGANISATION_ID.eq(owner.value()))
                .orderBy(FIGURE.YEAR.desc())
                .fetch(row -> Objects.requireNonNull(row.value1()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KeptFile> file(Organisation.Id owner, String sha256) {
        var known =
                DSL.field(
                        DSL.select(EVIDENCE.FILE_NAME)
                                .from(EVIDENCE)
                                .where(
                                        EVIDENCE.ORGANISATION_ID.eq(owner.value()),
                                        EVIDENCE.SHA256.eq(sha256))
                                .limit(1));
        return database.select(known, STORED_FILE.MEDIA_TYPE, STORED_FILE.CONTENT)
                .from(STORED_FILE)
                .where(STORED_FILE.ORGANISATION_ID.eq(owner.value()), STORED_FILE.SHA256.eq(sha256))
                .fetchOptional(row ->
                        new KeptFile(
                                Objects.requireNonNullElse(row.value1(), "bestand"),
                                Objects.requireNonNull(row.value2()),
                                Objects.requireNonNull(row.value3())));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

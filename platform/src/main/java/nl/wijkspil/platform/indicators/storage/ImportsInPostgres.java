package nl.wijkspil.platform.indicators.storage;

import static nl.wijkspil.database.jooq.Tables.FIGURE_IMPORT;
import static nl.wijkspil.database.jooq.Tables.FIGURE_IMPORT_FINDING;
import static nl.wijkspil.database.jooq.Tables.FIGURE_IMPORT_ROW;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.FigureImportFindingRecord;
import nl.wijkspil.database.jooq.tables.records.FigureImportRecord;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.NewEvidence.NewFile;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.Origin;
import nl.wijkspil.platform.indicators.domain.FileKind;
import nl.wijkspil.platform.indicators.figures.FigureStore.Stamp;
import nl.wijkspil.platform.indicators.imports.ImportCounts;
import nl.wijkspil.platform.indicators.imports.ImportFinding;
import nl.wijkspil.platform.indicators.imports.ImportStore;
import nl.wijkspil.platform.indicators.imports.ImportView;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class ImportsInPostgres implements ImportStore {

    /** More findings than anybody reads; the counts say how many there are. */
    private static final int KEPT_FINDINGS = 1_000;

    private final DSLContext database;
    private final EvidenceWriter files;
    private final ImportRows staged;
    private final ImportCopy copying;

    ImportsInPostgres(
            DSLContext database, EvidenceWriter files, ImportRows staged, ImportCopy copying) {
        this.database = database;
        this.files = files;
        this.staged = staged;
        this.copying = copying;
    }

    @Override
    public UUID stage(
            Organisation.Id owner,
            NewFile file,
            List<NewFigure> figures,
            List<ImportFinding> findings,
            ImportCounts counts,
            String by,
            Instant at) {
        var hash = files.store(owner.value(), file, new Stamp(by, at, Origin.WORKBOOK, ""));
        var errors = (int) findings.stream().filter(ImportFinding::error).count();
        var id =
                database.insertInto(FIGURE_IMPORT)
                        .set(FIGURE_IMPORT.ORGANISATION_ID, owner.value())
                        .set(FIGURE_IMPORT.FILE_NAME, FileKind.safeName(file.name()))
                        .set(FIGURE_IMPORT.SHA256, hash)
                        .set(FIGURE_IMPORT.ROW_COUNT, figures.size())
                        .set(FIGURE_IMPORT.ERROR_COUNT, errors)
                        .set(FIGURE_IMPORT.WARNING_COUNT, findings.size() - errors)
                        .set(FIGURE_IMPORT.NEW_COUNT, counts.added())
                        .set(FIGURE_IMPORT.CHANGED_COUNT, counts.changed())
                        .set(FIGURE_IMPORT.UNCHANGED_COUNT, counts.unchanged())
                        .set(FIGURE_IMPORT.REFUSED_COUNT, counts.refused())
                        .set(FIGURE_IMPORT.UPLOADED_BY, by)
                        .set(FIGURE_IMPORT.UPLOADED_AT, time(at))
                        .returning(FIGURE_IMPORT.ID)
                        .fetchSingle()
                        .getId();
        staged.write(owner.value(), id, figures);
        var first =
                java.util.stream.Stream.concat(
                                findings.stream().filter(ImportFinding::error),
                                findings.stream().filter(f -> !f.error()))
                        .limit(KEPT_FINDINGS)
                        .toList();
        var rows = new java.util.ArrayList<FigureImportFindingRecord>();
        for (var finding : first) {
            rows.add(
                    new FigureImportFindingRecord(
                            owner.value(),
                            id,
                            rows.size(),
                            finding.code(),
                            finding.error(),
                            finding.place(),
                            finding.words().nl(),
                            finding.words().en(),
                            finding.cure().nl(),
                            finding.cure().en()));
        }
        if (!rows.isEmpty()) {
            database.batchInsert(rows).execute();
        }
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ImportView> find(Organisation.Id owner, UUID id) {
        return database.selectFrom(FIGURE_IMPORT)
                .where(key(owner, id))
                .fetchOptional(ImportsInPostgres::view);
    }

    @Override
    public Optional<ImportView> lock(Organisation.Id owner, UUID id) {
        return database.selectFrom(FIGURE_IMPORT)
                .where(key(owner, id))
                .forUpdate()
                .fetchOptional(ImportsInPostgres::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportView> latest(Organisation.Id owner, int limit) {
        return database.selectFrom(FIGURE_IMPORT)
                .where(FIGURE_IMPORT.ORGANISATION_ID.eq(owner.value()))
                .orderBy(FIGURE_IMPORT.ID.desc())
                .limit(limit)
                .fetch(ImportsInPostgres::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportFinding> findings(Organisation.Id owner, UUID id, int limit) {
        return database.selectFrom(FIGURE_IMPORT_FINDING)
                .where(
                        FIGURE_IMPORT_FINDING.ORGANISATION_ID.eq(owner.value()),
                        FIGURE_IMPORT_FINDING.IMPORT_ID.eq(id))
                .orderBy(FIGURE_IMPORT_FINDING.NR)
                .limit(limit)
                .fetch(row ->
                        new ImportFinding(
                                row.getCode(),
                                row.getError(),
                                row.getPlace(),
                                new Words(row.getWordsNl(), row.getWordsEn()),
                                new Words(row.getCureNl(), row.getCureEn())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<NewFigure> rows(Organisation.Id owner, UUID id, int limit) {
        return staged.read(owner.value(), id, limit);
    }

    @Override
    public void mark(
            Organisation.Id owner, UUID id, ImportView.State state, String by, Instant at) {
        var confirmed = state == ImportView.State.CONFIRMED;
        database.update(FIGURE_IMPORT)
                .set(FIGURE_IMPORT.STATE, state.name())
                .set(confirmed ? FIGURE_IMPORT.CONFIRMED_AT : FIGURE_IMPORT.FINISHED_AT, time(at))
                .set(FIGURE_IMPORT.CONFIRMED_BY, by)
                .where(key(owner, id))
                .execute();
        if (state == ImportView.State.CANCELLED) {
            database.deleteFrom(FIGURE_IMPORT_ROW)
                    .where(
                            FIGURE_IMPORT_ROW.ORGANISATION_ID.eq(owner.value()),
                            FIGURE_IMPORT_ROW.IMPORT_ID.eq(id))
                    .execute();
        }
    }

    @Override
    public int overtaken(Organisation.Id owner, UUID id) {
        return copying.overtaken(owner.value(), id);
    }

    @Override
    public void fail(Organisation.Id owner, UUID id, ImportView.Failure failure, Instant at) {
        database.update(FIGURE_IMPORT)
                .set(FIGURE_IMPORT.STATE, ImportView.State.FAILED.name())
                .set(FIGURE_IMPORT.FAILURE, failure.name())
                .set(FIGURE_IMPORT.FINISHED_AT, time(at))
                .where(key(owner, id), FIGURE_IMPORT.STATE.in("READ", "CONFIRMED"))
                .execute();
    }

    @Override
    public int copy(Organisation.Id owner, UUID id, String by, Instant at) {
        var count = copying.copy(owner.value(), id, by, time(at));
        database.update(FIGURE_IMPORT)
                .set(FIGURE_IMPORT.STATE, ImportView.State.DONE.name())
                .set(FIGURE_IMPORT.IMPORTED_COUNT, count)
                .set(FIGURE_IMPORT.CONFIRMED_BY, by)
                .set(FIGURE_IMPORT.CONFIRMED_AT, time(at))
                .set(FIGURE_IMPORT.FINISHED_AT, time(at))
                .where(key(owner, id))
                .execute();
        return count;
    }

    private static ImportView view(FigureImportRecord row) {
        return new ImportView(
                row.getId(),
                row.getFileName(),
                row.getSha256(),
                ImportView.State.valueOf(row.getState()),
                row.getRowCount(),
                row.getErrorCount(),
                row.getWarningCount(),
                new ImportCounts(
                        row.getNewCount(),
                        row.getChangedCount(),
                        row.getUnchangedCount(),
                        row.getRefusedCount()),
                row.getUploadedBy(),
                row.getUploadedAt().toInstant(),
                Optional.ofNullable(row.getFinishedAt()).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getFailure()).map(ImportView.Failure::valueOf));
    }

    private static Condition key(Organisation.Id owner, UUID id) {
        return FIGURE_IMPORT.ORGANISATION_ID.eq(owner.value()).and(FIGURE_IMPORT.ID.eq(id));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

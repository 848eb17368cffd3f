package nl.wijkspil.platform.indicators.storage;

import static nl.wijkspil.database.jooq.Tables.FIGURE_EVIDENCE;
import static nl.wijkspil.database.jooq.Tables.FIGURE_FACT;
import static nl.wijkspil.database.jooq.Tables.STORED_FILE;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.EvidenceRecord;
import nl.wijkspil.database.jooq.tables.records.FigureEvidenceRecord;
import nl.wijkspil.database.jooq.tables.records.FigureFactRecord;
import nl.wijkspil.platform.indicators.NewEvidence;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.Origin;
import nl.wijkspil.platform.indicators.domain.FileKind;
import nl.wijkspil.platform.indicators.figures.FigureStore.Stamp;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Writes facts, evidence and files under drafts. The same evidence under two figures is kept once.
 */
@Component
class EvidenceWriter {

    private final DSLContext database;

    EvidenceWriter(DSLContext database) {
        this.database = database;
    }

    void attach(UUID owner, UUID figure, NewEvidence item, Stamp stamp) {
        var row = row(owner, item, stamp, new HashMap<>());
        row.setId(freshIds(1).getFirst());
        database.batchInsert(row).execute();
        var nr = database.fetchCount(FIGURE_EVIDENCE, link(owner, figure));
        database.batchInsert(new FigureEvidenceRecord(owner, figure, row.getId(), nr)).execute();
    }

    boolean detach(UUID owner, UUID figure, UUID item) {
        return database.deleteFrom(FIGURE_EVIDENCE)
                        .where(link(owner, figure), FIGURE_EVIDENCE.EVIDENCE_ID.eq(item))
                        .execute()
                == 1;
    }

    private static Condition link(UUID owner, UUID figure) {
        return FIGURE_EVIDENCE.ORGANISATION_ID.eq(owner).and(FIGURE_EVIDENCE.FIGURE_ID.eq(figure));
    }

    /**
     * Takes facts and evidence away from drafts that are about to get new ones. The form adds
     * evidence piece by piece, so there it stays.
     */
    void clear(UUID owner, List<UUID> figures, Origin origin) {
        if (figures.isEmpty()) {
            return;
        }
        var ids = figures.toArray(UUID[]::new);
        database.deleteFrom(FIGURE_FACT)
                .where(
                        FIGURE_FACT.ORGANISATION_ID.eq(owner),
                        FigureReader.any(FIGURE_FACT.FIGURE_ID, ids))
                .execute();
        if (origin == Origin.FORM) {
            return;
        }
        database.deleteFrom(FIGURE_EVIDENCE)
                .where(
                        FIGURE_EVIDENCE.ORGANISATION_ID.eq(owner),
                        FigureReader.any(FIGURE_EVIDENCE.FIGURE_ID, ids))
                .execute();
    }

    void save(UUID owner, List<NewFigure> figures, List<UUID> ids, Stamp stamp) {
        var facts = new ArrayList<FigureFactRecord>();
        var links = new ArrayList<FigureEvidenceRecord>();
        var evidence = newEvidence(owner, figures, stamp);
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            for (int nr = 0; nr < figure.facts().size(); nr++) {
                var fact = figure.facts().get(nr);
                facts.add(
                        new FigureFactRecord(
                                owner,
                                ids.get(i),
                                nr,
                                fact.label().nl(),
                                fact.label().en(),
                                fact.value(),
                                fact.link()));
            }
            var items = figure.evidence().stream().distinct().toList();
            for (int nr = 0; nr < items.size(); nr++) {
                links.add(
                        new FigureEvidenceRecord(
                                owner, ids.get(i), id(evidence, items.get(nr)), nr));
            }
        }
        insert(facts);
        insert(new ArrayList<>(evidence.values()));
        insert(links);
    }

    private static UUID id(Map<NewEvidence, EvidenceRecord> evidence, NewEvidence item) {
        var row = evidence.get(item);
        if (row == null) {
            throw new IllegalStateException("evidence without a row: " + item.title());
        }
        return row.getId();
    }

    private Map<NewEvidence, EvidenceRecord> newEvidence(
            UUID owner, List<NewFigure> figures, Stamp stamp) {
        Map<NewEvidence, EvidenceRecord> rows = new LinkedHashMap<>();
        Map<NewEvidence.NewFile, String> files = new HashMap<>();
        for (var figure : figures) {
            for (var item : figure.evidence()) {
                rows.computeIfAbsent(item, _ -> row(owner, item, stamp, files));
            }
        }
        var fresh = freshIds(rows.size()).iterator();
        rows.values().forEach(row -> row.setId(fresh.next()));
        return rows;
    }

    private EvidenceRecord row(
            UUID owner, NewEvidence item, Stamp stamp, Map<NewEvidence.NewFile, String> files) {
        var row = new EvidenceRecord();
        row.setOrganisationId(owner);
        row.setType(item.type().name());
        item.date().ifPresent(row::setMadeOn);
        row.setWho(item.who());
        row.setTitle(item.title());
        row.setLocator(item.locator());
        row.setGrade(item.grade().name());
        row.setRecordedBy(stamp.by());
        row.setRecordedAt(OffsetDateTime.ofInstant(stamp.at(), ZoneOffset.UTC));
        item.file()
                .ifPresent(file -> {
                    row.setSha256(files.computeIfAbsent(file, f -> store(owner, f, stamp)));
                    row.setFileName(FileKind.safeName(file.name()));
                });
        return row;
    }

    /** Keeps a file by its content; the same content again is the same file. */
    String store(UUID owner, NewEvidence.NewFile file, Stamp stamp) {
        var sha256 = FileKind.sha256(file.content());
        database.insertInto(STORED_FILE)
                .set(STORED_FILE.ORGANISATION_ID, owner)
                .set(STORED_FILE.SHA256, sha256)
                .set(STORED_FILE.MEDIA_TYPE, FileKind.of(file.content()).mediaType())
                .set(STORED_FILE.BYTES, (long) file.content().length)
                .set(STORED_FILE.CONTENT, file.content())
                .set(STORED_FILE.STORED_BY, stamp.by())
                .set(STORED_FILE.STORED_AT, OffsetDateTime.ofInstant(stamp.at(), ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
        return sha256;
    }

    private List<UUID> freshIds(int count) {
        return count == 0
                ? List.of()
                : database.resultQuery(
                                "select uuidv7() from generate_series(1, {0})", DSL.val(count))
                        .fetch(row -> row.get(0, UUID.class));
    }

    private void insert(List<? extends org.jooq.TableRecord<?>> rows) {
        if (!rows.isEmpty()) {
            database.batchInsert(rows).execute();
        }
    }
}

package nl.wijkspil.platform.studies.storage;

import static nl.wijkspil.database.jooq.Tables.STUDY_RESULT;
import static nl.wijkspil.database.jooq.Tables.STUDY_SNAPSHOT;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.studies.Study;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Frozen snapshots and computed results, as canonical text with their hash; only ever added. */
@Repository
@Transactional
public class FrozenStore {

    private final DSLContext database;
    private final Clock clock;

    FrozenStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A frozen snapshot.
     *
     * @param content canonical JSON
     * @param sha256 hash of the content
     * @param origins JSON: where the page of each figure is, and its facts
     * @param surroundings JSON: official figures around each enterprise
     * @param frozenBy who froze it
     * @param frozenAt when
     */
    public record Snapshot(
            String content,
            String sha256,
            String origins,
            String surroundings,
            String frozenBy,
            Instant frozenAt) {}

    /**
     * A computed result.
     *
     * @param content canonical JSON
     * @param sha256 hash of the content
     * @param snapshotSha256 hash of the snapshot it was computed from
     * @param codeVersion version of the program
     * @param by who asked for it
     * @param at when
     */
    public record Result(
            String content,
            String sha256,
            String snapshotSha256,
            String codeVersion,
            String by,
            Instant at) {}

    /** {@return the snapshot of the study, if frozen} */
    @Transactional(readOnly = true)
    public Optional<Snapshot> snapshot(Study.Id study) {
        return database.selectFrom(STUDY_SNAPSHOT)
                .where(STUDY_SNAPSHOT.ORGANISATION_ID.eq(here()))
                .and(STUDY_SNAPSHOT.STUDY_ID.eq(study.value()))
                .fetchOptional(row ->
                        new Snapshot(
                                row.getContent(),
                                row.getSha256(),
                                row.getOrigins(),
                                row.getSurroundings(),
                                row.getFrozenByName(),
                                row.getFrozenAt().toInstant()));
    }

    /** Keeps the snapshot. */
    public void keep(
            Study.Id study, String content, String sha256, String origins, String surroundings) {
        database.insertInto(STUDY_SNAPSHOT)
                .set(STUDY_SNAPSHOT.ORGANISATION_ID, here())
                .set(STUDY_SNAPSHOT.STUDY_ID, study.value())
                .set(STUDY_SNAPSHOT.CONTENT, content)
                .set(STUDY_SNAPSHOT.SHA256, sha256)
                .set(STUDY_SNAPSHOT.ORIGINS, origins)
                .set(STUDY_SNAPSHOT.SURROUNDINGS, surroundings)
                .set(STUDY_SNAPSHOT.FROZEN_BY_NAME, CurrentTenant.get().person().name())
                .set(STUDY_SNAPSHOT.FROZEN_AT, OffsetDateTime.now(clock))
                .execute();
    }

    /** {@return the results of the study, latest first} */
    @Transactional(readOnly = true)
    public List<Result> results(Study.Id study) {
        return database.selectFrom(STUDY_RESULT)
                .where(STUDY_RESULT.ORGANISATION_ID.eq(here()))
                .and(STUDY_RESULT.STUDY_ID.eq(study.value()))
                .orderBy(STUDY_RESULT.ID.desc())
                .fetch(row ->
                        new Result(
                                row.getContent(),
                                row.getSha256(),
                                row.getSnapshotSha256(),
                                row.getCodeVersion(),
                                row.getByName(),
                                row.getAt().toInstant()));
    }

    /** Keeps a result. */
    public void add(
            Study.Id study,
            String content,
            String sha256,
            String snapshotSha256,
            String codeVersion) {
        database.insertInto(STUDY_RESULT)
                .set(STUDY_RESULT.ORGANISATION_ID, here())
                .set(STUDY_RESULT.STUDY_ID, study.value())
                .set(STUDY_RESULT.CONTENT, content)
                .set(STUDY_RESULT.SHA256, sha256)
                .set(STUDY_RESULT.SNAPSHOT_SHA256, snapshotSha256)
                .set(STUDY_RESULT.CODE_VERSION, codeVersion)
                .set(STUDY_RESULT.BY_NAME, CurrentTenant.get().person().name())
                .set(STUDY_RESULT.AT, OffsetDateTime.now(clock))
                .execute();
    }

    private static UUID here() {
        return CurrentTenant.get().organisation().id().value();
    }
}

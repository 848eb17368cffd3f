package nl.wijkspil.platform.studies.storage;

import static nl.wijkspil.database.jooq.Tables.STUDY_RUN;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.studies.Study;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Computations in the background: asked, running, done. */
@Repository
@Transactional
public class RunStore {

    private final DSLContext database;
    private final Clock clock;

    RunStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How a run is. */
    public enum State {
        /** Asked, not begun. */
        WAITING,
        /** At work. */
        RUNNING,
        /** The result is kept. */
        DONE,
        /** It went wrong; the message says how. */
        FAILED,
        /** Somebody stopped it. */
        CANCELLED
    }

    /**
     * A run.
     *
     * @param id number
     * @param state how it is
     * @param done work done
     * @param total work in all
     * @param message what it is doing or how it ended
     */
    public record Run(UUID id, State state, long done, long total, String message) {

        /** {@return whether it has not ended} */
        public boolean going() {
            return state == State.WAITING || state == State.RUNNING;
        }
    }

    /** {@return whether it is asked; false when one is going already} */
    public boolean ask(Study.Id study, long total) {
        return database.insertInto(STUDY_RUN)
                        .set(STUDY_RUN.ORGANISATION_ID, here())
                        .set(STUDY_RUN.STUDY_ID, study.value())
                        .set(STUDY_RUN.PERSON_ID, CurrentTenant.get().person().id().value())
                        .set(STUDY_RUN.TOTAL, total)
                        .set(STUDY_RUN.ASKED_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** {@return the latest run of the study} */
    @Transactional(readOnly = true)
    public Optional<Run> latest(Study.Id study) {
        return database.selectFrom(STUDY_RUN)
                .where(STUDY_RUN.ORGANISATION_ID.eq(here()))
                .and(STUDY_RUN.STUDY_ID.eq(study.value()))
                .orderBy(STUDY_RUN.ID.desc())
                .limit(1)
                .fetchOptional(row ->
                        new Run(
                                row.getId(),
                                State.valueOf(row.getState()),
                                row.getDone(),
                                row.getTotal(),
                                row.getMessage()));
    }

    /** Writes how a run is, at once, also when the work around it fails later. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void write(UUID run, State state, long done, String message) {
        database.update(STUDY_RUN)
                .set(STUDY_RUN.STATE, state.name())
                .set(STUDY_RUN.DONE, done)
                .set(STUDY_RUN.MESSAGE, message)
                .set(
                        STUDY_RUN.ENDED_AT,
                        state == State.WAITING || state == State.RUNNING
                                ? null
                                : OffsetDateTime.now(clock))
                .where(STUDY_RUN.ORGANISATION_ID.eq(here()), STUDY_RUN.ID.eq(run))
                .and(STUDY_RUN.STATE.in("WAITING", "RUNNING"))
                .execute();
    }

    private static UUID here() {
        return CurrentTenant.get().organisation().id().value();
    }
}

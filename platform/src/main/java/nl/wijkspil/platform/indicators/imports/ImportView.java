package nl.wijkspil.platform.indicators.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An uploaded workbook and how far it came.
 *
 * @param id identity within the owner
 * @param fileName as the person calls it
 * @param sha256 hash of the file
 * @param state how far it came
 * @param rows figures that were read
 * @param errors findings that stand in the way
 * @param warnings other findings
 * @param counts what it would do
 * @param uploadedBy who
 * @param uploadedAt when
 * @param finishedAt when it was done, cancelled or failed
 * @param failure why it failed, if it did
 */
public record ImportView(
        UUID id,
        String fileName,
        String sha256,
        State state,
        int rows,
        int errors,
        int warnings,
        ImportCounts counts,
        String uploadedBy,
        Instant uploadedAt,
        Optional<Instant> finishedAt,
        Optional<Failure> failure) {

    /** Why nothing was imported. */
    public enum Failure {
        /** Somebody changed one of the figures after the workbook was uploaded. */
        OVERTAKEN,
        /** Who confirmed may no longer record figures. */
        RIGHTS,
        /** The system could not do it; the log says why. */
        BROKEN
    }

    /** How far an import came. */
    public enum State {
        /** Read and staged; nothing has been imported. */
        READ,
        /** Confirmed; a job will import it. */
        CONFIRMED,
        /** Everything has been imported. */
        DONE,
        /** Thrown away before anything was imported. */
        CANCELLED,
        /** Could not be imported; nothing has been. */
        FAILED
    }

    /** {@return whether it can be confirmed} */
    public boolean confirmable() {
        return state == State.READ && errors == 0 && rows > 0;
    }
}

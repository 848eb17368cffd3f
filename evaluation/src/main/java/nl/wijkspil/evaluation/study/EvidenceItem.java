package nl.wijkspil.evaluation.study;

import java.time.LocalDate;
import nl.wijkspil.evaluation.rules.Grade;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence: where the way back from a finding ends.
 *
 * @param id identity, unique in the study
 * @param enterprise id of the enterprise it is about
 * @param criterion code of the criterion it was coded for, or empty when it stands under a figure
 * @param type what kind of thing it is
 * @param date when it was made, or null when not known
 * @param who who made it
 * @param title what it is called
 * @param locator where to find it: address, page, register number; empty when it is the file itself
 * @param sha256 hash of the file's content, or empty when there is no file
 * @param grade how strong it is
 */
public record EvidenceItem(
        String id,
        String enterprise,
        String criterion,
        Type type,
        @Nullable LocalDate date,
        String who,
        String title,
        String locator,
        String sha256,
        Grade grade) {

    /** What kind of thing an evidence item is. */
    public enum Type {
        /** A written document. */
        DOCUMENT,
        /** An entry in a register. */
        REGISTER,
        /** Answers of a survey. */
        SURVEY,
        /** A quote from an interview. */
        QUOTE,
        /** Something seen on the spot. */
        OBSERVATION,
        /** Data of another party. */
        THIRD_PARTY
    }
}

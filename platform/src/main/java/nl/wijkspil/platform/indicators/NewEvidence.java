package nl.wijkspil.platform.indicators;

import java.time.LocalDate;
import java.util.Optional;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.EvidenceItem;

/**
 * A piece of evidence to keep under a figure.
 *
 * @param type what kind of thing it is
 * @param date when it was made, if known
 * @param who who made it
 * @param title what it is called
 * @param locator where to find it: address, page, register number; for a quote or an observation
 *     the words themselves; may be empty when there is a file
 * @param grade how strong it is
 * @param file the file itself, if there is one
 */
public record NewEvidence(
        EvidenceItem.Type type,
        Optional<LocalDate> date,
        String who,
        String title,
        String locator,
        Grade grade,
        Optional<NewFile> file) {

    /**
     * A file to keep by its content.
     *
     * @param name as the person calls it
     * @param content all bytes, at most 20 MB
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record NewFile(String name, byte[] content) {}
}

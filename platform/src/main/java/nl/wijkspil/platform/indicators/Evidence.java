package nl.wijkspil.platform.indicators;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.EvidenceItem;

/**
 * A piece of evidence under a figure: where the way back ends.
 *
 * @param id identity within the owner
 * @param type what kind of thing it is
 * @param date when it was made, if known
 * @param who who made it
 * @param title what it is called
 * @param locator where to find it, or the words themselves; may be empty
 * @param grade how strong it is
 * @param sha256 hash of the file's content in hexadecimal, or empty when there is no file
 * @param fileName name of the file, or empty
 */
public record Evidence(
        UUID id,
        EvidenceItem.Type type,
        Optional<LocalDate> date,
        String who,
        String title,
        String locator,
        Grade grade,
        String sha256,
        String fileName) {}

package nl.wijkspil.evaluation.fiction;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.EvidenceItem;

/**
 * A small text that serves as evidence, with its own content and hash.
 *
 * @param id unique in the portfolio
 * @param enterprise id of the enterprise
 * @param criterion for which criterion it was made, or empty
 * @param type what kind of evidence
 * @param date when it was made
 * @param who who made it
 * @param title what it is called
 * @param text its content
 * @param grade how strong it is
 */
public record FictionalDocument(
        String id,
        String enterprise,
        String criterion,
        EvidenceItem.Type type,
        LocalDate date,
        String who,
        String title,
        String text,
        Grade grade) {

    /** {@return the content as it is stored} */
    public byte[] content() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the item as a study shows it} */
    public EvidenceItem item() {
        return new EvidenceItem(
                id,
                enterprise,
                criterion,
                type,
                date,
                who,
                title,
                "",
                CanonicalJson.sha256(content()),
                grade);
    }
}

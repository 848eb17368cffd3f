package nl.wijkspil.platform.studies.report;

import java.util.List;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.FigureRecord;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a reader sees it, with the evidence under it.
 *
 * @param record as frozen
 * @param name of the indicator in the reader's language; its code when the catalogue lacks it
 * @param unit in the reader's language, or empty
 * @param value formatted with unit; empty when unknown or hidden
 * @param interval formatted, or empty
 * @param hidden whether it is about fewer people than may be shown
 * @param evidence under it
 */
public record FigureView(
        FigureRecord record,
        String name,
        String unit,
        String value,
        String interval,
        boolean hidden,
        List<EvidenceItem> evidence) {

    /** Copies the list. */
    public FigureView {
        evidence = List.copyOf(evidence);
    }

    /** {@return which figure} */
    public FigureKey key() {
        return record.key();
    }

    /** {@return the figure when it is known and shown, or null} */
    public Figure.@Nullable Known known() {
        return !hidden && record.figure() instanceof Figure.Known known ? known : null;
    }

    /** {@return why it is unknown, or empty} */
    public String reason() {
        return record.figure() instanceof Figure.Unknown(var reason) ? reason : "";
    }
}

package nl.wijkspil.evaluation.fiction;

import java.util.List;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.evaluation.words.Words;

/**
 * A figure with the facts it was computed from.
 *
 * @param record the figure as a study takes it
 * @param facts one step further back than the value
 */
public record FictionalFigure(FigureRecord record, List<Fact> facts) {

    /** Copies the facts. */
    public FictionalFigure {
        facts = List.copyOf(facts);
    }

    /** A fact, such as "kwam in 12 maanden: 110 van 268". */
    public record Fact(Words label, String value) {}
}

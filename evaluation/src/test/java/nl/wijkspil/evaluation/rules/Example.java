package nl.wijkspil.evaluation.rules;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise for tests: starts with the most points SPIL-1 can give; change one thing a time.
 */
final class Example {

    static final int YEAR = 2025;
    private static final Evaluator EVALUATOR = new Evaluator(RuleSets.builtIn());

    private final TreeMap<FigureKey, Figure> figures = new TreeMap<>();
    private final TreeMap<String, CodedScore> codings = new TreeMap<>();
    private Urbanity urbanity = Urbanity.RURAL;

    static Example full() {
        return new Example()
                .with("OUT-01", 3)
                .with("OUT-01.WINKEL", 36)
                .with("OUT-01.ONTMOETING", 36)
                .with("OUT-01.ATELIER", 12)
                .with("GOV-03", 80)
                .with("OUT-05", 40)
                .with("OUT-12.WINKEL", 6)
                .with("OUT-12.ONTMOETING", 1)
                .with("OUT-12.ATELIER", 2)
                .with("REL-04", 45)
                .with("REL-01", 2)
                .with("REL-01.GEMEENTE", 4)
                .with("REL-01.ZORG", 3)
                .with("REL-02", 1)
                .with("VOL-03", 3)
                .with("VOL-04.BEHOUD", 85)
                .coded("C3", 1);
    }

    Example with(String code, double value) {
        return with(code, value, Grade.A);
    }

    Example with(String code, double value, Grade grade) {
        return with(code, new Figure.Known(value, 0, null, Method.REGISTERED, grade, List.of()));
    }

    Example with(String code, Figure figure) {
        figures.put(FigureKey.of(code, YEAR), figure);
        return this;
    }

    Example inYear(int year, String code, double value) {
        figures.put(
                FigureKey.of(code, year),
                new Figure.Known(value, 0, null, Method.REGISTERED, Grade.A, List.of()));
        return this;
    }

    Example unknown(String code) {
        return with(code, new Figure.Unknown("niet gevraagd"));
    }

    Example without(String code) {
        figures.remove(FigureKey.of(code, YEAR));
        return this;
    }

    Example coded(String criterion, int score) {
        codings.put(criterion, new CodedScore(score, Grade.A));
        return this;
    }

    Example notCoded(String criterion) {
        codings.remove(criterion);
        return this;
    }

    Example in(Urbanity where) {
        urbanity = where;
        return this;
    }

    Subject subject() {
        return new Subject("voorbeeld", urbanity, figures, codings);
    }

    Assessment under(String ruleSet) {
        return EVALUATOR.assess(ruleSet, subject(), YEAR);
    }

    Assessment spil() {
        return under("SPIL-1");
    }

    String points(String criterion) {
        return result(spil(), criterion).points();
    }

    static CriterionResult result(Assessment assessment, String criterion) {
        @Nullable CriterionResult found = null;
        for (CriterionResult each : assessment.criteria()) {
            if (each.criterion().equals(criterion)) {
                found = each;
            }
        }
        if (found == null) {
            throw new AssertionError("no criterion " + criterion);
        }
        return found;
    }
}

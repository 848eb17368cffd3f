package nl.wijkspil.platform.indicators.domain;

import java.math.BigDecimal;
import java.util.Optional;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.platform.indicators.Definition;
import nl.wijkspil.platform.indicators.Measurement;

/** Whether a value can be true for its indicator. */
public final class FigureCheck {

    private static final long MOST_ASKED = 100_000_000;

    /** What is wrong, with its stable code; the words are under {@code figures.problem.NAME}. */
    public enum Problem {
        /** Lower than can be true. */
        TOO_LOW("WS-FIG-001"),
        /** Higher than can be true. */
        TOO_HIGH("WS-FIG-002"),
        /** Decimals where only whole numbers can be true. */
        NOT_WHOLE("WS-FIG-003"),
        /** A survey says how many answered. */
        SURVEY_WITHOUT_N("WS-FIG-004"),
        /** More people than there are. */
        N_TOO_HIGH("WS-FIG-005"),
        /** The value lies outside its own interval. */
        OUTSIDE_INTERVAL("WS-FIG-006"),
        /** More digits than a person can have meant. */
        TOO_PRECISE("WS-FIG-007");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        /** {@return the stable code, such as {@code WS-FIG-001}} */
        public String code() {
            return code;
        }
    }

    private FigureCheck() {}

    /** {@return the first thing that is wrong with the value, or nothing} */
    public static Optional<Problem> problem(Definition definition, Measurement measurement) {
        return switch (measurement) {
            case Measurement.Unknown _ -> Optional.empty();
            case Measurement.Known known -> problem(definition, known);
        };
    }

    private static Optional<Problem> problem(Definition definition, Measurement.Known known) {
        var kind = definition.kind();
        var value = known.value();
        if (value.scale() > 12 || value.precision() - value.scale() > 24) {
            return Optional.of(Problem.TOO_PRECISE);
        }
        if (value.compareTo(kind.least()) < 0) {
            return Optional.of(Problem.TOO_LOW);
        }
        if (value.compareTo(kind.most()) > 0) {
            return Optional.of(Problem.TOO_HIGH);
        }
        if (kind.whole() && value.remainder(BigDecimal.ONE).signum() != 0) {
            return Optional.of(Problem.NOT_WHOLE);
        }
        if (known.method() == Method.SURVEY && known.n() == 0) {
            return Optional.of(Problem.SURVEY_WITHOUT_N);
        }
        if (known.n() > MOST_ASKED) {
            return Optional.of(Problem.N_TOO_HIGH);
        }
        return known.interval().filter(i -> !i.contains(value.doubleValue())).isPresent()
                ? Optional.of(Problem.OUTSIDE_INTERVAL)
                : Optional.empty();
    }
}

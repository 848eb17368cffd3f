package nl.wijkspil.evaluation.rules;

import java.util.List;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.interval.IntervalMethod;
import org.jspecify.annotations.Nullable;

/** A figure is known, or it is unknown for a reason. Unknown is not no and missing is not zero. */
public sealed interface Figure {

    /**
     * A known figure.
     *
     * @param value in the unit of the indicator; a percentage is 41 and not 0.41
     * @param n how many were asked or counted; 0 when that has no meaning
     * @param interval confidence interval in the same unit, or null when there is none
     * @param method how it was obtained
     * @param grade strength of the evidence
     * @param evidence ids of evidence items, in order
     */
    record Known(
            double value,
            long n,
            @Nullable Interval interval,
            Method method,
            Grade grade,
            List<String> evidence)
            implements Figure {
        /** Copies the list and refuses a value that is not a finite number or a negative n. */
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "value " + value + "\nMaybe it is unknown: use Figure.Unknown.");
            }
            if (n < 0) {
                throw new IllegalArgumentException("n " + n + "\nMaybe n is not known: use 0.");
            }
            evidence = List.copyOf(evidence);
        }

        /**
         * The figure's own interval, or Wilson's at 95% for a survey percentage with n; null when
         * it has neither.
         *
         * @param unit unit of the figure; only {@code %} can get an interval from n
         */
        public @Nullable Interval intervalIn(String unit) {
            boolean share =
                    method == Method.SURVEY
                            && n > 0
                            && unit.equals("%")
                            && value >= 0
                            && value <= 100;
            if (interval != null || !share) {
                return interval;
            }
            return IntervalMethod.WILSON.of(Math.round(value / 100 * n), n, 0.95).times(100);
        }
    }

    /**
     * A figure nobody knows.
     *
     * @param reason why, in words for a reader
     */
    record Unknown(String reason) implements Figure {}
}

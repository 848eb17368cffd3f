package nl.wijkspil.platform.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.rules.Method;

/** What is known about a figure. Unknown is not no, and missing is not zero. */
public sealed interface Measurement {

    /**
     * A known value.
     *
     * @param value in the unit of the indicator; a percentage is 41 and not 0.41
     * @param n how many were asked or counted; 0 when that has no meaning
     * @param interval confidence interval in the same unit
     * @param method how it was obtained
     */
    record Known(BigDecimal value, long n, Optional<Interval> interval, Method method)
            implements Measurement {
        /** Refuses a negative n. */
        public Known {
            if (n < 0) {
                throw new IllegalArgumentException("n " + n + "\nMaybe n is not known: use 0.");
            }
        }

        /** A registered value without n. */
        public static Known registered(double value) {
            return new Known(BigDecimal.valueOf(value), 0, Optional.empty(), Method.REGISTERED);
        }
    }

    /**
     * Nobody knows.
     *
     * @param reason why, in words for a reader
     */
    record Unknown(String reason) implements Measurement {
        /** Refuses an empty reason. */
        public Unknown {
            if (reason.isBlank()) {
                throw new IllegalArgumentException(
                        "reason is empty\nMaybe nobody asked yet: then leave the figure out.");
            }
        }
    }
}

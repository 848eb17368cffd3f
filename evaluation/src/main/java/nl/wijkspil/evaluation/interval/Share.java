package nl.wijkspil.evaluation.interval;

import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.evaluation.words.Words;

/**
 * k of n, never without its interval.
 *
 * @param k how many
 * @param n out of how many, at least 1
 * @param interval around k / n, between 0 and 1
 * @param method how the interval was made
 */
public record Share(long k, long n, Interval interval, IntervalMethod method) {

    /** k of n with the 95% Wilson interval. */
    public static Share of(long k, long n) {
        return of(k, n, IntervalMethod.WILSON, 0.95);
    }

    /**
     * k of n with the interval of your choice, cut off at 0 and 1.
     *
     * @throws IllegalArgumentException when k, n or level is out of range
     */
    public static Share of(long k, long n, IntervalMethod method, double level) {
        return new Share(k, n, method.of(k, n, level).withinShare(), method);
    }

    /** k / n, between 0 and 1. */
    public double value() {
        return (double) k / n;
    }

    /**
     * The share in words: {@code 8 van 14 (57%, 95%-interval 33–79)}, in English {@code 8 of 14
     * (57%, 95% interval 33–79)}.
     */
    public Words words() {
        String percent = Math.round(100 * value()) + "%";
        String level =
                java.math.BigDecimal.valueOf(100 * interval.level())
                        .round(new java.math.MathContext(6))
                        .stripTrailingZeros()
                        .toPlainString();
        String range = Math.round(100 * interval.low()) + "–" + Math.round(100 * interval.high());
        return new Words(
                k
                        + " van "
                        + n
                        + " ("
                        + percent
                        + ", "
                        + level.replace('.', ',')
                        + "%-interval "
                        + range
                        + ")",
                k + " of " + n + " (" + percent + ", " + level + "% interval " + range + ")");
    }

    /** {@link #words()} in one language. */
    public String words(Language language) {
        return words().in(language);
    }
}

package nl.wijkspil.evaluation.survey;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkspil.evaluation.finding.Refusal;

/**
 * Totals, means, ratios and means by group of a {@link Sample}, by Taylor linearisation.
 *
 * <p>Source: Sarndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, section 5.5. A
 * missing answer (NaN) leaves the respondent out of that figure as a domain: it never counts as
 * zero.
 *
 * <p>Example: a simple random sample (1, 2, 3) from an infinite population has mean 2 and standard
 * error 1/sqrt(3).
 */
public final class Estimates {
    private Estimates() {}

    /** The population total of {@code y}. */
    public static Estimate total(Sample sample, double[] y) {
        var u = new double[y.length];
        double value = 0;
        int n = 0;
        for (int i = 0; i < y.length; i++) {
            if (!Double.isNaN(y[i])) {
                n++;
                u[i] = y[i];
                value += sample.weight(i) * y[i];
            }
        }
        return estimate(sample, value, u, n);
    }

    /** The population mean of {@code y}. */
    public static Estimate mean(Sample sample, double[] y) {
        var ones = new double[y.length];
        Arrays.fill(ones, 1);
        return ratio(sample, y, ones);
    }

    /**
     * The ratio of two totals, such as answered questions per visitor.
     *
     * @throws Refusal WS-SURV-004 when nobody answered or the denominator is zero
     */
    public static Estimate ratio(Sample sample, double[] numerator, double[] denominator) {
        double top = 0;
        double bottom = 0;
        int n = 0;
        for (int i = 0; i < numerator.length; i++) {
            if (answered(numerator[i], denominator[i])) {
                n++;
                top += sample.weight(i) * numerator[i];
                bottom += sample.weight(i) * denominator[i];
            }
        }
        if (n == 0 || bottom == 0) {
            throw Refusal.of(
                    "WS-SURV-004",
                    "",
                    "Er zijn geen antwoorden om een gemiddelde van te maken.",
                    "Controleer de kolom en de groep.");
        }
        double value = top / bottom;
        var u = new double[numerator.length];
        for (int i = 0; i < u.length; i++) {
            u[i] =
                    answered(numerator[i], denominator[i])
                            ? (numerator[i] - value * denominator[i]) / bottom
                            : 0;
        }
        return estimate(sample, value, u, n);
    }

    /** The mean within each group; the groups are in sorted order. */
    public static SortedMap<String, Estimate> meanBy(
            Sample sample, double[] y, List<String> groups) {
        var out = new TreeMap<String, Estimate>();
        for (var group : new java.util.TreeSet<>(groups)) {
            var inside = new double[y.length];
            for (int i = 0; i < y.length; i++) {
                inside[i] = groups.get(i).equals(group) ? y[i] : Double.NaN;
            }
            out.put(group, mean(sample, inside));
        }
        return out;
    }

    private static boolean answered(double a, double b) {
        return !Double.isNaN(a) && !Double.isNaN(b);
    }

    private static Estimate estimate(Sample sample, double value, double[] u, int n) {
        return new Estimate(value, Math.sqrt(sample.variance(u)), n, sample.degreesOfFreedom());
    }
}

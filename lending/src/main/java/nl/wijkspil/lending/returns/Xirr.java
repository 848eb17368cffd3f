package nl.wijkspil.lending.returns;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The yearly rate at which dated flows are worth nothing together: actual days over 365 from the
 * first flow, compounded yearly (the convention of Excel's XIRR).
 *
 * <p>The rate is sought in (-1, 10]; flows of one sign have none.
 */
public final class Xirr {

    private static final double LOWEST = -0.999_999_999;
    private static final double HIGHEST = 10.0;

    private Xirr() {}

    /**
     * The rate of return, as a fraction of one (0.0408 is 4.08%).
     *
     * @return empty when the flows have one sign, or no rate in (-1, 10] makes them worth nothing
     */
    public static OptionalDouble of(List<Flow> flows) {
        Flow[] sorted = flows.toArray(Flow[]::new);
        Arrays.sort(sorted, (a, b) -> a.date().compareTo(b.date()));
        double[] years = new double[sorted.length];
        double[] amounts = new double[sorted.length];
        boolean in = false;
        boolean out = false;
        for (int i = 0; i < sorted.length; i++) {
            long days = sorted[i].date().toEpochDay() - sorted[0].date().toEpochDay();
            years[i] = days / 365.0;
            amounts[i] = sorted[i].amount().cents();
            in |= amounts[i] > 0;
            out |= amounts[i] < 0;
        }
        return in && out ? search(years, amounts) : OptionalDouble.empty();
    }

    private static OptionalDouble search(double[] years, double[] amounts) {
        double at = LOWEST;
        double valueAt = value(years, amounts, at);
        double best = Double.NaN;
        while (at < HIGHEST) {
            double next = Math.min(HIGHEST, at + 0.01 + 0.05 * Math.abs(at));
            double valueNext = value(years, amounts, next);
            if (valueAt == 0) {
                best = nearer(best, at);
            } else if (Double.isFinite(valueAt) && valueAt * valueNext <= 0) {
                best = nearer(best, bisect(years, amounts, at, valueAt, next));
            }
            at = next;
            valueAt = valueNext;
        }
        return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    /** Flows that change sign more often can have several rates: the one nearest zero is taken. */
    private static double nearer(double best, double found) {
        return Double.isNaN(best) || Math.abs(found) < Math.abs(best) ? found : best;
    }

    private static double bisect(
            double[] years, double[] amounts, double from, double valueFrom, double to) {
        double low = from;
        double high = to;
        double sign = Math.signum(valueFrom);
        for (int i = 0; i < 200; i++) {
            double middle = low + (high - low) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (Math.signum(value(years, amounts, middle)) == sign) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low + (high - low) / 2;
    }

    private static double value(double[] years, double[] amounts, double rate) {
        double growth = Math.log1p(rate);
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < years.length; i++) {
            // Neumaier's sum: the flows cancel to almost nothing at the answer.
            double term = amounts[i] * Math.exp(-years[i] * growth);
            double next = sum + term;
            lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
            sum = next;
        }
        return sum + lost;
    }
}

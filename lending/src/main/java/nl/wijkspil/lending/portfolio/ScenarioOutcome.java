package nl.wijkspil.lending.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import nl.wijkspil.lending.money.Money;

/**
 * What the scenarios say.
 *
 * @param scenarios how many were drawn
 * @param months cash per month
 * @param total cash over all months
 * @param loss principal lost for good
 */
public record ScenarioOutcome(
        int scenarios, List<Distribution> months, Distribution total, Distribution loss) {

    /** Copies the months. */
    public ScenarioOutcome {
        months = List.copyOf(months);
    }

    /**
     * How an amount is spread over the scenarios.
     *
     * @param mean the average
     * @param low one scenario in twenty is at or below this
     * @param median half are at or below this
     * @param high one in twenty is above this
     */
    public record Distribution(Money mean, Money low, Money median, Money high) {

        static Distribution of(long[] values) {
            long[] sorted = values.clone();
            Arrays.sort(sorted);
            double mean = LongStream.of(sorted).asDoubleStream().average().orElse(0);
            return new Distribution(
                    Money.ofCents(Math.round(mean)),
                    at(sorted, 0.05),
                    at(sorted, 0.50),
                    at(sorted, 0.95));
        }

        private static Money at(long[] sorted, double part) {
            int index = (int) Math.ceil(part * sorted.length) - 1;
            return Money.ofCents(sorted[Math.max(0, index)]);
        }
    }

    static ScenarioOutcome of(long[][] cash, long[] loss) {
        int count = cash.length;
        int months = cash[0].length;
        Distribution[] perMonth = new Distribution[months];
        long[] column = new long[count];
        long[] totals = new long[count];
        for (int m = 0; m < months; m++) {
            for (int s = 0; s < count; s++) {
                column[s] = cash[s][m];
                totals[s] += cash[s][m];
            }
            perMonth[m] = Distribution.of(column);
        }
        return new ScenarioOutcome(
                count, List.of(perMonth), Distribution.of(totals), Distribution.of(loss));
    }
}

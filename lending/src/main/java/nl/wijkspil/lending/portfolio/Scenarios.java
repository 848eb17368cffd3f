package nl.wijkspil.lending.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Many possible futures of a portfolio, drawn with a seed: the same seed, loans and assumptions
 * give the same outcome on any number of threads.
 *
 * <p>Per scenario one number stands for the economy; it moves the chance of default of all loans. A
 * default is drawn from the geometric distribution with one random number per loan, late payments
 * by skipping to the next late one, so most payments cost an addition. Memory is one long per
 * scenario and month.
 */
public final class Scenarios {

    private static final long MOST_CELLS = 50_000_000L;

    private final ScenarioLoan[] loans;
    private final ScenarioAssumptions assumptions;
    private final int months;

    private Scenarios(List<ScenarioLoan> loans, ScenarioAssumptions assumptions, int months) {
        this.loans = loans.toArray(ScenarioLoan[]::new);
        this.assumptions = assumptions;
        this.months = months;
    }

    /**
     * Draws the scenarios.
     *
     * @param months how many months ahead
     * @param count how many scenarios
     * @param seed which draw
     * @param threads how many threads work on it; the outcome does not depend on it
     */
    public static ScenarioOutcome run(
            List<ScenarioLoan> loans,
            ScenarioAssumptions assumptions,
            int months,
            int count,
            long seed,
            int threads) {
        if (months < 1 || count < 1 || threads < 1 || (long) months * count > MOST_CELLS) {
            throw new IllegalArgumentException(
                    "months, count, threads ("
                            + months
                            + ", "
                            + count
                            + ", "
                            + threads
                            + ") must be positive and months * count at most 50,000,000."
                            + "\nMaybe fewer scenarios will do.");
        }
        long[][] cash = new long[count][months];
        long[] loss = new long[count];
        Scenarios work = new Scenarios(loans, assumptions, months);
        Thread[] workers = new Thread[Math.min(threads, count)];
        for (int t = 0; t < workers.length; t++) {
            int from = (int) ((long) count * t / workers.length);
            int to = (int) ((long) count * (t + 1) / workers.length);
            workers[t] =
                    Thread.ofPlatform()
                            .unstarted(() -> {
                                for (int s = from; s < to; s++) {
                                    loss[s] = work.draw(seed, s, cash[s]);
                                }
                            });
        }
        Arrays.stream(workers).forEach(Thread::start);
        join(workers);
        return ScenarioOutcome.of(cash, loss);
    }

    private static void join(Thread[] workers) {
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(
                        "scenarios (interrupted) did not finish.\nMaybe the page was left.", e);
            }
        }
    }

    /** One scenario: adds the cash per month and returns the principal lost. */
    private long draw(long seed, int scenario, long[] cash) {
        SplittableRandom random = new SplittableRandom(mix(seed, scenario));
        double economy = random.nextGaussian();
        double spread = assumptions.economySpread();
        double chance =
                Math.min(
                        1,
                        assumptions.defaultPerMonth()
                                * Math.exp(spread * economy - spread * spread / 2));
        double logStay = Math.log1p(-chance);
        double logInTime = Math.log1p(-assumptions.latePerPayment());
        double width = assumptions.revenueSpread();
        double revenueFactor =
                (1 - assumptions.revenueDrop()) * Math.exp(-width * economy - width * width / 2);
        long lost = 0;
        for (ScenarioLoan loan : loans) {
            int stops = skip(random, logStay);
            lost +=
                    loan.sharesRevenue()
                            ? share(loan, stops, revenueFactor, cash)
                            : instalments(loan, stops, random, logInTime, cash);
        }
        return lost;
    }

    private long instalments(
            ScenarioLoan loan, int stops, SplittableRandom random, double logInTime, long[] cash) {
        int[] month = loan.month;
        long[] principal = loan.principal;
        long[] interest = loan.interest;
        int nextLate = skip(random, logInTime);
        long left = loan.outstanding;
        for (int i = 0; i < month.length && month[i] < stops; i++) {
            int paid = month[i];
            if (i == nextLate) {
                paid += assumptions.lateMonths();
                int gap = skip(random, logInTime);
                nextLate = gap > month.length ? Integer.MAX_VALUE : i + 1 + gap;
            }
            left -= principal[i];
            if (paid < months) {
                cash[paid] += principal[i] + interest[i];
            }
        }
        return recover(left, stops, cash);
    }

    private long share(ScenarioLoan loan, int stops, double factor, long[] cash) {
        long left = loan.outstanding;
        int i = 0;
        for (; i < loan.month.length && loan.month[i] < stops && left > 0; i++) {
            double asked = loan.revenue[i] * factor * loan.share;
            long payment = Math.clamp(Math.round(asked), loan.floor, loan.ceiling);
            payment = Math.min(payment, left);
            left -= payment;
            if (loan.month[i] < months) {
                cash[loan.month[i]] += payment;
            }
        }
        boolean defaulted = i < loan.month.length && left > 0;
        return defaulted ? recover(left, stops, cash) : 0;
    }

    private long recover(long left, int stops, long[] cash) {
        if (left <= 0 || stops == Integer.MAX_VALUE) {
            return 0;
        }
        long recovered = Math.round(left * assumptions.recoveredShare());
        int when = stops + assumptions.recoveryMonths();
        if (when < months) {
            cash[when] += recovered;
        }
        return left - recovered;
    }

    /** How many successes before the first failure: geometric, by inversion. */
    private static int skip(SplittableRandom random, double logStay) {
        if (logStay == 0) {
            return Integer.MAX_VALUE;
        }
        double skipped = Math.log(1 - random.nextDouble()) / logStay;
        return skipped >= 1_000_000 ? Integer.MAX_VALUE : (int) skipped;
    }

    private static long mix(long seed, long scenario) {
        long z = seed + (scenario + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

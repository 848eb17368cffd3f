package nl.wijkspil.evaluation.socialreturn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * Social return on investment over a number of years.
 *
 * <p>The ratio comes only with its range; the result also says how much of the value rests on
 * self-report alone, which input moves the ratio most (tornado) and how much more deadweight brings
 * it to one (break-even). A ratio must not be compared between enterprises: proxies differ.
 *
 * @param outcomes the outcomes
 * @param investment euro put in, above zero
 * @param discount yearly discount rate, such as 0.03
 * @param horizon number of years counted
 */
public record SocialReturn(
        List<SocialOutcome> outcomes, double investment, double discount, int horizon) {
    /** Checks the investment, rate and horizon. */
    public SocialReturn {
        outcomes = List.copyOf(outcomes);
        if (!(investment > 0) || !(discount > -1) || horizon < 1 || outcomes.isEmpty()) {
            throw new IllegalArgumentException(
                    "investment %s, discount %s, %d years, %d outcomes\nMaybe the rate is in percent"
                            .formatted(investment, discount, horizon, outcomes.size()));
        }
    }

    /** The likeliest value of every input of every outcome. */
    private double[][] likely() {
        return outcomes.stream()
                .map(o ->
                        Arrays.stream(Input.values()).mapToDouble(i -> i.of(o).likely()).toArray())
                .toArray(double[][]::new);
    }

    /** Euro of each outcome (rows) in each year (columns), not discounted, likeliest inputs. */
    public double[][] impacts() {
        var values = likely();
        var out = new double[outcomes.size()][horizon];
        for (int o = 0; o < out.length; o++) {
            for (int t = 1; t <= horizon; t++) {
                out[o][t - 1] = Calculation.impact(values[o], outcomes.get(o).years(), t);
            }
        }
        return out;
    }

    /** Present value of each year over all outcomes, likeliest inputs. */
    public double[] presentByYear() {
        var out = new double[horizon];
        for (var row : impacts()) {
            for (int t = 1; t <= horizon; t++) {
                out[t - 1] += row[t - 1] / Math.pow(1 + discount, t);
            }
        }
        return out;
    }

    /** Present value of everything minus the investment, likeliest inputs. */
    public double netPresentValue() {
        return present(likely()) - investment;
    }

    private double present(double[][] values) {
        double s = 0;
        for (int o = 0; o < values.length; o++) {
            s += Calculation.present(values[o], outcomes.get(o).years(), horizon, discount);
        }
        return s;
    }

    /**
     * The ratio with its range: all inputs drawn from their ranges, {@code draws} times.
     *
     * @param seed the same seed gives the same range
     */
    public RangedRatio ratio(int draws, long seed) {
        var random = new SplittableRandom(seed);
        var ratios = new double[draws];
        for (int d = 0; d < draws; d++) {
            var values = new double[outcomes.size()][];
            for (int o = 0; o < values.length; o++) {
                var outcome = outcomes.get(o);
                values[o] =
                        Arrays.stream(Input.values())
                                .mapToDouble(i -> i.of(outcome).draw(random))
                                .toArray();
            }
            ratios[d] = present(values) / investment;
        }
        Arrays.sort(ratios);
        double central = present(likely()) / investment;
        return new RangedRatio(
                central,
                Math.min(central, ratios[(int) (0.025 * (draws - 1))]),
                Math.max(central, ratios[(int) Math.ceil(0.975 * (draws - 1))]));
    }

    /**
     * One bar of the tornado.
     *
     * @param input the input moved
     * @param outcome the outcome it belongs to, or "all"
     * @param atLow ratio with the input at its low end (or lowered by the shift)
     * @param atHigh ratio with the input at its high end (or raised by the shift)
     */
    public record Bar(Input input, String outcome, double atLow, double atHigh) {
        /** How far the ratio moves. */
        public double width() {
            return Math.abs(atHigh - atLow);
        }
    }

    /** Each input of each outcome moved through its own range, widest bar first. */
    public List<Bar> tornado() {
        var bars = new ArrayList<Bar>();
        for (int o = 0; o < outcomes.size(); o++) {
            for (var input : Input.values()) {
                var range = input.of(outcomes.get(o));
                bars.add(
                        new Bar(
                                input,
                                outcomes.get(o).name(),
                                ratioWith(o, input, range.low()),
                                ratioWith(o, input, range.high())));
            }
        }
        bars.sort(Comparator.comparingDouble(Bar::width).reversed());
        return List.copyOf(bars);
    }

    private double ratioWith(int o, Input input, double value) {
        var values = likely();
        values[o][input.place()] = value;
        return present(values) / investment;
    }

    /**
     * One share (deadweight, dropoff ...) of all outcomes moved by a shift, kept within 0 and 1.
     */
    public Bar shifted(Input input, double shift) {
        return new Bar(input, "all", ratioShifted(input, -shift), ratioShifted(input, shift));
    }

    private double ratioShifted(Input input, double shift) {
        if (!input.isShare()) {
            throw new IllegalArgumentException(input + " is not a share\nMaybe use tornado()");
        }
        var values = likely();
        for (var value : values) {
            value[input.place()] = Math.max(0, Math.min(1, value[input.place()] + shift));
        }
        return present(values) / investment;
    }

    /**
     * How much all deadweights must rise (as a share, such as 0.53) before the ratio is one;
     * negative when it is below one already; empty when no shift reaches it.
     */
    public OptionalDouble breakEvenDeadweight() {
        double low = -1;
        double high = 1;
        if (ratioShifted(Input.DEADWEIGHT, low) < 1 || ratioShifted(Input.DEADWEIGHT, high) > 1) {
            return OptionalDouble.empty();
        }
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (ratioShifted(Input.DEADWEIGHT, middle) > 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of((low + high) / 2);
    }

    /** The share of the present value that rests on self-report alone. */
    public double shareOnSelfReport() {
        return shareWhere(o -> o.evidence() == Evidence.SELF_REPORT);
    }

    /** The share of the present value whose deadweight was assumed and not estimated. */
    public double shareOnAssumedDeadweight() {
        return shareWhere(o -> o.deadweight() instanceof Deadweight.Assumed);
    }

    private double shareWhere(java.util.function.Predicate<SocialOutcome> which) {
        var values = likely();
        double part = 0;
        for (int o = 0; o < values.length; o++) {
            if (which.test(outcomes.get(o))) {
                part += Calculation.present(values[o], outcomes.get(o).years(), horizon, discount);
            }
        }
        double all = present(values);
        return all == 0 ? 0 : part / all;
    }
}

package nl.wijkspil.evaluation.power;

import java.util.OptionalInt;
import java.util.function.IntFunction;

/** The smallest study that sees an effect. */
public final class SampleSize {
    private SampleSize() {}

    /**
     * The smallest n up to {@code most} at which the study reaches the power; empty when none does.
     *
     * <p>Example: {@code SampleSize.of(n -> new PairedMeans(n, 1, 0.05), 0.5, 0.8, 1000)} is 34.
     *
     * @param study the study with n answers (per group)
     * @param effect the effect to see
     * @param power such as 0.8
     */
    public static OptionalInt of(IntFunction<Study> study, double effect, double power, int most) {
        if (study.apply(most).power(effect) < power) {
            return OptionalInt.empty();
        }
        int low = 1;
        int high = most;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (study.apply(middle).power(effect) < power) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalInt.of(high);
    }
}

package nl.wijkspil.evaluation.power;

/** A planned comparison: how likely is it to see an effect of a given size. */
public interface Study {
    /**
     * The chance that the test rejects "no effect" when the true effect is this.
     *
     * @param effect true effect in the outcome's own unit (points, or share as 0.1 for ten points)
     */
    double power(double effect);

    /** The largest effect that makes sense for this outcome, such as 1 - baseline for a share. */
    double largest();

    /**
     * The smallest positive effect seen with this power; NaN when even {@link #largest()} is not.
     *
     * <p>Example: a result below this figure "could not have been seen" by the study.
     *
     * @param power such as 0.8
     */
    default double detectable(double power) {
        if (!(power > 0 && power < 1)) {
            throw new IllegalArgumentException("power " + power + "\nMaybe use 0.8 instead of 80");
        }
        double high = largest();
        if (power(high) < power) {
            return Double.NaN;
        }
        double low = 0;
        for (int i = 0; i < 60 && high - low > 1e-9 * largest(); i++) {
            double middle = (low + high) / 2;
            if (power(middle) < power) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}

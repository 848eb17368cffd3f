package nl.wijkspil.evaluation.socialreturn;

/**
 * The arithmetic of one set of values. impact in year 1 = quantity x proxy x (1 - deadweight) (1 -
 * displacement) (1 - attribution); in year t it is that times (1 - dropoff)^(t - 1) while the
 * outcome lasts; present value = sum over t of impact_t / (1 + discount)^t.
 *
 * <p>Source: Nicholls et al. (2012), A Guide to Social Return on Investment, stages 4 and 5.
 */
final class Calculation {
    private Calculation() {}

    /** The values of one outcome, in the order of {@link Input}. */
    static double impact(double[] value, int lasts, int year) {
        if (year > lasts) {
            return 0;
        }
        double first = value[0] * value[1] * (1 - value[2]) * (1 - value[3]) * (1 - value[4]);
        return first * Math.pow(1 - value[5], year - 1.0);
    }

    static double present(double[] value, int lasts, int horizon, double discount) {
        double s = 0;
        for (int t = 1; t <= Math.min(lasts, horizon); t++) {
            s += impact(value, lasts, t) / Math.pow(1 + discount, t);
        }
        return s;
    }
}

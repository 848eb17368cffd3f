package nl.wijkspil.evaluation.smallsample;

import java.util.function.DoubleUnaryOperator;

/**
 * A zero of a continuous function between two points of opposite sign: inverse quadratic
 * interpolation where it helps, bisection where it does not.
 *
 * <p>Source: Brent (1973), Algorithms for Minimization without Derivatives, chapter 4.
 */
final class Brent {
    private static final int MOST = 1000;

    private Brent() {}

    /**
     * The zero of {@code f} between two ends, to the tolerance plus two units in the last place.
     */
    static double root(DoubleUnaryOperator f, double from, double to, double tolerance) {
        double previous = from;
        double fPrevious = f.applyAsDouble(from);
        double best = to;
        double fBest = f.applyAsDouble(to);
        double other = previous;
        double fOther = fPrevious;
        for (int i = 0; i < MOST; i++) {
            double lastStep = best - previous;
            if (Math.abs(fOther) < Math.abs(fBest)) {
                previous = best;
                fPrevious = fBest;
                best = other;
                fBest = fOther;
                other = previous;
                fOther = fPrevious;
            }
            double least = 2 * Math.ulp(1.0) * Math.abs(best) + tolerance / 2;
            double step = (other - best) / 2;
            if (Math.abs(step) <= least || fBest == 0) {
                return best;
            }
            if (Math.abs(lastStep) >= least && Math.abs(fPrevious) > Math.abs(fBest)) {
                double width = other - best;
                double s = fBest / fPrevious;
                double p;
                double q;
                if (previous == other) {
                    p = width * s;
                    q = 1 - s;
                } else {
                    double r = fBest / fOther;
                    double u = fPrevious / fOther;
                    p = s * (width * u * (u - r) - (best - previous) * (r - 1));
                    q = (u - 1) * (r - 1) * (s - 1);
                }
                q = p > 0 ? -q : q;
                p = Math.abs(p);
                if (p < 0.75 * width * q - Math.abs(least * q) / 2
                        && p < Math.abs(lastStep * q / 2)) {
                    step = p / q;
                }
            }
            previous = best;
            fPrevious = fBest;
            best += Math.abs(step) < least ? Math.copySign(least, step) : step;
            fBest = f.applyAsDouble(best);
            if (fBest > 0 == fOther > 0) {
                other = previous;
                fOther = fPrevious;
            }
        }
        return best;
    }
}

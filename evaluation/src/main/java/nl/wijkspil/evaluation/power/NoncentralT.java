package nl.wijkspil.evaluation.power;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The noncentral t distribution: (Z + delta) / sqrt(S / df). P(T &gt; t) is the normal tail
 * averaged over S by Simpson's rule on the square root of S / df.
 */
final class NoncentralT {
    private static final int PARTS = 800;

    private NoncentralT() {}

    static double above(double t, double df, double delta) {
        var chi = ChiSquaredDistribution.of(df);
        var normal = NormalDistribution.of(0, 1);
        double low = Math.sqrt(chi.inverseCumulativeProbability(1e-14) / df);
        double high = Math.sqrt(chi.inverseSurvivalProbability(1e-14) / df);
        double step = (high - low) / PARTS;
        double sum = 0;
        double mass = 0;
        for (int i = 0; i <= PARTS; i++) {
            double r = low + i * step;
            double weight = (i == 0 || i == PARTS ? 1 : i % 2 == 1 ? 4 : 2) * step / 3;
            double density = chi.density(r * r * df) * 2 * r * df * weight;
            sum += density * normal.survivalProbability(t * r - delta);
            mass += density;
        }
        return sum / mass;
    }
}

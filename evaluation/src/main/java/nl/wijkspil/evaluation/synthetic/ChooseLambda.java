package nl.wijkspil.evaluation.synthetic;

import java.util.SplittableRandom;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;

/**
 * Chooses the penalty of penalised synthetic control on placebo units only: fit on the earlier
 * fitted periods, predict the last quarter of them, take the penalty with the smallest mean squared
 * error. The treated unit is not looked at.
 */
final class ChooseLambda {

    private static final double[] GRID = {0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3};
    private static final double STANDARD = 0.1;
    private static final int MOST = 60;

    private ChooseLambda() {}

    static double onPlacebos(Sample sample, Window window, boolean demean, long seed) {
        int held = Math.max(1, window.fitted() / 4);
        int end = window.fitTo() - held;
        if (end - window.fitFrom() < 2) {
            return STANDARD;
        }
        var inner = new Window(window.fitFrom(), end, end, end, window.fitTo());
        int n = sample.donors().length;
        var random = new SplittableRandom(seed);
        var chosen =
                n <= MOST
                        ? java.util.stream.IntStream.range(0, n).toArray()
                        : random.ints(0, n).distinct().limit(MOST).toArray();
        double best = STANDARD;
        double least = Double.POSITIVE_INFINITY;
        for (double lambda : GRID) {
            var matcher = new SimplexDesign(demean, lambda).matcher(sample, inner);
            double error = 0;
            for (int j : chosen) {
                double after = matcher.twin(sample.donorPath(j), sample.donors()[j], j).after();
                error += after * after;
            }
            if (error < least) {
                least = error;
                best = lambda;
            }
        }
        return best;
    }
}

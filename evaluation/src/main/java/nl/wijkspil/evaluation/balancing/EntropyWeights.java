package nl.wijkspil.evaluation.balancing;

import java.util.Arrays;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.LeastSquares;

/**
 * Weights of the controls closest to their base weights (in Kullback-Leibler distance) among those
 * that give the controls the treated units' moments exactly.
 *
 * <p>The dual is smooth and convex in as many unknowns as moments: minimise log sum q exp(theta' (c
 * - target)); the weights are the normalised terms. Solved by Newton's method with step halving.
 * Source: Hainmueller (2012), Political Analysis 20.
 *
 * @param weights one per control, adding up to one
 * @param theta the dual solution, per standardised moment
 * @param certificate largest remaining difference of a moment, in standard deviations
 * @param iterations Newton steps
 */
@SuppressWarnings("ArrayRecordComponent")
public record EntropyWeights(double[] weights, double[] theta, double certificate, int iterations) {
    private static final double TOLERANCE = 1e-9;
    private static final int MOST = 200;

    /**
     * The weights.
     *
     * @param controls moments of the controls, a column each
     * @param target the moments to reach, in the order of the columns
     * @param base positive base weights of the controls
     * @throws Refusal WS-EST-RANK for overlapping moments, WS-EST-OUTSIDE when no weights reach the
     *     target
     */
    public static EntropyWeights of(Design controls, double[] target, double[] base) {
        int n = controls.rows();
        int p = controls.size();
        var named = new Design(n).intercept();
        for (int j = 0; j < p; j++) {
            named.add(controls.name(j), controls.column(j));
        }
        var rank = LeastSquares.fit(named, new double[n]);
        if (!rank.dropped().isEmpty()) {
            throw Refusal.of(
                    "WS-EST-RANK",
                    "columns.covariates",
                    "De kenmerken overlappen bij de vergelijkingsgroep: "
                            + String.join("; ", rank.dropped())
                            + ".",
                    "Laat een van deze kenmerken weg.");
        }
        var c = standardised(controls, target);
        var theta = new double[p];
        var state = state(c, theta, base);
        int iteration = 0;
        for (; iteration < MOST && worst(state.gradient()) > TOLERANCE * 1e-3; iteration++) {
            var step = newton(c, state);
            double slope = 0;
            for (int j = 0; j < p; j++) {
                slope -= step[j] * state.gradient()[j];
            }
            double size = 1;
            var next = theta;
            var moved = state;
            for (int half = 0; half < 50; half++) {
                next = new double[p];
                for (int j = 0; j < p; j++) {
                    next[j] = theta[j] - size * step[j];
                }
                moved = state(c, next, base);
                if (moved.value() <= state.value() + 1e-4 * size * slope + 1e-15) {
                    break;
                }
                size /= 2;
            }
            theta = next;
            state = moved;
        }
        double certificate = worst(state.gradient());
        if (!(certificate <= TOLERANCE)) {
            int off = 0;
            for (int j = 1; j < p; j++) {
                off = Math.abs(state.gradient()[j]) > Math.abs(state.gradient()[off]) ? j : off;
            }
            throw Refusal.of(
                    "WS-EST-OUTSIDE",
                    "columns.covariates",
                    "Geen gewichten maken de groepen gelijk: bij "
                            + controls.name(off)
                            + " ligt de behandelde groep buiten bereik van de vergelijkingsgroep.",
                    "Gebruik minder kenmerken of momenten, of een ruimere vergelijkingsgroep.");
        }
        return new EntropyWeights(state.weights(), theta, certificate, iteration);
    }

    /** Columns minus target, in standard deviations of the controls. */
    private static double[][] standardised(Design controls, double[] target) {
        var out = new double[controls.size()][];
        for (int j = 0; j < out.length; j++) {
            var x = controls.column(j);
            double mean = Arrays.stream(x).average().orElse(0);
            double s = 0;
            for (double v : x) {
                s += (v - mean) * (v - mean);
            }
            double sd = Math.sqrt(s / Math.max(1, x.length - 1));
            out[j] = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                out[j][i] = (x[i] - target[j]) / sd;
            }
        }
        return out;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record State(double value, double[] weights, double[] gradient) {}

    private static State state(double[][] c, double[] theta, double[] base) {
        int n = base.length;
        var eta = new double[n];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            eta[i] = Math.log(base[i]);
            for (int j = 0; j < theta.length; j++) {
                eta[i] += theta[j] * c[j][i];
            }
            most = Math.max(most, eta[i]);
        }
        double total = 0;
        for (int i = 0; i < n; i++) {
            eta[i] = Math.exp(eta[i] - most);
            total += eta[i];
        }
        var gradient = new double[theta.length];
        for (int i = 0; i < n; i++) {
            eta[i] /= total;
            for (int j = 0; j < gradient.length; j++) {
                gradient[j] += eta[i] * c[j][i];
            }
        }
        return new State(most + Math.log(total), eta, gradient);
    }

    /** The solution of (weighted covariance) step = gradient, as a weighted regression. */
    private static double[] newton(double[][] c, State state) {
        int p = c.length;
        int n = state.weights().length;
        var h = new org.ejml.data.DMatrixRMaj(p, p);
        for (int i = 0; i < n; i++) {
            double w = state.weights()[i];
            for (int a = 0; a < p; a++) {
                double da = w * (c[a][i] - state.gradient()[a]);
                for (int b = 0; b <= a; b++) {
                    h.add(a, b, da * (c[b][i] - state.gradient()[b]));
                }
            }
        }
        double trace = 0;
        for (int a = 0; a < p; a++) {
            trace += h.get(a, a);
        }
        for (int a = 0; a < p; a++) {
            h.add(a, a, 1e-14 * trace + 1e-300);
            for (int b = 0; b < a; b++) {
                h.set(b, a, h.get(a, b));
            }
        }
        var g = new org.ejml.data.DMatrixRMaj(p, 1, true, state.gradient().clone());
        var step = new org.ejml.data.DMatrixRMaj(p, 1);
        var solver = org.ejml.dense.row.factory.LinearSolverFactory_DDRM.symmPosDef(p);
        if (solver.setA(h)) {
            solver.solve(g, step);
            return step.getData().clone();
        }
        return state.gradient().clone();
    }

    private static double worst(double[] g) {
        return Arrays.stream(g).map(Math::abs).max().orElse(0);
    }
}

package nl.wijkspil.evaluation.multilevel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.Logit;
import nl.wijkspil.evaluation.regression.Minimum;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Logistic regression with a random intercept per group: logit P(y = 1) = x b + u_group, u normal
 * with standard deviation sigma. The integral over u is Laplace's approximation at its mode, as in
 * lme4's glmer with one quadrature point.
 *
 * @param fixed coefficients
 * @param sd sigma
 * @param groups names of the groups
 * @param effects mode of u per group
 * @param deviance minus twice the approximate log-likelihood (without the prior)
 * @param covariance covariance of (fixed, effects) given sigma, from the curvature at the mode
 * @param certificate relative gradient at the optimum; above 1e-6 the fit is refused
 * @param findings sigma at zero, few groups
 */
@SuppressWarnings("ArrayRecordComponent")
public record MixedLogit(
        double[] fixed,
        double sd,
        List<String> groups,
        double[] effects,
        double deviance,
        double[][] covariance,
        double certificate,
        List<Finding> findings) {

    /**
     * Fits the model.
     *
     * @param y zeros and ones
     * @throws Refusal WS-MULT-004 when a column separates the answers, WS-MULT-001 for a
     *     rank-deficient design, WS-MULT-003 when the optimum could not be certified
     */
    public static MixedLogit fit(
            double[] y, Design x, List<String> labels, MixedModel.Prior prior) {
        var plain = Logit.fit(x, y, null);
        if (!plain.least().dropped().isEmpty()) {
            throw Refusal.of(
                    "WS-MULT-001",
                    "",
                    "Het vaste deel is niet te schatten: "
                            + plain.least().dropped().getFirst()
                            + ".",
                    "Laat die kolom weg.");
        }
        if (!plain.converged()) {
            throw Refusal.of(
                    "WS-MULT-004",
                    "",
                    "Een kenmerk voorspelt de antwoorden volledig, dus de sterkte is niet te"
                            + " schatten.",
                    "Voeg groepen van dat kenmerk samen.");
        }
        var groups = Groups.of(labels);
        var laplace = new Laplace(y, x, groups);
        boolean avoid = prior == MixedModel.Prior.AVOID_BOUNDARY;
        var start = Arrays.copyOf(plain.coefficients(), x.size() + 1);
        start[x.size()] = 0.5;
        var best =
                Minimum.of(
                        at -> {
                            double sigma = Math.abs(at[x.size()]);
                            double penalty = avoid ? -2 * Math.log(sigma + 1e-300) : 0;
                            return laplace.deviance(at) + penalty;
                        },
                        start);
        if (!best.certified()) {
            throw Refusal.of(
                    "WS-MULT-003",
                    "",
                    "De schatting kwam niet tot rust (gradiënt " + best.gradient() + ").",
                    "Gebruik minder kenmerken.");
        }
        double sigma = Math.abs(best.at()[x.size()]);
        double deviance = laplace.deviance(best.at());
        var effects = laplace.effects();
        return new MixedLogit(
                Arrays.copyOf(best.at(), x.size()),
                sigma,
                groups.names(),
                effects,
                deviance,
                covariance(x, groups, laplace.weights(), sigma),
                best.gradient(),
                findings(sigma, groups.size()));
    }

    private static List<Finding> findings(double sigma, int groups) {
        var out = new ArrayList<Finding>();
        if (sigma < 1e-3) {
            out.add(
                    Finding.warning(
                            "WS-MULT-010",
                            "De geschatte spreiding tussen groepen is nul.",
                            "Gebruik de voorkeur die de grens vermijdt."));
        }
        if (groups < 20) {
            out.add(
                    Finding.warning(
                            "WS-MULT-011",
                            "Er zijn maar "
                                    + groups
                                    + " groepen: de spreiding ertussen is onzeker.",
                            "Lees de groepsschattingen als voorlopig."));
        }
        return List.copyOf(out);
    }

    private static double[][] covariance(Design x, Groups groups, double[] w, double sigma) {
        int p = x.size();
        int m = p + groups.size();
        var h = new DMatrixRMaj(m, m);
        double precision = 1 / Math.max(sigma * sigma, 1e-12);
        for (int g = 0; g < groups.size(); g++) {
            h.set(p + g, p + g, precision);
        }
        for (int i = 0; i < w.length; i++) {
            int g = p + groups.of()[i];
            h.add(g, g, w[i]);
            for (int a = 0; a < p; a++) {
                double xa = x.column(a)[i] * w[i];
                h.add(a, g, xa);
                h.add(g, a, xa);
                for (int b = 0; b < p; b++) {
                    h.add(a, b, xa * x.column(b)[i]);
                }
            }
        }
        CommonOps_DDRM.invert(h);
        var out = new double[m][m];
        for (int a = 0; a < m; a++) {
            for (int b = 0; b < m; b++) {
                out[a][b] = h.get(a, b);
            }
        }
        return out;
    }
}

package nl.wijkspil.evaluation.multilevel;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.LeastSquares;
import nl.wijkspil.evaluation.regression.Minimum;

/**
 * A linear mixed model with one grouping: y = X b + Z u_group + e, u normal with a covariance to be
 * estimated. The variances maximise the restricted (or full) likelihood, profiled over b and the
 * residual variance as in Bates et al. (2015), JSS 67(1).
 *
 * <p>With few groups the estimate easily falls on the boundary "no variance between groups", which
 * is not believable. {@link Prior#AVOID_BOUNDARY} multiplies the likelihood by the determinant of
 * the relative standard deviations (Chung et al. 2013, Psychometrika 78: gamma with shape 2 and
 * rate 0), which keeps it off zero and changes little elsewhere.
 *
 * @param fixed coefficients of X
 * @param fixedSe their standard errors
 * @param sd standard deviations of the random effects, in the order of Z
 * @param correlation correlations of the random effects
 * @param residualSd standard deviation of e
 * @param criterion REML criterion or deviance at the optimum (without the prior)
 * @param groups names of the groups
 * @param effects predicted random effects, a row per group
 * @param certificate relative gradient at the optimum; above 1e-6 the fit is refused
 * @param findings what to know: a variance at zero, few groups
 */
@SuppressWarnings("ArrayRecordComponent")
public record MixedModel(
        double[] fixed,
        double[] fixedSe,
        double[] sd,
        double[][] correlation,
        double residualSd,
        double criterion,
        List<String> groups,
        double[][] effects,
        double certificate,
        List<Finding> findings) {
    /** What is held about the variances beforehand. */
    public enum Prior {
        /** Nothing. */
        NONE,
        /** That groups differ at least a little. */
        AVOID_BOUNDARY
    }

    /**
     * Fits the model.
     *
     * @param y outcomes
     * @param x fixed part
     * @param z random part (an intercept, and perhaps slopes)
     * @param labels group of each row
     * @param restricted REML when true (the default choice), full likelihood when false
     * @throws Refusal WS-MULT-001 for a rank-deficient fixed part, WS-MULT-002 for fewer than three
     *     groups, WS-MULT-003 when the optimum could not be certified
     */
    public static MixedModel fit(
            double[] y, Design x, Design z, List<String> labels, boolean restricted, Prior prior) {
        var rank = LeastSquares.fit(x, y);
        if (!rank.dropped().isEmpty()) {
            throw Refusal.of(
                    "WS-MULT-001",
                    "",
                    "Het vaste deel is niet te schatten: " + rank.dropped().getFirst() + ".",
                    "Laat die kolom weg.");
        }
        var groups = Groups.of(labels);
        if (groups.size() < 3) {
            throw Refusal.of(
                    "WS-MULT-002",
                    "",
                    "Er zijn "
                            + groups.size()
                            + " groepen; verschillen daartussen zijn niet te schatten.",
                    "Gebruik een gewone regressie.");
        }
        var likelihood = new ProfiledLikelihood(y, x, z, groups, restricted, prior);
        var best = likelihood.maximise();
        if (!best.certified()) {
            throw Refusal.of(
                    "WS-MULT-003",
                    "",
                    "De schatting kwam niet tot rust (gradiënt " + best.gradient() + ").",
                    "Gebruik minder wisselende effecten, of schaal de kolommen.");
        }
        return likelihood.model(best, findings(best, groups, z));
    }

    private static List<Finding> findings(Minimum best, Groups groups, Design z) {
        var out = new ArrayList<Finding>();
        int q = z.size();
        for (int a = 0; a < q; a++) {
            if (Math.abs(best.at()[ProfiledLikelihood.index(a, a)]) < 1e-4) {
                out.add(
                        Finding.warning(
                                "WS-MULT-010",
                                "De geschatte spreiding van "
                                        + z.name(a)
                                        + " tussen groepen is nul.",
                                "Gebruik de voorkeur die de grens vermijdt."));
            }
        }
        if (groups.size() < 20) {
            out.add(
                    Finding.warning(
                            "WS-MULT-011",
                            "Er zijn maar "
                                    + groups.size()
                                    + " groepen: de spreiding ertussen is onzeker.",
                            "Lees de groepsschattingen als voorlopig."));
        }
        return List.copyOf(out);
    }

    /** Share of the variance between groups, of a model with only a random intercept. */
    public double icc() {
        if (sd.length != 1) {
            throw new IllegalStateException(
                    sd.length + " random effects\nMaybe fit the model with an intercept only");
        }
        double between = sd[0] * sd[0];
        return between / (between + residualSd * residualSd);
    }
}

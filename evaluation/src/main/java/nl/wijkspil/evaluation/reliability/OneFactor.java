package nl.wijkspil.evaluation.reliability;

/**
 * One common factor fitted to the correlations by maximum likelihood, and McDonald's omega from it:
 * (sum of loadings)^2 / ((sum of loadings)^2 + sum of unique variances).
 *
 * <p>Expectation-maximisation (Rubin and Thayer 1982) with rank-one algebra, so each step costs
 * k^2. The certificate is the largest change of a loading or unique variance in one more step (zero
 * exactly at a stationary point of the likelihood). Source: McDonald (1999), Test Theory; Joreskog
 * (1967), Psychometrika 32.
 *
 * @param loadings one standardised loading per item
 * @param unique one unique variance per item
 * @param omega omega total
 * @param converged whether the certificate holds
 * @param gradient the certificate
 * @param heywood true when a unique variance ran to its bound 0.005: omega then says little
 */
@SuppressWarnings("ArrayRecordComponent")
public record OneFactor(
        double[] loadings,
        double[] unique,
        double omega,
        boolean converged,
        double gradient,
        boolean heywood) {
    private static final double LOWEST = 0.005;
    private static final int MOST = 200_000;

    /** The fit on the correlations of the respondents who answered every item. */
    public static OneFactor of(Items items) {
        var complete = items.complete();
        if (items.size() < 3 || complete.respondents() <= items.size()) {
            throw new IllegalArgumentException(
                    "%d items, %d whole answers\nMaybe use a scale of three items or more"
                            .formatted(items.size(), complete.respondents()));
        }
        return ofCorrelation(Items.correlation(complete.covariance()));
    }

    static OneFactor ofCorrelation(double[][] s) {
        int k = s.length;
        var l = new double[k];
        var psi = new double[k];
        java.util.Arrays.fill(l, 0.6);
        java.util.Arrays.fill(psi, 0.6);
        double gradient = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST && gradient > 1e-10; step++) {
            double d = 1;
            for (int j = 0; j < k; j++) {
                d += l[j] * l[j] / psi[j];
            }
            // Regression of the factor on the items: beta_j = l_j / psi_j / d.
            var cb = new double[k];
            double bcb = 0;
            for (int a = 0; a < k; a++) {
                for (int b = 0; b < k; b++) {
                    cb[a] += s[a][b] * l[b] / psi[b] / d;
                }
                bcb += l[a] / psi[a] / d * cb[a];
            }
            double second = 1 / d + bcb;
            gradient = 0;
            for (int j = 0; j < k; j++) {
                double next = cb[j] / second;
                double variance = s[j][j] - next * cb[j];
                gradient = Math.max(gradient, Math.abs(next - l[j]));
                gradient = Math.max(gradient, Math.abs(Math.max(variance, LOWEST) - psi[j]));
                l[j] = next;
                psi[j] = Math.max(variance, LOWEST);
            }
        }
        double sum = 0;
        double rest = 0;
        boolean heywood = false;
        for (int j = 0; j < k; j++) {
            sum += l[j];
            rest += psi[j];
            heywood |= psi[j] <= LOWEST * (1 + 1e-9);
        }
        return new OneFactor(
                l, psi, sum * sum / (sum * sum + rest), gradient <= 1e-10, gradient, heywood);
    }
}

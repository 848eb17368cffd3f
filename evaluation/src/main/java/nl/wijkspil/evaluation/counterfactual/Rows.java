package nl.wijkspil.evaluation.counterfactual;

import nl.wijkspil.evaluation.linear.DonorPool;

/**
 * The donors' paths over the fitted periods, with or without each donor's own mean. Never changed,
 * so threads can share it.
 */
public final class Rows {

    private final DonorPool pool;
    private final double[] means;

    private Rows(DonorPool pool, double[] means) {
        this.pool = pool;
        this.means = means;
    }

    /**
     * The rows of a sample's donors.
     *
     * @param demean subtract each donor's own mean over the fitted periods
     */
    public static Rows of(Sample sample, Window window, boolean demean) {
        int fitted = window.fitted();
        int n = sample.donors().length;
        var values = new double[n * fitted];
        var means = new double[n];
        for (int j = 0; j < n; j++) {
            var path = sample.donorPath(j);
            means[j] = demean ? window.mean(path) : 0;
            for (int t = 0; t < fitted; t++) {
                values[j * fitted + t] = path[window.fitFrom() + t] - means[j];
            }
        }
        return new Rows(DonorPool.of(values, n), means);
    }

    /** A path over the fitted periods, less a level. */
    public static double[] shifted(Window window, double[] path, double level) {
        var rows = new double[window.fitted()];
        for (int t = 0; t < rows.length; t++) {
            rows[t] = path[window.fitFrom() + t] - level;
        }
        return rows;
    }

    /** The donors as fits use them. */
    public DonorPool pool() {
        return pool;
    }

    /** What was subtracted from a donor. */
    public double mean(int donor) {
        return means[donor];
    }
}

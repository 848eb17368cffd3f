package nl.wijkspil.evaluation.linear;

import org.jspecify.annotations.Nullable;

/**
 * The donors' rows that a target is matched on: period by period, so that a pass over all donors
 * reads memory in order. Shared by all fits on the same donors and never changed. A common centre
 * is subtracted from donors and targets; that changes no weight and keeps rounding small.
 */
public final class DonorPool {

    private final double[][] rows;
    private final double[] norms;
    private final double[] centre;
    private final int donors;
    private @Nullable DonorBoxes boxes;

    private DonorPool(double[][] rows, double[] norms, double[] centre, int donors) {
        this.rows = rows;
        this.norms = norms;
        this.centre = centre;
        this.donors = donors;
    }

    /**
     * A pool of donors.
     *
     * @param values donors by rows-to-match, donor after donor; finite
     * @param donors how many donors, at least 1
     */
    public static DonorPool of(double[] values, int donors) {
        int m = values.length / donors;
        if (m * donors != values.length || m == 0) {
            throw new IllegalArgumentException(
                    "values.length = " + values.length + "\nMaybe pass donors x rows values.");
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        "values["
                                + i
                                + "] = "
                                + values[i]
                                + "\nMaybe leave out units with missing cells first.");
            }
        }
        var rows = new double[m][donors];
        var centre = new double[m];
        for (int t = 0; t < m; t++) {
            double sum = 0;
            for (int j = 0; j < donors; j++) {
                sum += values[j * m + t];
            }
            centre[t] = sum / donors;
        }
        var norms = new double[donors];
        for (int j = 0; j < donors; j++) {
            double norm = 0;
            for (int t = 0; t < m; t++) {
                double value = values[j * m + t] - centre[t];
                rows[t][j] = value;
                norm += value * value;
            }
            norms[j] = norm;
        }
        return new DonorPool(rows, norms, centre, donors);
    }

    /** How many donors. */
    public int donors() {
        return donors;
    }

    /** How many rows are matched. */
    public int size() {
        return rows.length;
    }

    /** A target in the pool's own centre. */
    double[] centred(double[] target) {
        if (target.length != rows.length) {
            throw new IllegalArgumentException(
                    "target.length = "
                            + target.length
                            + "\nMaybe pass "
                            + rows.length
                            + " values.");
        }
        var moved = new double[target.length];
        for (int t = 0; t < moved.length; t++) {
            moved[t] = target[t] - centre[t];
        }
        return moved;
    }

    /**
     * Squared distances of a target to all donors, less the target's own squared norm (the same for
     * all, so the order is right).
     */
    public void distances(PricingKernel kernel, double[] target, double[] out) {
        var v = centred(target);
        for (int t = 0; t < v.length; t++) {
            v[t] *= -2;
        }
        kernel.prices(rows, v, norms, 1, out, donors);
    }

    /** The donors in groups of neighbours; made at the first call and kept. */
    synchronized DonorBoxes boxes() {
        if (boxes == null) {
            boxes = DonorBoxes.of(this);
        }
        return boxes;
    }

    double[][] rows() {
        return rows;
    }

    double[] norms() {
        return norms;
    }
}

package nl.wijkspil.evaluation.linear;

/**
 * A certified fit: weights of at least 0 that sum to 1, and a bound on how far the objective lies
 * above the optimum.
 *
 * <p>The objective is {@code ||sum_j w_j d_j||^2 + lambda sum_j w_j ||d_j||^2} with {@code d_j}
 * donor minus target; for a ridge fit {@code ||sum_j w_j d_j||^2 + eta ||w||^2}.
 */
public final class SimplexFit {

    /** Every fit must reach this relative duality gap. */
    public static final double TOLERANCE = 1e-9;

    private final int[] support;
    private final double[] weights;
    private final double objective;
    private final double misfit;
    private final double gap;
    private final double nearest;
    private final boolean inHull;
    private final int passes;
    private final String solver;

    SimplexFit(
            int[] support,
            double[] weights,
            double objective,
            double misfit,
            double gap,
            double nearest,
            boolean inHull,
            int passes,
            String solver) {
        this.support = support;
        this.weights = weights;
        this.objective = objective;
        this.misfit = misfit;
        this.gap = gap;
        this.nearest = nearest;
        this.inHull = inHull;
        this.passes = passes;
        this.solver = solver;
    }

    /** The donors with a weight above 0, rising. */
    public int[] support() {
        return support.clone();
    }

    /** How many donors carry weight. */
    public int size() {
        return support.length;
    }

    /** The i-th donor with weight. */
    public int donor(int i) {
        return support[i];
    }

    /** The weight of the i-th donor with weight. */
    public double weight(int i) {
        return weights[i];
    }

    /** The weights of {@link #support}, in its order. */
    public double[] weights() {
        return weights.clone();
    }

    /** All weights as a vector over all donors. */
    public double[] dense(int donors) {
        var all = new double[donors];
        for (int i = 0; i < support.length; i++) {
            all[support[i]] = weights[i];
        }
        return all;
    }

    /** The objective reached. */
    public double objective() {
        return objective;
    }

    /** The part {@code ||sum_j w_j d_j||^2} of the objective: the sum of squared misfits. */
    public double misfit() {
        return misfit;
    }

    /** Upper bound on objective minus optimum (the Frank-Wolfe gap); 0 or more. */
    public double gap() {
        return gap;
    }

    /**
     * The gap divided by the objective, or by 1e-12 of the squared distance to the nearest donor
     * when the objective is smaller than that: below, a fit counts as perfect.
     */
    public double relativeGap() {
        double scale = Math.max(objective, 1e-12 * nearest);
        return scale > 0 ? gap / scale : 0;
    }

    /** Whether the certificate is good enough. A fit without is a failure, never an answer. */
    public boolean certified() {
        return relativeGap() <= TOLERANCE;
    }

    /** Squared distance from the target to its nearest donor. */
    public double nearest() {
        return nearest;
    }

    /**
     * Whether the donors reproduce the target perfectly, so that unpenalised weights are not
     * unique.
     */
    public boolean inHull() {
        return inHull;
    }

    /** How many times all donors were priced. */
    public int passes() {
        return passes;
    }

    /**
     * Which solver gave the answer: {@code active-set}, {@code interior-point} or {@code newton}.
     */
    public String solver() {
        return solver;
    }

    /** {@code 1 / sum w^2}: how many equally weighted donors this is worth. */
    public double effectiveDonors() {
        double sum = 0;
        for (double w : weights) {
            sum += w * w;
        }
        return 1 / sum;
    }
}

package nl.wijkspil.evaluation.linear;

/**
 * The inner loop of every fit: one price per donor, {@code price[j] = beta * norm[j] + sum_t v[t] *
 * rows[t][j]}. One interface, so that a kernel on vector registers can take the place of the plain
 * loop; every kernel adds with fused multiply-add in the same order, so all give the same bits and
 * lead to the same decisions.
 */
public interface PricingKernel {

    /** How many donors share one smallest price in {@link #prices}. */
    int BLOCK = 256;

    /** How many donors form a group that is priced at once. */
    int GROUP = 32;

    /** The kernel's name, for benchmarks. */
    String name();

    /**
     * Prices all donors.
     *
     * @param rows periods by donors
     * @param v one factor per period
     * @param norms squared norm per donor
     * @param beta factor of the squared norm
     * @param out receives a price per donor
     * @param n how many donors
     */
    void prices(double[][] rows, double[] v, double[] norms, double beta, double[] out, int n);

    /**
     * The smallest price of each block of {@value #BLOCK} donors.
     *
     * @param smallest receives a price per block
     */
    void smallest(double[] prices, int n, double[] smallest);

    /**
     * Prices the {@value #GROUP} donors of one group whose values lie together.
     *
     * @param values groups by periods by donors of the group
     * @param norms squared norm per donor, group after group
     * @param group which group
     * @param out receives a price per donor of the group
     */
    void group(double[] values, double[] norms, int group, double[] v, double beta, double[] out);
}

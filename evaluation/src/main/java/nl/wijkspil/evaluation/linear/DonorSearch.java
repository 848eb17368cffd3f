package nl.wijkspil.evaluation.linear;

/**
 * Finds the donors that would improve a fit, or proves that none would: the certificate of every
 * fit. The price of a donor with row x is {@code beta ||x||^2 + v'x}. One instance serves one
 * thread.
 */
interface DonorSearch {

    /** How many donors there are. */
    int donors();

    /** How many rows are matched. */
    int size();

    /** A target in the coordinates of this search; all rows below are in those. */
    double[] target(double[] target);

    /** Writes a donor's row minus the target. */
    void difference(int donor, double[] target, double[] out, int at);

    /**
     * Finds donors to start from, among them the nearest.
     *
     * @param own squared norm of the target
     * @param excluded a donor that may not be used, or -1
     * @return a length of the order of the distances to the donors found
     */
    double start(double[] target, double own, int excluded, DonorList found);

    /**
     * Finds donors whose price lies below a level, among those not known yet.
     *
     * @param known per donor whether it need not be found again
     * @return the smallest price of all donors, or the level when no donor is cheaper
     */
    double below(
            double[] v, double beta, double level, int excluded, boolean[] known, DonorList found);
}

package nl.wijkspil.evaluation.linear;

/** Prices all donors, one after another: nothing to prepare, so best for one or a few fits. */
final class ScanDonors implements DonorSearch {

    private final DonorPool pool;
    private final PricingKernel kernel;
    private final double[] prices;
    private final double[] smallest;

    ScanDonors(DonorPool pool, PricingKernel kernel) {
        this.pool = pool;
        this.kernel = kernel;
        prices = new double[pool.donors()];
        smallest = new double[(pool.donors() + PricingKernel.BLOCK - 1) / PricingKernel.BLOCK];
    }

    @Override
    public int donors() {
        return pool.donors();
    }

    @Override
    public int size() {
        return pool.size();
    }

    @Override
    public double[] target(double[] target) {
        return pool.centred(target);
    }

    @Override
    public void difference(int donor, double[] target, double[] out, int at) {
        for (int t = 0; t < target.length; t++) {
            out[at + t] = pool.rows()[t][donor] - target[t];
        }
    }

    /** The nearest of each block, or all donors when they fit in one block. */
    @Override
    public double start(double[] target, double own, int excluded, DonorList found) {
        var v = new double[target.length];
        for (int t = 0; t < v.length; t++) {
            v[t] = -2 * target[t];
        }
        price(v, 1, excluded);
        double reach = 0;
        for (int block = 0; block < smallest.length; block++) {
            if (smallest[block] < Double.POSITIVE_INFINITY) {
                reach = Math.max(reach, smallest[block]);
                if (smallest.length > 1) {
                    found.add(argument(block));
                }
            }
        }
        for (int j = 0; smallest.length == 1 && j < pool.donors(); j++) {
            if (j != excluded) {
                found.add(j);
            }
        }
        return Math.sqrt(Math.max(reach + own, 0));
    }

    /** The cheapest of each block. */
    @Override
    public double below(
            double[] v, double beta, double level, int excluded, boolean[] known, DonorList found) {
        price(v, beta, excluded);
        double best = level;
        for (int block = 0; block < smallest.length; block++) {
            if (smallest[block] < level) {
                best = Math.min(best, smallest[block]);
                int donor = argument(block);
                if (!known[donor]) {
                    found.add(donor);
                }
            }
        }
        return best;
    }

    private void price(double[] v, double beta, int excluded) {
        kernel.prices(pool.rows(), v, pool.norms(), beta, prices, pool.donors());
        if (excluded >= 0) {
            prices[excluded] = Double.POSITIVE_INFINITY;
        }
        kernel.smallest(prices, pool.donors(), smallest);
    }

    private int argument(int block) {
        int j = block * PricingKernel.BLOCK;
        while (prices[j] != smallest[block]) {
            j++;
        }
        return j;
    }
}

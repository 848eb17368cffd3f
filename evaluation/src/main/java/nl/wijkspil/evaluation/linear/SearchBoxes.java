package nl.wijkspil.evaluation.linear;

/** Looks only into the boxes that may hold a donor cheaper than the level. */
final class SearchBoxes implements DonorSearch {

    /** How many of the nearest boxes give the donors to start from. */
    private static final int NEAR = 8;

    /** So many open boxes are looked into in any order: sorting them costs more than it saves. */
    private static final int FEW = 12;

    /** With so many cheaper donors the fit is improved first, before more are looked for. */
    private static final int ENOUGH = 8;

    private final DonorBoxes boxes;
    private final PricingKernel kernel;
    private final double[] bounds;
    private final int[] open;
    private final double[] prices = new double[PricingKernel.GROUP];

    SearchBoxes(DonorBoxes boxes, PricingKernel kernel) {
        this.boxes = boxes;
        this.kernel = kernel;
        bounds = new double[boxes.groups()];
        open = new int[boxes.groups()];
    }

    @Override
    public int donors() {
        return boxes.pool().donors();
    }

    @Override
    public int size() {
        return boxes.pool().size();
    }

    @Override
    public double[] target(double[] target) {
        return boxes.turn(boxes.pool().centred(target));
    }

    @Override
    public void difference(int donor, double[] target, double[] out, int at) {
        for (int t = 0; t < target.length; t++) {
            out[at + t] = boxes.value(donor, t) - target[t];
        }
    }

    /** All donors of the nearest box and the nearest donor of the next ones. */
    @Override
    public double start(double[] target, double own, int excluded, DonorList found) {
        var v = new double[target.length];
        for (int t = 0; t < v.length; t++) {
            v[t] = -2 * target[t];
        }
        boxes.bounds(kernel, v, 1, bounds);
        double reach = Double.NEGATIVE_INFINITY;
        for (int near = 0; near < Math.min(NEAR, bounds.length) || found.size() == 0; near++) {
            int group = 0;
            for (int g = 1; g < bounds.length; g++) {
                group = bounds[g] < bounds[group] ? g : group;
            }
            bounds[group] = Double.POSITIVE_INFINITY;
            boxes.prices(kernel, group, v, 1, prices);
            int best = -1;
            for (int i = 0; i < boxes.count(group); i++) {
                if (boxes.donor(group, i) != excluded) {
                    best = best < 0 || prices[i] < prices[best] ? i : best;
                    if (near == 0) {
                        found.add(boxes.donor(group, i));
                        reach = Math.max(reach, prices[i]);
                    }
                }
            }
            if (near > 0 && best >= 0) {
                found.add(boxes.donor(group, best));
                reach = Math.max(reach, prices[best]);
            }
        }
        return Math.sqrt(Math.max(reach + own, 0));
    }

    @Override
    public double below(
            double[] v, double beta, double level, int excluded, boolean[] known, DonorList found) {
        boxes.bounds(kernel, v, beta, bounds);
        int left = 0;
        for (int group = 0; group < bounds.length; group++) {
            if (bounds[group] < level) {
                open[left++] = group;
            }
        }
        double least = level;
        while (left > 0 && found.size() < ENOUGH) {
            int at = left - 1;
            for (int i = 0; left > FEW && i < left; i++) {
                at = bounds[open[i]] < bounds[open[at]] ? i : at;
            }
            int group = open[at];
            open[at] = open[--left];
            boxes.prices(kernel, group, v, beta, prices);
            least = Math.min(least, look(group, level, excluded, known, found));
        }
        return least;
    }

    /** The cheapest of a group below the level; the cheapest that is not known is found. */
    private double look(int group, double level, int excluded, boolean[] known, DonorList found) {
        int best = -1;
        double least = level;
        double price = level;
        for (int i = 0; i < boxes.count(group); i++) {
            if (prices[i] < price && boxes.donor(group, i) != excluded) {
                least = Math.min(least, prices[i]);
                if (!known[boxes.donor(group, i)]) {
                    best = i;
                    price = prices[i];
                }
            }
        }
        if (best >= 0) {
            found.add(boxes.donor(group, best));
        }
        return least;
    }
}

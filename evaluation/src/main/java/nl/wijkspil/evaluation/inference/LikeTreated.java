package nl.wijkspil.evaluation.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.IntStream;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;

/**
 * Chooses placebos that were selected like the treated unit: in the same stratum, and with the same
 * dip before the start. Units that start at their lowest point rise by themselves (regression to
 * the mean); placebos drawn from everywhere would take that rise for an effect.
 *
 * @param stratified only donors of the treated unit's stratum
 * @param share share of these donors kept: those whose dip is nearest to the treated unit's; 1
 *     keeps all
 */
public record LikeTreated(boolean stratified, double share) {

    /** Fewer than this cannot give a p-value of 5%. */
    private static final int FEWEST = 39;

    /**
     * The donors that serve as placebos for a treated unit, by their number in the sample, rising.
     */
    public int[] donors(Sample sample, Window window, int unit) {
        var panel = sample.panel();
        var list = new ArrayList<Integer>();
        for (int j = 0; j < sample.donors().length; j++) {
            if (!stratified || panel.stratum(sample.donors()[j]).equals(panel.stratum(unit))) {
                list.add(j);
            }
        }
        if (share < 1 && window.fitted() > 1) {
            double own = dip(sample.path(unit), window);
            int keep =
                    (int) Math.min(list.size(), Math.max(FEWEST, Math.ceil(share * list.size())));
            list.sort(
                    Comparator.comparingDouble(
                            j -> Math.abs(dip(sample.donorPath(j), window) - own)));
            return list.subList(0, keep).stream().mapToInt(Integer::intValue).sorted().toArray();
        }
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The last value before the start, less the mean of the values before it: negative in a dip.
     */
    public static double dip(double[] path, Window window) {
        int last = window.fitTo() - 1;
        double mean =
                IntStream.range(window.fitFrom(), last)
                        .mapToDouble(t -> path[t])
                        .average()
                        .orElse(path[last]);
        return path[last] - mean;
    }
}

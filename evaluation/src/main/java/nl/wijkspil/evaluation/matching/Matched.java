package nl.wijkspil.evaluation.matching;

import java.util.List;

/**
 * The outcome of a matching: weights and subclasses.
 *
 * @param weights 1 for each treated unit used; for controls in proportion to how many treated they
 *     stand for, scaled to add up to the number of controls used; 0 for units not used
 * @param subclass number of the subclass (pair, bin, star) from 1; 0 for units not used; with
 *     replacement a control that serves several treated has the first one's number
 * @param pairs treated and control indices, where the method pairs
 */
@SuppressWarnings("ArrayRecordComponent")
public record Matched(double[] weights, int[] subclass, List<int[]> pairs) {

    /** Weights from subclasses: in each, controls together weigh as much as its treated. */
    static Matched ofSubclasses(boolean[] treated, int[] subclass, List<int[]> pairs) {
        int most = 0;
        for (int s : subclass) {
            most = Math.max(most, s);
        }
        var nt = new double[most + 1];
        var nc = new double[most + 1];
        for (int i = 0; i < treated.length; i++) {
            if (treated[i]) {
                nt[subclass[i]]++;
            } else {
                nc[subclass[i]]++;
            }
        }
        var weights = new double[treated.length];
        for (int i = 0; i < weights.length; i++) {
            int s = subclass[i];
            weights[i] = s == 0 ? 0 : treated[i] ? 1 : nt[s] / nc[s];
        }
        return scaled(treated, weights, subclass, pairs);
    }

    /** Scales the controls' weights to add up to the number of controls used. */
    static Matched scaled(boolean[] treated, double[] weights, int[] subclass, List<int[]> pairs) {
        double sum = 0;
        int used = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!treated[i] && weights[i] > 0) {
                sum += weights[i];
                used++;
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= treated[i] || sum == 0 ? 1 : used / sum;
        }
        return new Matched(weights, subclass, List.copyOf(pairs));
    }
}

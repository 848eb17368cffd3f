package nl.wijkspil.evaluation.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Greedy nearest-neighbour matching: every treated unit in turn takes the closest control still
 * free; with a ratio above one in as many rounds. Ties go to the control that comes first in the
 * data.
 *
 * @param ratio controls per treated unit
 * @param caliper largest distance allowed; infinity for none
 * @param replacement whether a control may serve several treated units
 */
public record NearestNeighbours(int ratio, double caliper, boolean replacement) {

    /**
     * The matches.
     *
     * @param order treated units in the order in which they choose
     * @param block units match only within the same block
     */
    public Matched match(Candidates units, Distances distances, int[] order, int[] block) {
        int n = units.size();
        var free = new boolean[n];
        for (int i = 0; i < n; i++) {
            free[i] = !units.treated()[i];
        }
        var controls = IntStream.range(0, n).filter(i -> !units.treated()[i]).toArray();
        var chosen = new ArrayList<List<Integer>>();
        for (int i = 0; i < n; i++) {
            chosen.add(new ArrayList<>());
        }
        for (int round = 0; round < ratio; round++) {
            for (int t : order) {
                int best = -1;
                double shortest = caliper;
                for (int c : controls) {
                    boolean possible =
                            block[c] == block[t]
                                    && (replacement ? !chosen.get(t).contains(c) : free[c]);
                    if (possible) {
                        double d = distances.between(t, c);
                        if (d < shortest || (best < 0 && d <= shortest)) {
                            shortest = d;
                            best = c;
                        }
                    }
                }
                if (best >= 0) {
                    free[best] = false;
                    chosen.get(t).add(best);
                }
            }
        }
        return matched(units, chosen);
    }

    /**
     * The matches by score alone, taking the free control next below the treated unit's score, and
     * only when there is none the one next above: the rule that MatchIt 4.5.1 in fact follows.
     * Equal scores stand in the order of the data. Caliper and replacement are not used.
     */
    public Matched matchBelow(Candidates units, double[] score, int[] order) {
        int n = units.size();
        var sorted =
                IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> score[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var place = new int[n];
        for (int k = 0; k < n; k++) {
            place[sorted[k]] = k;
        }
        var free = new boolean[n];
        var chosen = new ArrayList<List<Integer>>();
        for (int i = 0; i < n; i++) {
            free[i] = !units.treated()[i];
            chosen.add(new ArrayList<>());
        }
        for (int round = 0; round < ratio; round++) {
            for (int t : order) {
                int k = place[t] - 1;
                while (k >= 0 && !free[sorted[k]]) {
                    k--;
                }
                for (int above = place[t] + 1; k < 0 && above < n; above++) {
                    k = free[sorted[above]] ? above : k;
                }
                if (k >= 0) {
                    free[sorted[k]] = false;
                    chosen.get(t).add(sorted[k]);
                }
            }
        }
        return matched(units, chosen);
    }

    private Matched matched(Candidates units, List<List<Integer>> chosen) {
        int n = units.size();
        var weights = new double[n];
        var subclass = new int[n];
        var pairs = new ArrayList<int[]>();
        int number = 0;
        for (int t = 0; t < n; t++) {
            var own = chosen.get(t);
            if (own.isEmpty()) {
                continue;
            }
            number++;
            weights[t] = 1;
            subclass[t] = number;
            for (int c : own) {
                pairs.add(new int[] {t, c});
                weights[c] += 1.0 / own.size();
                subclass[c] = subclass[c] == 0 ? number : subclass[c];
            }
        }
        return Matched.scaled(units.treated(), weights, subclass, pairs);
    }

    /** Treated units by falling score; equal scores in the order of the data. */
    public static int[] largestFirst(Candidates units, double[] score) {
        return IntStream.range(0, units.size())
                .filter(i -> units.treated()[i])
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -score[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Treated units in the order of the data. */
    public static int[] dataOrder(Candidates units) {
        return IntStream.range(0, units.size()).filter(i -> units.treated()[i]).toArray();
    }

    /** The block of each unit: equal values of the exact covariates. */
    public static int[] blocks(Candidates units, List<String> exact) {
        var index = new java.util.HashMap<List<Double>, Integer>();
        var out = new int[units.size()];
        for (int i = 0; i < out.length; i++) {
            var key = new ArrayList<Double>();
            for (var name : exact) {
                key.add(units.keys().get(units.covariates().indexOf(name))[i]);
            }
            out[i] = index.computeIfAbsent(key, k -> index.size());
        }
        return out;
    }

    /** The standard deviation of all values: the unit of a caliper on scores. */
    public static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double s = 0;
        for (double v : values) {
            s += (v - mean) * (v - mean);
        }
        return Math.sqrt(s / (values.length - 1));
    }
}

package nl.wijkspil.evaluation.grouptime;

import java.util.List;

/** Sums of influence functions. */
final class Influence {
    private Influence() {}

    /** sqrt(mean of squares / n); NaN when it is as good as zero. */
    static double se(double[] influence) {
        double s = 0;
        for (double v : influence) {
            s += v * v;
        }
        double n = influence.length;
        double se = Math.sqrt(s / n / n);
        return se <= Math.sqrt(Math.ulp(1.0)) * 10 ? Double.NaN : se;
    }

    /** The weighted sum of the cells' influences. */
    static double[] sum(List<GroupTimeCell> cells, double[] weights) {
        var out = new double[cells.getFirst().influence().length];
        for (int k = 0; k < weights.length; k++) {
            add(out, cells.get(k).influence(), weights[k]);
        }
        return out;
    }

    static void add(double[] to, double[] from, double weight) {
        for (int i = 0; i < to.length; i++) {
            to[i] += weight * from[i];
        }
    }

    /**
     * What the estimated cohort sizes add when weights are p_k / sum(p). For a unit of cohort g,
     * with A the sum of its cohort's effects, C their number, B = sum p att, S = sum p: (A - B) / S
     * - (C - S) B / S^2.
     */
    static void addWeights(double[] to, List<GroupTimeCell> cells, double[] p, int[] groupOf) {
        double s = 0;
        double b = 0;
        int most = 0;
        for (int k = 0; k < p.length; k++) {
            s += p[k];
            b += p[k] * cells.get(k).att();
            most = Math.max(most, cells.get(k).group());
        }
        var effects = new double[most + 1];
        var count = new double[most + 1];
        for (var cell : cells) {
            effects[cell.group()] += cell.att();
            count[cell.group()]++;
        }
        for (int i = 0; i < to.length; i++) {
            int g = groupOf[i];
            double a = g <= most ? effects[g] : 0;
            double c = g <= most ? count[g] : 0;
            to[i] += (a - b) / s - (c - s) * b / (s * s);
        }
    }
}

package nl.wijkspil.evaluation.reliability;

import java.util.ArrayList;
import java.util.List;

/**
 * The answers to the items of one scale: one row per respondent, one column per item, NaN for a
 * missing answer. Reversed items are recoded first, as lowest + highest - answer over the items.
 */
public final class Items {
    private final List<String> names;
    private final double[][] rows;

    private Items(List<String> names, double[][] rows) {
        this.names = names;
        this.rows = rows;
    }

    /**
     * Answers with a key per item.
     *
     * @param names item names
     * @param answers rows of answers, NaN where missing
     * @param keys 1 for an item in the direction of the scale, -1 for a reversed one
     * @throws IllegalArgumentException for fewer than two items or a key other than 1 and -1
     */
    public static Items of(List<String> names, double[][] answers, int[] keys) {
        int k = names.size();
        if (k < 2 || keys.length != k) {
            throw new IllegalArgumentException(
                    k + " items, " + keys.length + " keys\nMaybe a reversed item lacks its key");
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (var row : answers) {
            for (double v : row) {
                if (!Double.isNaN(v)) {
                    low = Math.min(low, v);
                    high = Math.max(high, v);
                }
            }
        }
        var rows = new double[answers.length][k];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < k; j++) {
                if (keys[j] != 1 && keys[j] != -1) {
                    throw new IllegalArgumentException(
                            "key " + keys[j] + " of " + names.get(j) + "\nMaybe use 1 or -1");
                }
                rows[i][j] = keys[j] == 1 ? answers[i][j] : low + high - answers[i][j];
            }
        }
        return new Items(List.copyOf(names), rows);
    }

    /** Item names, in order. */
    public List<String> names() {
        return names;
    }

    /** Number of items. */
    public int size() {
        return names.size();
    }

    /** Number of respondents, also those with missing answers. */
    public int respondents() {
        return rows.length;
    }

    /** Only the respondents who answered every item. */
    public Items complete() {
        var kept = new ArrayList<double[]>();
        for (var row : rows) {
            boolean whole = true;
            for (double v : row) {
                whole &= !Double.isNaN(v);
            }
            if (whole) {
                kept.add(row);
            }
        }
        return new Items(names, kept.toArray(double[][]::new));
    }

    /** Respondent i's recoded answer to item j; NaN when missing. */
    public double answer(int i, int j) {
        return rows[i][j];
    }

    /** Covariances over the respondents who answered both items (n - 1 in the denominator). */
    public double[][] covariance() {
        int k = size();
        var c = new double[k][k];
        for (int a = 0; a < k; a++) {
            for (int b = a; b < k; b++) {
                c[a][b] = covariance(a, b);
                c[b][a] = c[a][b];
            }
        }
        return c;
    }

    private double covariance(int a, int b) {
        double ma = 0;
        double mb = 0;
        int n = 0;
        for (var row : rows) {
            if (!Double.isNaN(row[a]) && !Double.isNaN(row[b])) {
                n++;
                ma += row[a];
                mb += row[b];
            }
        }
        ma /= n;
        mb /= n;
        double s = 0;
        for (var row : rows) {
            if (!Double.isNaN(row[a]) && !Double.isNaN(row[b])) {
                s += (row[a] - ma) * (row[b] - mb);
            }
        }
        return s / (n - 1);
    }

    /** A covariance matrix as correlations. */
    static double[][] correlation(double[][] c) {
        int k = c.length;
        var r = new double[k][k];
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                r[a][b] = c[a][b] / Math.sqrt(c[a][a] * c[b][b]);
            }
        }
        return r;
    }
}

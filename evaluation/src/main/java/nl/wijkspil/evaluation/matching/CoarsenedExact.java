package nl.wijkspil.evaluation.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Coarsened exact matching: numbers are cut into equal bins (Sturges' number of them), and units
 * match when all their bins and levels are equal. Bins without treated or without controls are
 * dropped, so the estimate speaks only for the treated that remain.
 *
 * <p>Source: Iacus, King and Porro (2012), Political Analysis 20; Sturges (1926).
 */
public final class CoarsenedExact {
    private CoarsenedExact() {}

    /** The matches with {@code bins} bins per number; 0 for Sturges' ceil(log2 n + 1). */
    public static Matched match(Candidates units, int bins) {
        int n = units.size();
        int count = bins > 0 ? bins : (int) Math.ceil(Math.log(n) / Math.log(2) + 1);
        var codes = new ArrayList<double[]>();
        for (int c = 0; c < units.keys().size(); c++) {
            codes.add(units.numeric()[c] ? cut(units.keys().get(c), count) : units.keys().get(c));
        }
        var index = new HashMap<List<Double>, List<Integer>>();
        var order = new ArrayList<List<Integer>>();
        for (int i = 0; i < n; i++) {
            var key = new ArrayList<Double>();
            for (var code : codes) {
                key.add(code[i]);
            }
            var members = index.get(key);
            if (members == null) {
                members = new ArrayList<>();
                index.put(key, members);
                order.add(members);
            }
            members.add(i);
        }
        var subclass = new int[n];
        int number = 0;
        for (var members : order) {
            boolean treated = members.stream().anyMatch(i -> units.treated()[i]);
            boolean controls = members.stream().anyMatch(i -> !units.treated()[i]);
            if (treated && controls) {
                number++;
                for (int i : members) {
                    subclass[i] = number;
                }
            }
        }
        return Matched.ofSubclasses(units.treated(), subclass, List.of());
    }

    /** Bins of equal width over the range, closed at the left; the last one holds the maximum. */
    private static double[] cut(double[] values, int bins) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double v : values) {
            low = Math.min(low, v);
            high = Math.max(high, v);
        }
        double step = (high - low) / bins;
        var out = new double[values.length];
        for (int i = 0; i < out.length; i++) {
            int bin = 0;
            for (int b = 1; b < bins; b++) {
                bin = values[i] >= low + b * step ? b : bin;
            }
            out[i] = bin;
        }
        return out;
    }
}

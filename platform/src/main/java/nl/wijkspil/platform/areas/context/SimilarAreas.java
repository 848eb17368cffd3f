package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.FigureRow;

/**
 * Finds the areas most like one, by size, age and distance to the shops: the smallest Euclidean
 * distance of standardised values. They are look-alikes to read beside, not controls of a study.
 * Made once for all areas of a level and year; asked for each page.
 */
final class SimilarAreas {

    private static final int LEAST_PEOPLE = 50;
    private static final int FEATURES = 4;

    /** What it compares. */
    static final List<String> INDICATORS =
            List.of(
                    "population",
                    "age_65_plus",
                    "age_0_14",
                    "age_65_plus_share",
                    "age_0_14_share",
                    "distance_supermarket");

    /** Squared spreads, for what is unknown of one and known of the other. */
    private static final double UNKNOWN = 4;

    private static final int PEOPLE = 0;
    private static final int OLD = 1;
    private static final int YOUNG = 2;
    private static final int OLD_SHARE = 3;
    private static final int YOUNG_SHARE = 4;
    private static final int SHOP = 5;

    private final AreaCode[] codes;
    private final Map<AreaCode, Integer> at = new HashMap<>();
    private final double[] values;

    /** Standardises the features of all areas of one level and year. */
    SimilarAreas(List<FigureRow> rows) {
        List<AreaCode> found = new ArrayList<>();
        List<double[]> features = new ArrayList<>();
        known(rows)
                .forEach((code, figures) -> {
                    double people = figures[PEOPLE];
                    if (people >= LEAST_PEOPLE) {
                        at.put(code, found.size());
                        found.add(code);
                        features.add(
                                new double[] {
                                    Math.log(people),
                                    share(figures[OLD], figures[OLD_SHARE], people),
                                    share(figures[YOUNG], figures[YOUNG_SHARE], people),
                                    figures[SHOP]
                                });
                    }
                });
        codes = found.toArray(AreaCode[]::new);
        values = new double[codes.length * FEATURES];
        for (int f = 0; f < FEATURES; f++) {
            int feature = f;
            double[] known =
                    features.stream()
                            .mapToDouble(each -> each[feature])
                            .filter(Double::isFinite)
                            .toArray();
            double mean = Arrays.stream(known).average().orElse(0);
            double squares = Arrays.stream(known).map(v -> (v - mean) * (v - mean)).sum();
            double spread = known.length < 2 ? 0 : Math.sqrt(squares / (known.length - 1));
            for (int i = 0; i < codes.length; i++) {
                double z = spread > 0 ? (features.get(i)[f] - mean) / spread : Double.NaN;
                values[i * FEATURES + f] = Double.isFinite(z) ? z : Double.NaN;
            }
        }
    }

    /**
     * {@return the codes, the most similar first; none when nothing is known of the own areas}
     *
     * @param own the areas to compare with; their mean counts
     */
    List<AreaCode> to(Collection<AreaCode> own, int wanted) {
        double[] target = new double[FEATURES];
        int[] counted = new int[FEATURES];
        BitSet mine = new BitSet(codes.length);
        for (AreaCode code : own) {
            Integer i = at.get(code);
            if (i != null) {
                mine.set(i);
                for (int f = 0; f < FEATURES; f++) {
                    double z = values[i * FEATURES + f];
                    if (!Double.isNaN(z)) {
                        target[f] += z;
                        counted[f]++;
                    }
                }
            }
        }
        if (mine.isEmpty()) {
            return List.of();
        }
        List<Away> best = new ArrayList<>(wanted + 1);
        for (int i = 0; i < codes.length; i++) {
            double sum = 0;
            for (int f = 0; f < FEATURES; f++) {
                if (counted[f] > 0) {
                    double z = values[i * FEATURES + f] - target[f] / counted[f];
                    sum += Double.isNaN(z) ? UNKNOWN : z * z;
                }
            }
            boolean near = best.size() < wanted || sum <= best.getLast().distance();
            if (near && !mine.get(i)) {
                insert(best, new Away(codes[i], sum));
                if (best.size() > wanted) {
                    best.removeLast();
                }
            }
        }
        return best.stream().map(Away::code).toList();
    }

    private record Away(AreaCode code, double distance) {

        private static final Comparator<Away> NEAREST =
                Comparator.comparingDouble(Away::distance).thenComparing(Away::code);
    }

    private static void insert(List<Away> best, Away away) {
        int at = best.size();
        while (at > 0 && Away.NEAREST.compare(away, best.get(at - 1)) < 0) {
            at--;
        }
        best.add(at, away);
    }

    /** What is known of each area, in the order of the indicators; the first file counts. */
    private static Map<AreaCode, double[]> known(List<FigureRow> rows) {
        Map<AreaCode, double[]> known = new LinkedHashMap<>();
        IdentityHashMap<Dataset, int[]> columns = new IdentityHashMap<>();
        for (FigureRow row : rows) {
            int[] at =
                    columns.computeIfAbsent(
                            row.dataset(), set -> INDICATORS.stream().mapToInt(set::at).toArray());
            double[] figures =
                    known.computeIfAbsent(
                            row.code(),
                            code -> {
                                double[] none = new double[at.length];
                                Arrays.fill(none, Double.NaN);
                                return none;
                            });
            for (int i = 0; i < at.length; i++) {
                if (at[i] >= 0 && Double.isNaN(figures[i])) {
                    figures[i] = row.value(at[i]);
                }
            }
        }
        return known;
    }

    /** Counted, or else as published. */
    private static double share(double counted, double published, double people) {
        return Double.isNaN(counted) ? published / 100 : counted / people;
    }
}

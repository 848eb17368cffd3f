package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.Figures;
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

    private final AreaCode[] codes;
    private final Map<AreaCode, Integer> at = new HashMap<>();
    private final double[] values;

    /** Standardises the features of all areas of one level and year. */
    SimilarAreas(List<FigureRow> rows) {
        RowFigures people = new RowFigures(rows, "population");
        RowFigures old = new RowFigures(rows, "age_65_plus");
        RowFigures young = new RowFigures(rows, "age_0_14");
        RowFigures oldShare = new RowFigures(rows, "age_65_plus_share");
        RowFigures youngShare = new RowFigures(rows, "age_0_14_share");
        RowFigures shop = new RowFigures(rows, "distance_supermarket");
        List<AreaCode> found = new ArrayList<>();
        List<double[]> features = new ArrayList<>();
        for (FigureRow row : rows) {
            double count = value(people, row);
            if (count >= LEAST_PEOPLE && at.putIfAbsent(row.code(), found.size()) == null) {
                found.add(row.code());
                features.add(
                        new double[] {
                            Math.log(count),
                            share(old, oldShare, row, count),
                            share(young, youngShare, row, count),
                            value(shop, row)
                        });
            }
        }
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
        Set<Integer> mine = new HashSet<>();
        for (AreaCode code : own) {
            Integer i = at.get(code);
            if (i != null) {
                mine.add(i);
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
        Comparator<Away> nearest =
                Comparator.comparingDouble(Away::distance)
                        .thenComparing(away -> codes[away.index()]);
        PriorityQueue<Away> best = new PriorityQueue<>(nearest.reversed());
        for (int i = 0; i < codes.length; i++) {
            double sum = 0;
            for (int f = 0; f < FEATURES; f++) {
                if (counted[f] > 0) {
                    double z = values[i * FEATURES + f] - target[f] / counted[f];
                    sum += Double.isNaN(z) ? UNKNOWN : z * z;
                }
            }
            Away away = new Away(i, sum);
            if (!mine.contains(i)
                    && (best.size() < wanted || nearest.compare(away, best.element()) < 0)) {
                best.add(away);
                if (best.size() > wanted) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(nearest).map(away -> codes[away.index()]).toList();
    }

    private record Away(int index, double distance) {}

    /** Counted, or else as published. */
    private static double share(
            RowFigures counts, RowFigures published, FigureRow row, double people) {
        double counted = value(counts, row) / people;
        return Double.isNaN(counted) ? value(published, row) / 100 : counted;
    }

    private static double value(RowFigures figures, FigureRow row) {
        Figures.Cell cell = figures.cell(row.year(), row.code());
        return cell == null ? Double.NaN : cell.value();
    }
}

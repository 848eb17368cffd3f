package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.platform.areas.FigureRow;

/**
 * Finds the areas most like one, by size, age and distance to the shops: the smallest Euclidean
 * distance of standardised values. They are look-alikes to read beside, not controls of a study.
 */
final class SimilarAreas {

    private static final int LEAST_PEOPLE = 50;

    private SimilarAreas() {}

    /**
     * {@return the codes, the most similar first}
     *
     * @param rows all areas of one level and year
     * @param own the areas to compare with; their mean counts
     */
    static List<AreaCode> of(List<FigureRow> rows, Set<AreaCode> own, int wanted) {
        RowFigures people = new RowFigures(rows, "population");
        RowFigures old = new RowFigures(rows, "age_65_plus");
        RowFigures young = new RowFigures(rows, "age_0_14");
        RowFigures shop = new RowFigures(rows, "distance_supermarket");
        Map<AreaCode, double[]> features = new HashMap<>();
        for (FigureRow row : rows) {
            double count = value(people, row);
            if (!(count >= LEAST_PEOPLE)) {
                continue;
            }
            features.putIfAbsent(
                    row.code(),
                    new double[] {
                        Math.log(count),
                        value(old, row) / count,
                        value(young, row) / count,
                        value(shop, row)
                    });
        }
        double[] mean = new double[4];
        double[] spread = new double[4];
        for (int i = 0; i < 4; i++) {
            int at = i;
            double[] known =
                    features.values().stream()
                            .mapToDouble(f -> f[at])
                            .filter(Double::isFinite)
                            .toArray();
            double sum = 0;
            for (double each : known) {
                sum += each;
            }
            mean[i] = known.length == 0 ? 0 : sum / known.length;
            double squares = 0;
            for (double each : known) {
                squares += (each - mean[at]) * (each - mean[at]);
            }
            spread[i] = known.length < 2 ? 1 : Math.sqrt(squares / (known.length - 1));
        }
        double[] target = new double[4];
        int[] counted = new int[4];
        for (AreaCode code : own) {
            double[] each = features.get(code);
            for (int i = 0; each != null && i < 4; i++) {
                if (Double.isFinite(each[i])) {
                    target[i] += each[i];
                    counted[i]++;
                }
            }
        }
        if (counted[0] == 0) {
            return List.of();
        }
        List<Map.Entry<AreaCode, Double>> away = new ArrayList<>();
        features.forEach((code, each) -> {
            double sum = 0;
            for (int i = 0; i < 4; i++) {
                if (counted[i] > 0 && Double.isFinite(each[i]) && spread[i] > 0) {
                    double z = (each[i] - target[i] / counted[i]) / spread[i];
                    sum += z * z;
                } else if (counted[i] > 0) {
                    sum += 4; // unknown where the other is known: two spreads away
                }
            }
            if (!own.contains(code)) {
                away.add(Map.entry(code, sum));
            }
        });
        return away.stream()
                .sorted(
                        Map.Entry.<AreaCode, Double>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(wanted)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double value(RowFigures figures, FigureRow row) {
        Figures.Cell cell = figures.cell(row.year(), row.code());
        return cell == null ? Double.NaN : cell.value();
    }
}

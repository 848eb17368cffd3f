package nl.wijkspil.evaluation.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.finding.Refusal;

/**
 * A probability sample: for each respondent the stratum, the first-stage cluster, the weight (how
 * many residents it stands for) and the number of clusters in the stratum's population. Immutable.
 *
 * <p>Make one with {@link #stratified}, and change its weights with {@link PostStratify} or {@link
 * Rake}, which keep what is needed for the right standard errors.
 */
public final class Sample {
    private final double[] weights;
    private final int[] clusterOf;
    private final int[] stratumOfCluster;
    private final int[] clustersInStratum;
    private final double[] population;
    private final List<Calibration> calibrations;

    private Sample(
            double[] weights,
            int[] clusterOf,
            int[] stratumOfCluster,
            int[] clustersInStratum,
            double[] population,
            List<Calibration> calibrations) {
        this.weights = weights;
        this.clusterOf = clusterOf;
        this.stratumOfCluster = stratumOfCluster;
        this.clustersInStratum = clustersInStratum;
        this.population = population;
        this.calibrations = calibrations;
    }

    /** A simple random sample of n out of a population; infinity means no finite correction. */
    public static Sample simple(int n, double population) {
        var same = Collections.nCopies(n, "");
        var weights = new double[n];
        Arrays.fill(weights, Double.isFinite(population) ? population / n : 1);
        var sizes = new double[n];
        Arrays.fill(sizes, population);
        return stratified(same, weights, sizes);
    }

    /**
     * A stratified sample of individuals.
     *
     * @param strata the stratum of each respondent
     * @param weights positive design weights
     * @param populations the size of the respondent's stratum in the population; infinity for none
     */
    public static Sample stratified(List<String> strata, double[] weights, double[] populations) {
        var own = new ArrayList<String>();
        for (int i = 0; i < weights.length; i++) {
            own.add(Integer.toString(i));
        }
        return clustered(strata, own, weights, populations);
    }

    /**
     * A stratified sample of clusters (streets, households).
     *
     * @param strata the stratum of each respondent
     * @param clusters the cluster of each respondent, unique within its stratum
     * @param weights positive design weights
     * @param populations number of clusters in the respondent's stratum; infinity for none
     * @throws Refusal WS-SURV-001 for a weight that is not positive, WS-SURV-002 for a stratum with
     *     one cluster, WS-SURV-003 for a stratum smaller than its sample
     */
    public static Sample clustered(
            List<String> strata, List<String> clusters, double[] weights, double[] populations) {
        int n = weights.length;
        if (strata.size() != n || clusters.size() != n || populations.length != n) {
            throw new IllegalArgumentException(
                    "%d strata, %d clusters, %d weights, %d populations\nMaybe rows were dropped"
                            .formatted(strata.size(), clusters.size(), n, populations.length));
        }
        var stratumIndex = new LinkedHashMap<String, Integer>();
        Map<List<String>, Integer> clusterIndex = new HashMap<>();
        var stratumOf = new ArrayList<Integer>();
        var sizes = new ArrayList<Double>();
        var clusterOf = new int[n];
        for (int i = 0; i < n; i++) {
            if (!(weights[i] > 0) || !Double.isFinite(weights[i])) {
                throw Refusal.of(
                        "WS-SURV-001",
                        "rij " + (i + 1),
                        "Het gewicht " + weights[i] + " is geen positief getal.",
                        "Vul een gewicht boven 0 in, of laat de rij weg.");
            }
            int h = stratumIndex.computeIfAbsent(strata.get(i), k -> stratumIndex.size());
            if (h == sizes.size()) {
                sizes.add(populations[i]);
            }
            var key = List.of(strata.get(i), clusters.get(i));
            var seen = clusterIndex.get(key);
            if (seen == null) {
                seen = clusterIndex.size();
                clusterIndex.put(key, seen);
                stratumOf.add(h);
            }
            clusterOf[i] = seen;
        }
        var counts = new int[sizes.size()];
        stratumOf.forEach(h -> counts[h]++);
        for (var entry : stratumIndex.entrySet()) {
            int h = entry.getValue();
            check(entry.getKey(), counts[h], sizes.get(h));
        }
        return new Sample(
                weights.clone(),
                clusterOf,
                stratumOf.stream().mapToInt(Integer::intValue).toArray(),
                counts,
                sizes.stream().mapToDouble(Double::doubleValue).toArray(),
                List.of());
    }

    private static void check(String stratum, int count, double size) {
        if (count == 1 && size > 1) {
            throw Refusal.of(
                    "WS-SURV-002",
                    "stratum " + stratum,
                    "Dit stratum heeft maar één trekking, dus de spreiding is niet te schatten.",
                    "Voeg het stratum samen met een dat erop lijkt.");
        }
        if (size < count) {
            throw Refusal.of(
                    "WS-SURV-003",
                    "stratum " + stratum,
                    "De steekproef (" + count + ") is groter dan het stratum (" + size + ").",
                    "Controleer de omvang van de bevolking.");
        }
    }

    Sample calibrated(double[] next, Calibration calibration) {
        var all = new ArrayList<>(calibrations);
        all.add(calibration);
        return new Sample(
                next, clusterOf, stratumOfCluster, clustersInStratum, population, List.copyOf(all));
    }

    /** Number of respondents. */
    public int size() {
        return weights.length;
    }

    /** Number of clusters minus number of strata: the degrees of freedom of the errors. */
    public int degreesOfFreedom() {
        return stratumOfCluster.length - population.length;
    }

    /** The current weights. */
    public double[] weights() {
        return weights.clone();
    }

    double weight(int i) {
        return weights[i];
    }

    /** Kish's effective number of answers: (sum w)^2 / sum w^2. */
    public double effectiveSize() {
        double s = 0;
        double squares = 0;
        for (double w : weights) {
            s += w;
            squares += w * w;
        }
        return s * s / squares;
    }

    /**
     * The design-based variance of the weighted total of {@code u}: within strata between clusters,
     * with the finite-population correction, after taking out what calibration already fixed.
     */
    double variance(double[] u) {
        var z = u;
        for (int k = calibrations.size() - 1; k >= 0; k--) {
            z = calibrations.get(k).residual(z);
        }
        var total = new double[stratumOfCluster.length];
        for (int i = 0; i < z.length; i++) {
            total[clusterOf[i]] += weights[i] * z[i];
        }
        var mean = new double[population.length];
        for (int c = 0; c < total.length; c++) {
            mean[stratumOfCluster[c]] += total[c] / clustersInStratum[stratumOfCluster[c]];
        }
        double v = 0;
        for (int c = 0; c < total.length; c++) {
            int h = stratumOfCluster[c];
            double n = clustersInStratum[h];
            if (n > 1) {
                double d = total[c] - mean[h];
                v += (1 - n / population[h]) * n / (n - 1) * d * d;
            }
        }
        return v;
    }
}

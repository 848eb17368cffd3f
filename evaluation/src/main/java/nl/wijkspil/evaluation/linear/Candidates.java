package nl.wijkspil.evaluation.linear;

import java.util.Arrays;

/** The donors a fit may use so far: each with its difference to the target and a linear cost. */
final class Candidates {

    private static final int START = 64;

    private final int rows;
    private double[] differences;
    private double[] costs = new double[START];
    private int[] donors = new int[START];
    private int count;

    Candidates(int rows) {
        this.rows = rows;
        differences = new double[START * rows];
    }

    void clear() {
        count = 0;
    }

    /** Adds a donor without cost. */
    void add(int donor, DonorSearch search, double[] target) {
        if (count == donors.length) {
            differences = Arrays.copyOf(differences, differences.length * 2);
            costs = Arrays.copyOf(costs, costs.length * 2);
            donors = Arrays.copyOf(donors, donors.length * 2);
        }
        search.difference(donor, target, differences, count * rows);
        donors[count] = donor;
        costs[count] = 0;
        count++;
    }

    int count() {
        return count;
    }

    /** The donor behind a candidate. */
    int donor(int candidate) {
        return donors[candidate];
    }

    double cost(int candidate) {
        return costs[candidate];
    }

    void cost(int candidate, double value) {
        costs[candidate] = value;
    }

    double squaredDistance(int candidate) {
        double sum = 0;
        for (int t = 0; t < rows; t++) {
            double value = differences[candidate * rows + t];
            sum += value * value;
        }
        return sum;
    }

    /** Cost plus product with a dual vector. */
    double price(int candidate, double[] dual) {
        double sum = costs[candidate];
        int at = candidate * rows;
        for (int t = 0; t < rows; t++) {
            sum = Math.fma(differences[at + t], dual[t], sum);
        }
        return sum;
    }

    /** Adds a multiple of a candidate's difference. */
    void addTo(double[] sum, double factor, int candidate) {
        int at = candidate * rows;
        for (int t = 0; t < rows; t++) {
            sum[t] = Math.fma(factor, differences[at + t], sum[t]);
        }
    }

    /** Puts {@code (s, difference)} in a column. */
    void load(int candidate, double s, double[] column) {
        column[0] = s;
        System.arraycopy(differences, candidate * rows, column, 1, rows);
    }

    /** The differences, candidate after candidate; lent. */
    double[] differences() {
        return differences;
    }

    /** The linear costs; lent. */
    double[] costs() {
        return costs;
    }
}

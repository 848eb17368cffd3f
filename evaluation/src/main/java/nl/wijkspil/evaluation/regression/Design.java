package nl.wijkspil.evaluation.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A design matrix as named columns: {@code columns.get(j)[i]} is column j of row i. Columns keep
 * the order in which they were added; the names appear in every message about rank.
 */
public final class Design {
    private final int rows;
    private final List<String> names = new ArrayList<>();
    private final List<double[]> columns = new ArrayList<>();

    /**
     * An empty design.
     *
     * @param rows the number of observations
     */
    public Design(int rows) {
        this.rows = rows;
    }

    /** Adds a column of ones named "(intercept)". */
    public Design intercept() {
        var ones = new double[rows];
        java.util.Arrays.fill(ones, 1);
        return add("(intercept)", ones);
    }

    /**
     * Adds a numeric column (the array is kept, not copied).
     *
     * @throws IllegalArgumentException when the length is not the number of rows
     */
    public Design add(String name, double[] column) {
        if (column.length != rows) {
            throw new IllegalArgumentException(
                    "column "
                            + name
                            + " has "
                            + column.length
                            + " values, the design has "
                            + rows
                            + " rows\nMaybe rows were dropped from one and not from the other");
        }
        names.add(name);
        columns.add(column);
        return this;
    }

    /**
     * Adds one 0/1 column per level of a factor, levels in sorted order; the first level is the
     * reference and gets no column when {@code dropFirst}.
     */
    public Design addFactor(String name, List<String> values, boolean dropFirst) {
        return addFactor(name, values, List.copyOf(new TreeSet<>(values)), dropFirst);
    }

    /**
     * The same with the levels in an order of your own; a value outside them has zeros everywhere.
     */
    public Design addFactor(
            String name, List<String> values, List<String> levels, boolean dropFirst) {
        for (int k = dropFirst ? 1 : 0; k < levels.size(); k++) {
            var column = new double[rows];
            for (int i = 0; i < rows; i++) {
                column[i] = values.get(i).equals(levels.get(k)) ? 1 : 0;
            }
            add(name + levels.get(k), column);
        }
        return this;
    }

    /** Number of observations. */
    public int rows() {
        return rows;
    }

    /** Number of columns. */
    public int size() {
        return columns.size();
    }

    /** The name of column j. */
    public String name(int j) {
        return names.get(j);
    }

    /** All names, in order. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Column j itself; treat it as read only. */
    public double[] column(int j) {
        return columns.get(j);
    }

    /** The rows with the given indices, in that order, as a new design with the same names. */
    public Design rowsAt(int[] index) {
        var out = new Design(index.length);
        for (int j = 0; j < size(); j++) {
            var from = column(j);
            var to = new double[index.length];
            for (int i = 0; i < index.length; i++) {
                to[i] = from[index[i]];
            }
            out.add(name(j), to);
        }
        return out;
    }

    /** The linear predictor X b; columns whose coefficient is NaN (left out) count as zero. */
    public double[] times(double[] b) {
        var out = new double[rows];
        for (int j = 0; j < size(); j++) {
            if (!Double.isNaN(b[j])) {
                var x = column(j);
                for (int i = 0; i < rows; i++) {
                    out[i] += b[j] * x[i];
                }
            }
        }
        return out;
    }
}

package nl.wijkspil.evaluation.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Optimal full matching: all units in subclasses of one treated with several controls or one
 * control with several treated, at the least total distance.
 *
 * <p>Such a division is a cheapest edge cover of the bipartite graph of treated and controls. With
 * m(v) the cheapest edge at v, it follows from an assignment with costs c(t, c) - m(t) - m(c),
 * where staying alone is free: units that stay alone take their cheapest edge. Source: Rosenbaum
 * (1991), JRSS B 53; Schrijver (2003), Combinatorial Optimization, section 27.4.
 *
 * @param matched subclasses and weights
 * @param total total distance over the edges
 * @param bound the dual's lower bound; equal to the total when optimal (the certificate)
 */
public record FullMatching(Matched matched, double total, double bound) {

    /** The optimal full matching; pairs further apart than the caliper are not allowed. */
    public static FullMatching match(
            Candidates units, Distances distances, int[] block, double caliper) {
        var treated = IntStream.range(0, units.size()).filter(i -> units.treated()[i]).toArray();
        var controls = IntStream.range(0, units.size()).filter(i -> !units.treated()[i]).toArray();
        int n = treated.length;
        int m = controls.length;
        var cost = new double[n][m];
        var cheapRow = new double[n];
        var cheapColumn = new double[m];
        Arrays.fill(cheapRow, Double.POSITIVE_INFINITY);
        Arrays.fill(cheapColumn, Double.POSITIVE_INFINITY);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                double d = distances.between(treated[i], controls[j]);
                boolean allowed = block[treated[i]] == block[controls[j]] && d <= caliper;
                cost[i][j] = allowed ? d : Double.POSITIVE_INFINITY;
                cheapRow[i] = Math.min(cheapRow[i], cost[i][j]);
                cheapColumn[j] = Math.min(cheapColumn[j], cost[i][j]);
            }
        }
        var assignment = Assignment.of(reduced(cost, cheapRow, cheapColumn));
        var edge = cover(cost, cheapRow, cheapColumn, assignment.columnOfRow());
        double total = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                total += edge[i][j] ? cost[i][j] : 0;
            }
        }
        double bound = assignment.bound();
        bound += Arrays.stream(cheapRow).filter(Double::isFinite).sum();
        bound += Arrays.stream(cheapColumn).filter(Double::isFinite).sum();
        return new FullMatching(subclasses(units, treated, controls, edge), total, bound);
    }

    /** Gains of pairing, with a free place for every row to stay alone. */
    private static double[][] reduced(double[][] cost, double[] row, double[] column) {
        int n = cost.length;
        int m = cost[0].length;
        var out = new double[n][m + n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                out[i][j] =
                        Double.isFinite(cost[i][j])
                                ? Math.min(0, cost[i][j] - row[i] - column[j])
                                : 0;
            }
        }
        return out;
    }

    private static boolean[][] cover(
            double[][] cost, double[] row, double[] column, int[] columnOfRow) {
        int n = cost.length;
        int m = cost[0].length;
        var edge = new boolean[n][m];
        var rowDone = new boolean[n];
        var columnDone = new boolean[m];
        for (int i = 0; i < n; i++) {
            int j = columnOfRow[i];
            if (j < m && cost[i][j] < row[i] + column[j]) {
                edge[i][j] = true;
                rowDone[i] = true;
                columnDone[j] = true;
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m && !rowDone[i] && Double.isFinite(row[i]); j++) {
                if (cost[i][j] == row[i]) {
                    edge[i][j] = true;
                    rowDone[i] = true;
                    columnDone[j] = true;
                }
            }
        }
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < n && !columnDone[j] && Double.isFinite(column[j]); i++) {
                if (cost[i][j] == column[j]) {
                    edge[i][j] = true;
                    columnDone[j] = true;
                }
            }
        }
        dropBridges(edge);
        return edge;
    }

    /** An edge whose both ends have other edges is not needed. */
    private static void dropBridges(boolean[][] edge) {
        int n = edge.length;
        int m = edge[0].length;
        var rows = new int[n];
        var columns = new int[m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                rows[i] += edge[i][j] ? 1 : 0;
                columns[j] += edge[i][j] ? 1 : 0;
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                if (edge[i][j] && rows[i] > 1 && columns[j] > 1) {
                    edge[i][j] = false;
                    rows[i]--;
                    columns[j]--;
                }
            }
        }
    }

    private static Matched subclasses(
            Candidates units, int[] treated, int[] controls, boolean[][] edge) {
        var subclass = new int[units.size()];
        var pairs = new ArrayList<int[]>();
        int number = 0;
        for (int i = 0; i < treated.length; i++) {
            for (int j = 0; j < controls.length; j++) {
                if (edge[i][j]) {
                    int t = treated[i];
                    int c = controls[j];
                    int known = Math.max(subclass[t], subclass[c]);
                    int use = known > 0 ? known : ++number;
                    subclass[t] = use;
                    subclass[c] = use;
                    pairs.add(new int[] {t, c});
                }
            }
        }
        return Matched.ofSubclasses(units.treated(), subclass, List.copyOf(pairs));
    }
}

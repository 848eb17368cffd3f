package nl.wijkspil.evaluation.matching;

import java.util.Arrays;

/**
 * The cheapest assignment of every row to its own column, by shortest augmenting paths with
 * potentials. Deterministic: among equal paths the lowest column wins.
 *
 * <p>Source: Kuhn (1955); Jonker and Volgenant (1987), Computing 38.
 *
 * @param columnOfRow the column of each row
 * @param bound the dual value, a lower bound on any assignment; equal to the cost of this one
 */
@SuppressWarnings("ArrayRecordComponent")
record Assignment(int[] columnOfRow, double bound) {

    static Assignment of(double[][] cost) {
        int n = cost.length;
        int m = cost[0].length;
        var u = new double[n + 1];
        var v = new double[m + 1];
        var rowOf = new int[m + 1];
        var way = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            rowOf[0] = i;
            int column = 0;
            var least = new double[m + 1];
            var used = new boolean[m + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            do {
                used[column] = true;
                int row = rowOf[column];
                double delta = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int j = 1; j <= m; j++) {
                    if (!used[j]) {
                        double now = cost[row - 1][j - 1] - u[row] - v[j];
                        if (now < least[j]) {
                            least[j] = now;
                            way[j] = column;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= m; j++) {
                    if (used[j]) {
                        u[rowOf[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            do {
                int before = way[column];
                rowOf[column] = rowOf[before];
                column = before;
            } while (column != 0);
        }
        var out = new int[n];
        for (int j = 1; j <= m; j++) {
            if (rowOf[j] > 0) {
                out[rowOf[j] - 1] = j - 1;
            }
        }
        return new Assignment(
                out, Arrays.stream(u, 1, n + 1).sum() + Arrays.stream(v, 1, m + 1).sum());
    }
}

package nl.wijkspil.evaluation.factor;

/** Unit mean plus period mean minus overall mean of a full matrix. */
final class TwoWayMeans {
    private TwoWayMeans() {}

    static double[][] of(double[][] m) {
        int n = m.length;
        int periods = m[0].length;
        var unit = new double[n];
        var period = new double[periods];
        double all = 0;
        for (int i = 0; i < n; i++) {
            for (int t = 0; t < periods; t++) {
                unit[i] += m[i][t] / periods;
                period[t] += m[i][t] / n;
            }
            all += unit[i] / n;
        }
        var out = new double[n][periods];
        for (int i = 0; i < n; i++) {
            for (int t = 0; t < periods; t++) {
                out[i][t] = unit[i] + period[t] - all;
            }
        }
        return out;
    }
}

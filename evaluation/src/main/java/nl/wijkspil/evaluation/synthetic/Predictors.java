package nl.wijkspil.evaluation.synthetic;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.panel.Panel;
import nl.wijkspil.evaluation.specification.Options;
import tools.jackson.databind.JsonNode;

/**
 * Predictors to match on: each the mean of a column (or of the sum of some columns) over the
 * observed cells of a span of periods.
 *
 * @param list the predictors, possibly none
 */
public record Predictors(List<Predictor> list) {

    /** No predictors. */
    public static final Predictors NONE = new Predictors(List.of());

    /**
     * One predictor.
     *
     * @param columns the columns summed
     * @param from first period
     * @param to last period, included
     */
    public record Predictor(List<String> columns, double from, double to) {

        /** The columns' names, for tables. */
        public String name() {
            return String.join("+", columns)
                    + (from == to ? " " + nl.wijkspil.evaluation.panel.Table.label(from) : "");
        }
    }

    /**
     * Reads option {@code predictors}: a list of {@code {"column": "x", "from": 1980, "to": 1988}}.
     */
    public static Predictors of(Options options) {
        var node = options.structure("predictors");
        if (node.isNull()) {
            return NONE;
        }
        var list = new ArrayList<Predictor>();
        for (var element : node) {
            var columns = new ArrayList<String>();
            var named = element.path("column");
            if (named.isArray()) {
                named.forEach(name -> columns.add(name.asString("")));
            } else {
                columns.add(named.asString(""));
            }
            list.add(new Predictor(columns, number(element, "from"), number(element, "to")));
        }
        if (!node.isArray() || list.isEmpty()) {
            throw Refusal.of(
                    "WS-EST-OPTION-VALUE",
                    "options.predictors",
                    "De lijst is leeg of geen lijst.",
                    "Geef [{\"column\": \"x\", \"from\": 1980, \"to\": 1988}].");
        }
        return new Predictors(List.copyOf(list));
    }

    private static double number(JsonNode element, String key) {
        if (!element.path(key).isNumber()) {
            throw Refusal.of(
                    "WS-EST-OPTION-VALUE",
                    "options.predictors." + key,
                    "Hier hoort een periode.",
                    "Geef een getal, zoals 1980.");
        }
        return element.path(key).doubleValue();
    }

    /** Whether there are none. */
    public boolean empty() {
        return list.isEmpty();
    }

    /** The predictors of a unit, unscaled. */
    double[] raw(Panel panel, int unit) {
        var values = new double[list.size()];
        for (int p = 0; p < values.length; p++) {
            values[p] = mean(panel, unit, list.get(p));
        }
        return values;
    }

    private static double mean(Panel panel, int unit, Predictor predictor) {
        double total = 0;
        for (var column : predictor.columns()) {
            double sum = 0;
            int count = 0;
            for (int t = 0; t < panel.periods(); t++) {
                double value = panel.value(column, unit, t);
                if (panel.period(t) >= predictor.from() - 1e-9
                        && panel.period(t) <= predictor.to() + 1e-9
                        && !Double.isNaN(value)) {
                    sum += value;
                    count++;
                }
            }
            if (count == 0) {
                throw Refusal.of(
                        "WS-EST-PREDICTOR",
                        "eenheid \"" + panel.unit(unit) + "\", kolom \"" + column + "\"",
                        "In de gevraagde perioden is geen enkele waarde bekend.",
                        "Kies andere perioden, of laat de eenheid weg.");
            }
            total += sum / count;
        }
        return total;
    }

    /**
     * The predictors of donors and target, centred by the donors and scaled to the spread of the
     * donors' outcomes: a row per donor used, the target's row last.
     */
    double[][] scaledLike(Sample sample, int unit, int excluded, double[][] outcomes) {
        var rows = new ArrayList<double[]>();
        for (int j = 0; j < sample.donors().length; j++) {
            if (j != excluded) {
                rows.add(raw(sample.panel(), sample.donors()[j]));
            }
        }
        int n = rows.size();
        rows.add(raw(sample.panel(), unit));
        double spread = spread(outcomes);
        for (int p = 0; p < list.size(); p++) {
            double mean = 0;
            for (int j = 0; j < n; j++) {
                mean += rows.get(j)[p] / n;
            }
            double square = 0;
            for (int j = 0; j < n; j++) {
                square += (rows.get(j)[p] - mean) * (rows.get(j)[p] - mean);
            }
            double sd = Math.sqrt(square / (n - 1));
            for (var row : rows) {
                row[p] = sd > 0 ? (row[p] - mean) / sd * spread : 0;
            }
        }
        return rows.toArray(double[][]::new);
    }

    /** Standard deviation of all outcomes after each period's mean over donors is subtracted. */
    private static double spread(double[][] outcomes) {
        int m = outcomes[0].length;
        double square = 0;
        for (int t = 0; t < m; t++) {
            double mean = 0;
            for (var row : outcomes) {
                mean += row[t] / outcomes.length;
            }
            for (var row : outcomes) {
                square += (row[t] - mean) * (row[t] - mean);
            }
        }
        return Math.sqrt(square / (outcomes.length * m - 1));
    }
}

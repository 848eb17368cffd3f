package nl.wijkspil.evaluation.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.panel.Table;
import nl.wijkspil.evaluation.regression.Design;

/**
 * Units to match: names, who is treated, the outcome, and the covariates as columns (a factor gives
 * a 0/1 column per level).
 *
 * @param names unit names
 * @param treated who is treated
 * @param outcome outcomes
 * @param columns covariate columns, all levels of factors
 * @param model covariate columns without the first level of each factor, with an intercept
 * @param keys covariates as read, for exact bins: numbers or level codes per covariate
 * @param covariates names of the covariates as read
 * @param numeric whether a covariate as read is a number
 */
@SuppressWarnings("ArrayRecordComponent")
public record Candidates(
        List<String> names,
        boolean[] treated,
        double[] outcome,
        Design columns,
        Design model,
        List<double[]> keys,
        List<String> covariates,
        boolean[] numeric) {

    /**
     * The units of a request.
     *
     * @throws Refusal WS-EST-TREATMENT when treatment is not 0 or 1, WS-EST-EMPTY for an empty
     *     cell, WS-EST-NO-TREATED or WS-EST-NO-CONTROLS when one side is empty, WS-EST-COLUMNS
     *     without covariates
     */
    public static Candidates of(Request request) {
        var roles = request.specification().columns();
        var table = request.data();
        int n = table.rows();
        var covariates = roles.all("covariates");
        if (covariates.isEmpty()) {
            throw Refusal.of(
                    "WS-EST-COLUMNS",
                    "columns.covariates",
                    "Er zijn geen kenmerken om op te lijken.",
                    "Noem minstens één kolom.");
        }
        var treatment = filled(table, roles.one("treatment"));
        var treated = new boolean[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (treatment[i] != 0 && treatment[i] != 1) {
                throw Refusal.of(
                        "WS-EST-TREATMENT",
                        "rij " + (i + 2),
                        "De behandeling is " + treatment[i] + ", niet 0 of 1.",
                        "Gebruik 1 voor behandeld en 0 voor niet.");
            }
            treated[i] = treatment[i] == 1;
            count += treated[i] ? 1 : 0;
        }
        if (count == 0 || count == n) {
            throw Refusal.of(
                    count == 0 ? "WS-EST-NO-TREATED" : "WS-EST-NO-CONTROLS",
                    "columns.treatment",
                    count + " van de " + n + " eenheden zijn behandeld.",
                    "Er moeten er van beide soorten zijn.");
        }
        var columns = new Design(n);
        var model = new Design(n).intercept();
        var keys = new ArrayList<double[]>();
        var numeric = new boolean[covariates.size()];
        for (int c = 0; c < numeric.length; c++) {
            var name = covariates.get(c);
            numeric[c] = isNumeric(table.texts(name));
            if (numeric[c]) {
                var values = filled(table, name);
                columns.add(name, values);
                model.add(name, values);
                keys.add(values);
            } else {
                var cells = table.texts(name);
                refuseEmpty(cells, name);
                var levels = List.copyOf(new TreeSet<>(cells));
                columns.addFactor(name, cells, levels, false);
                model.addFactor(name, cells, levels, true);
                keys.add(cells.stream().mapToDouble(levels::indexOf).toArray());
            }
        }
        var units = roles.has("unit") ? table.texts(roles.one("unit")) : numbered(n);
        return new Candidates(
                units,
                treated,
                filled(table, request.outcome()),
                columns,
                model,
                keys,
                covariates,
                numeric);
    }

    private static List<String> numbered(int n) {
        var out = new ArrayList<String>();
        for (int i = 1; i <= n; i++) {
            out.add(Integer.toString(i));
        }
        return out;
    }

    private static boolean isNumeric(List<String> cells) {
        return cells.stream()
                .allMatch(c -> c.isEmpty() || c.matches("[-+]?[0-9.,]+([eE][-+]?[0-9]+)?"));
    }

    private static void refuseEmpty(List<String> cells, String name) {
        int row = cells.indexOf("");
        if (row >= 0) {
            throw empty(row, name);
        }
    }

    private static double[] filled(Table table, String name) {
        var values = table.numbers(name);
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                throw empty(i, name);
            }
        }
        return values;
    }

    private static Refusal empty(int row, String name) {
        return Refusal.of(
                "WS-EST-EMPTY",
                "rij " + (row + 2) + ", kolom \"" + name + "\"",
                "Deze cel is leeg.",
                "Vul hem in of laat de rij weg; een leeg kenmerk is niet nul.");
    }

    /** Number of units. */
    public int size() {
        return treated.length;
    }

    /** Number of treated units. */
    public int treatedCount() {
        int n = 0;
        for (boolean t : treated) {
            n += t ? 1 : 0;
        }
        return n;
    }
}

package nl.wijkspil.evaluation.factor;

import java.util.ArrayList;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.LeastSquares;

/**
 * Generalised synthetic control: factors, period effects and covariate coefficients from the never
 * treated only; each treated unit's level and loadings from its own untreated periods.
 *
 * <p>Source: Xu (2017), Political Analysis 25.
 */
final class GeneralisedControl {
    private GeneralisedControl() {}

    static FactorFit fit(Observations data, int factors) {
        var controls = new ArrayList<Integer>();
        for (int i = 0; i < data.units(); i++) {
            if (!data.ever(i)) {
                controls.add(i);
            }
        }
        if (controls.size() <= factors + 1) {
            throw Refusal.of(
                    "WS-EST-FEW-CONTROLS",
                    "donors",
                    "Voor "
                            + factors
                            + " factoren zijn meer dan "
                            + controls.size()
                            + " plekken nodig.",
                    "Gebruik minder factoren.");
        }
        var model = ControlModel.of(data, controls, factors);
        var out = new double[data.units()][];
        for (int i = 0; i < data.units(); i++) {
            out[i] = counterfactual(data, i, model);
        }
        return new FactorFit(out, model.beta(), model.certificate(), model.iterations());
    }

    /** Level and loadings by least squares on the unit's untreated periods. */
    private static double[] counterfactual(Observations data, int i, ControlModel model) {
        int periods = data.periods();
        var times = new ArrayList<Integer>();
        for (int t = 0; t < periods; t++) {
            if (data.untreated()[i][t]) {
                times.add(t);
            }
        }
        int r = model.factors().length;
        if (times.size() <= r + 1) {
            throw Refusal.of(
                    "WS-EST-SHORT",
                    "",
                    "Een behandelde eenheid heeft "
                            + times.size()
                            + " perioden vooraf; voor "
                            + r
                            + " factoren zijn er meer dan "
                            + (r + 1)
                            + " nodig.",
                    "Gebruik minder factoren of langere reeksen.");
        }
        var net = new double[periods];
        for (int t = 0; t < periods; t++) {
            net[t] = model.period()[t];
            for (int j = 0; j < model.beta().length; j++) {
                net[t] += model.beta()[j] * data.x()[j][i][t];
            }
        }
        var design = new Design(times.size()).intercept();
        for (int k = 0; k < r; k++) {
            var factor = model.factors()[k];
            design.add("factor " + (k + 1), times.stream().mapToDouble(t -> factor[t]).toArray());
        }
        var y = times.stream().mapToDouble(t -> data.y()[i][t] - net[t]).toArray();
        var b = LeastSquares.fit(design, y).coefficients();
        var out = new double[periods];
        for (int t = 0; t < periods; t++) {
            out[t] = net[t] + b[0];
            for (int k = 0; k < r; k++) {
                out[t] += Double.isNaN(b[k + 1]) ? 0 : b[k + 1] * model.factors()[k][t];
            }
        }
        return out;
    }
}

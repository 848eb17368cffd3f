package nl.wijkspil.evaluation.inference;

import java.util.List;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.inference.DesignedEstimator.Fitted;

/**
 * Moving-block conformal inference (Chernozhukov, Wuethrich and Zhu 2021): suppose a constant
 * effect theta, take it away, refit on all periods, and see how often a cyclic shift of the
 * residuals is as large after the start as the true order.
 */
final class Conformal {

    private static final int MOST = 2001;

    private Conformal() {}

    static void add(
            Request request,
            Sample sample,
            Design design,
            List<Fitted> fits,
            Result.Builder result) {
        if (fits.size() != 1) {
            throw Refusal.of(
                    "WS-EST-CONFORMAL",
                    "options.conformal",
                    "Dit kan alleen met een behandelde eenheid.",
                    "Laat \"conformal\" weg.");
        }
        var node = request.options().structure("conformal");
        double from = node.path("from").asDouble(0);
        double to = node.path("to").asDouble(0);
        double step = node.path("step").asDouble(1);
        if (!(step > 0) || !(to >= from) || (to - from) / step > MOST) {
            throw Refusal.of(
                    "WS-EST-OPTION-VALUE",
                    "options.conformal",
                    "Het rooster klopt niet.",
                    "Geef from <= to en een step boven 0, met hoogstens 2000 stappen.");
        }
        int count = (int) Math.floor((to - from) / step + 1e-9) + 1;
        var fit = fits.getFirst();
        int unit = fit.units().getFirst();
        int periods = sample.periods();
        int start = fit.window().start();
        var whole = new Window(0, periods, start, start, periods);
        var frame = Frame.columns("theta", "p");
        var batch =
                request.work()
                        .run(
                                "conformal",
                                count + 1,
                                i -> {
                                    double theta = i == count ? 0 : from + i * step;
                                    var path = sample.path(unit);
                                    for (int t = start; t < periods; t++) {
                                        path[t] -= theta;
                                    }
                                    var twin = design.matcher(sample, whole).twin(path, unit, -1);
                                    var u = new double[periods];
                                    for (int t = 0; t < periods; t++) {
                                        u[t] = Math.abs(twin.gap(t));
                                    }
                                    return p(u, start);
                                });
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < batch.results().size(); i++) {
            int number = batch.numbers().get(i);
            double p = batch.results().get(i);
            if (number == count) {
                result.diagnostic("conformal_p_null", p);
                continue;
            }
            double theta = from + number * step;
            frame.row(theta, p);
            if (p > 0.1) {
                low = Math.min(low, theta);
                high = Math.max(high, theta);
            }
        }
        result.table("conformal", frame.build());
        result.diagnostic("conformal_resolution", 1.0 / periods);
        result.diagnostic("conformal_90_low", low);
        result.diagnostic("conformal_90_high", high);
        if (1.0 / periods > 0.05) {
            result.warning(
                    Finding.note(
                            "WS-EST-CONFORMAL-RESOLUTION",
                            "Met "
                                    + periods
                                    + " perioden kan deze p nooit kleiner zijn dan 1/"
                                    + periods
                                    + ": 5% is zo niet te halen."));
        }
    }

    /**
     * Share of the cyclic shifts (none included) whose sum after the start is at least that of the
     * true order.
     */
    private static double p(double[] u, int start) {
        int periods = u.length;
        double own = 0;
        for (int t = start; t < periods; t++) {
            own += u[t];
        }
        int least = 0;
        for (int shift = 0; shift < periods; shift++) {
            double sum = 0;
            for (int t = start; t < periods; t++) {
                sum += u[(t + shift) % periods];
            }
            least += sum >= own * (1 - 1e-12) ? 1 : 0;
        }
        return least / (double) periods;
    }
}

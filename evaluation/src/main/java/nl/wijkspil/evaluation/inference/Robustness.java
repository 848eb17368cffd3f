package nl.wijkspil.evaluation.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.inference.DesignedEstimator.Fitted;

/** Refits under small changes: without one donor, with an earlier pretended start. */
final class Robustness {

    private static final int MOST_DONORS = 20;

    private Robustness() {}

    /**
     * Leave-one-donor-out, for one fit: the effect without each of the heaviest donors, and its
     * range.
     */
    static void leaveOneOut(
            Request request,
            Sample sample,
            Design design,
            List<Fitted> fits,
            Result.Builder result) {
        if (fits.size() != 1 || fits.getFirst().units().size() != 1) {
            return;
        }
        var fit = fits.getFirst();
        int unit = fit.units().getFirst();
        var heavy = new ArrayList<Integer>();
        for (int j = 0; j < fit.twin().donors(); j++) {
            if (fit.twin().weight(j) != 0) {
                heavy.add(j);
            }
        }
        heavy.sort(Comparator.comparingDouble((Integer j) -> -Math.abs(fit.twin().weight(j))));
        var chosen = heavy.subList(0, Math.min(MOST_DONORS, heavy.size()));
        if (sample.donors().length <= 2) {
            return;
        }
        var matcher = ThreadLocal.withInitial(() -> design.matcher(sample, fit.window()));
        var batch =
                request.work()
                        .run(
                                "zonder een donor",
                                chosen.size(),
                                i ->
                                        matcher.get()
                                                .twin(sample.path(unit), unit, chosen.get(i))
                                                .att());
        var frame = Frame.columns("without", "weight", "att");
        double low = fit.twin().att();
        double high = low;
        for (int i = 0; i < batch.results().size(); i++) {
            int donor = chosen.get(batch.numbers().get(i));
            double att = batch.results().get(i);
            frame.row(sample.panel().unit(sample.donors()[donor]), fit.twin().weight(donor), att);
            low = Math.min(low, att);
            high = Math.max(high, att);
        }
        result.table("leave_one_out", frame.build());
        result.diagnostic("leave_one_out_low", low);
        result.diagnostic("leave_one_out_high", high);
    }

    /**
     * In-time placebo: the start is pretended to lie a third of the fitted periods earlier; the
     * effect there should be near 0.
     */
    static void inTime(
            Request request,
            Sample sample,
            Design design,
            List<Fitted> fits,
            Result.Builder result) {
        var window = fits.getFirst().window();
        int back = window.fitted() / 3;
        if (back < 1 || window.fitted() - back < 2 || request.work().stopped()) {
            return;
        }
        double att = 0;
        double total = 0;
        for (var fit : fits) {
            int pretended = fit.window().fitTo() - back;
            var earlier =
                    new Window(
                            fit.window().fitFrom(),
                            pretended,
                            pretended,
                            pretended,
                            fit.window().fitTo());
            if (earlier.fitted() < 2) {
                return;
            }
            for (int unit : fit.units()) {
                double share = fit.weight() / fit.units().size();
                att +=
                        share
                                * design.matcher(sample, earlier)
                                        .twin(sample.path(unit), unit, -1)
                                        .att();
                total += share;
            }
        }
        result.diagnostic("in_time_placebo", att / total);
        result.diagnostic("in_time_periods_earlier", back);
    }
}

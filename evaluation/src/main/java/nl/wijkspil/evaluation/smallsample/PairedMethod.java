package nl.wijkspil.evaluation.smallsample;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Inference;
import nl.wijkspil.evaluation.estimate.Interval;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.power.PairedMeans;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.specification.Role;

/** The method {@code paired-change}: a row per person measured twice. */
public final class PairedMethod implements Estimator {
    @Override
    public String method() {
        return "paired-change";
    }

    @Override
    public Words explanation() {
        return new Words(
                "De gemiddelde verandering van mensen die twee keer meededen. Zonder groep om mee"
                        + " te vergelijken zegt dit niet waardoor zij veranderden.",
                "The mean change of people measured twice. Without a comparison group it does not"
                        + " say why they changed.");
    }

    @Override
    public boolean panelShaped() {
        return false;
    }

    @Override
    public List<Role> roles() {
        return List.of(
                new Role("before", false, "First measurement."),
                new Role("after", false, "Second measurement."));
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.number("level", "0.95", "Level of the interval."),
                Option.integer("draws", "100000", "Random sign patterns above 20 pairs."));
    }

    @Override
    public Result estimate(Request request) {
        var columns = request.specification().columns();
        var before = request.data().numbers(columns.one("before"));
        var after = request.data().numbers(columns.one("after"));
        var pairs = new ArrayList<Double>();
        for (int i = 0; i < before.length; i++) {
            if (!Double.isNaN(before[i]) && !Double.isNaN(after[i])) {
                pairs.add(after[i] - before[i]);
            }
        }
        int lost = before.length - pairs.size();
        if (pairs.size() < 2) {
            throw Refusal.of(
                    "WS-EST-FEW-PAIRS",
                    "",
                    "Er zijn " + pairs.size() + " mensen met twee metingen.",
                    "Er zijn er minstens twee nodig.");
        }
        var d = pairs.stream().mapToDouble(Double::doubleValue).toArray();
        double level = Math.min(0.9999, request.options().numberFrom("level", 0.95, 0.5));
        int draws = request.options().integer("draws", 100_000, 100, 100_000_000);
        var mean = PairedMean.of(d, level);
        var flips = SignFlip.test(d, draws, request.specification().seed());
        var ranks = SignedRank.of(d);
        double sd = mean.mean() / mean.standardised();
        double seen = sd > 0 ? new PairedMeans(d.length, sd, 0.05).detectable(0.8) : Double.NaN;
        var result =
                Result.of(this, request)
                        .estimand("Gemiddelde verandering van mensen die twee keer meededen")
                        .counts(new Counts(d.length, 0, 1, 1, lost))
                        .att(mean.mean())
                        .se(sd / Math.sqrt(d.length))
                        .interval(new Interval(mean.low(), mean.high(), level, "student-t"))
                        .inference(
                                new Inference(
                                        flips.exact() ? "sign-flip-exact" : "sign-flip-drawn",
                                        flips.twoSided(),
                                        flips.resolution(),
                                        0,
                                        0,
                                        seen))
                        .diagnostic("t", mean.t())
                        .diagnostic("pT", mean.p())
                        .diagnostic("pWilcoxon", ranks.tail().twoSided())
                        .diagnostic("wilcoxon", ranks.statistic())
                        .diagnostic("hodgesLehmann", ranks.median())
                        .diagnostic("standardised", mean.standardised())
                        .diagnostic("hedges", mean.corrected());
        if (lost > 0) {
            result.warning(
                    Finding.warning(
                            "WS-EST-LOST",
                            lost + " van de " + before.length + " mensen hebben maar één meting.",
                            "Kijk of juist de mensen met een slechte uitkomst wegbleven."));
        }
        return result.build();
    }
}

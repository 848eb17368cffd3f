package nl.wijkspil.evaluation.smallsample;

import java.util.List;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Interval;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.interval.IntervalMethod;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.specification.Role;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The method {@code share-interval}: a row per share, k of n. */
public final class ShareMethod implements Estimator {
    @Override
    public String method() {
        return "share-interval";
    }

    @Override
    public Words explanation() {
        return new Words(
                "De marge om een aandeel: hoeveel van hoeveel, en wat dat zegt over het echte"
                        + " aandeel.",
                "The interval of a share: k of n, and what that says about the true share.");
    }

    @Override
    public boolean panelShaped() {
        return false;
    }

    @Override
    public List<Role> roles() {
        return List.of(new Role("k", false, "How many."), new Role("n", false, "Out of how many."));
    }

    @Override
    public List<Option> options() {
        return List.of(Option.number("level", "0.95", "Level of the intervals."));
    }

    @Override
    public Result estimate(Request request) {
        var columns = request.specification().columns();
        var ks = request.data().numbers(columns.one("k"));
        var ns = request.data().numbers(columns.one("n"));
        double level = Math.min(0.9999, request.options().numberFrom("level", 0.95, 0.5));
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        var frame = Frame.columns("method", "k", "n", "low", "high");
        var result = Result.of(this, request);
        for (int i = 0; i < ks.length; i++) {
            if (!(ns[i] >= 1 && ks[i] >= 0 && ks[i] <= ns[i]) || ks[i] % 1 != 0 || ns[i] % 1 != 0) {
                throw Refusal.of(
                        "WS-EST-COUNT",
                        "rij " + (i + 2),
                        ks[i] + " van " + ns[i] + " is geen aandeel.",
                        "k is een heel getal van 0 tot en met n, en n is minstens 1.");
            }
            int k = (int) ks[i];
            int n = (int) ns[i];
            for (var method : IntervalMethod.values()) {
                var interval = method.of(k, n, level);
                var name = method == IntervalMethod.CLOPPER_PEARSON ? "exact" : method.code();
                frame.row(name, k, n, interval.low(), interval.high());
            }
            double p = (double) k / n;
            double half = z * Math.sqrt(p * (1 - p) / n);
            frame.row("asymptotic", k, n, p - half, p + half);
        }
        if (ks.length > 0) {
            var wilson = IntervalMethod.WILSON.of((long) ks[0], (long) ns[0], level);
            result.diagnostic("share", ks[0] / ns[0])
                    .interval(new Interval(wilson.low(), wilson.high(), level, "wilson"));
        }
        return result.estimand("Aandeel in de eerste rij")
                .counts(new Counts(ks.length, 0, 0, 0, 0))
                .table("intervals", frame.build())
                .build();
    }
}

package nl.wijkspil.evaluation.smallsample;

import java.util.List;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Inference;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;

/** The method {@code permutation-test}: a row per unit, treated or not. */
public final class PermutationMethod implements Estimator {
    @Override
    public String method() {
        return "permutation-test";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Vergelijkt het gemiddelde van twee groepen en telt hoe vaak loting zo'n verschil"
                        + " geeft. Zegt alleen iets over oorzaak als er echt geloot is.",
                "Compares the means of two groups and counts how often chance alone gives such a"
                        + " difference. It speaks of cause only if treatment was drawn by lot.");
    }

    @Override
    public boolean panelShaped() {
        return false;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.integer(
                        "draws",
                        "100000",
                        "Random assignments when there are more than 2,000,000."));
    }

    @Override
    public Result estimate(Request request) {
        var y = request.data().numbers(request.outcome());
        var d = request.data().numbers(request.specification().columns().one("treatment"));
        var treated = new boolean[y.length];
        int count = 0;
        for (int i = 0; i < y.length; i++) {
            if (Double.isNaN(y[i]) || (d[i] != 0 && d[i] != 1)) {
                throw Refusal.of(
                        "WS-EST-TREATMENT",
                        "rij " + (i + 2),
                        "Hier staat uitkomst " + y[i] + " en behandeling " + d[i] + ".",
                        "Vul beide in; behandeling is 0 of 1.");
            }
            treated[i] = d[i] == 1;
            count += treated[i] ? 1 : 0;
        }
        if (count == 0 || count == y.length) {
            throw Refusal.of(
                    "WS-EST-NO-CONTROLS",
                    "columns.treatment",
                    count + " van de " + y.length + " zijn behandeld.",
                    "Er moeten er van beide soorten zijn.");
        }
        int draws = request.options().integer("draws", 100_000, 100, 100_000_000);
        var test = PermutationTest.of(y, treated, draws, request.specification().seed());
        var first = new double[count];
        var second = new double[y.length - count];
        int a = 0;
        int b = 0;
        for (int i = 0; i < y.length; i++) {
            if (treated[i]) {
                first[a++] = y[i];
            } else {
                second[b++] = y[i];
            }
        }
        var ranks = y.length <= 400 ? RankSum.of(first, second) : null;
        var result =
                Result.of(this, request)
                        .estimand("Verschil in gemiddelde tussen behandeld en niet behandeld")
                        .counts(new Counts(count, y.length - count, 0, 1, 0))
                        .att(test.difference())
                        .inference(
                                new Inference(
                                        test.tail().exact()
                                                ? "permutation-exact"
                                                : "permutation-drawn",
                                        test.tail().twoSided(),
                                        test.tail().resolution(),
                                        0,
                                        0,
                                        Double.NaN))
                        .diagnostic("pGreater", test.tail().greater())
                        .diagnostic("pLess", test.tail().less())
                        .diagnostic("assignments", test.tail().considered());
        if (ranks != null) {
            result.diagnostic("mannWhitneyU", ranks.statistic())
                    .diagnostic("superiority", ranks.superiority())
                    .diagnostic("pRankSum", ranks.tail().twoSided());
        }
        return result.build();
    }
}

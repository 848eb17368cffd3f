package nl.wijkspil.evaluation.balancing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkspil.evaluation.asymptotic.Asymptotic;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Inference;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.matching.Balance;
import nl.wijkspil.evaluation.matching.Candidates;
import nl.wijkspil.evaluation.matching.MatchedAnswer;
import nl.wijkspil.evaluation.matching.WeightedDifference;
import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.specification.Option;

/** The method {@code entropy-balancing}: a row per unit. */
public final class EntropyBalancing implements Estimator {
    @Override
    public String method() {
        return "entropy-balancing";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Geeft vergelijkbare eenheden gewichten zodat hun gemiddelden precies gelijk worden"
                    + " aan die van de behandelde, met zo gelijk mogelijke gewichten. Klopt alleen"
                    + " als er geen verschil is dat niet gemeten is.",
                "Weights the comparison units so that their means equal those of the treated"
                    + " exactly, with weights as even as possible. It holds only if no unmeasured"
                    + " difference matters.");
    }

    @Override
    public boolean panelShaped() {
        return false;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.integer(
                        "moments", "1", "1 for means, 2 for variances too, 3 for skewness too."),
                Option.number("level", "0.95", "Level of the interval."));
    }

    @Override
    public Result estimate(Request request) {
        var units = Candidates.of(request);
        int moments = request.options().integer("moments", 1, 1, 3);
        var all = moments(units, moments);
        var treated = IntStream.range(0, units.size()).filter(i -> units.treated()[i]).toArray();
        var controls = IntStream.range(0, units.size()).filter(i -> !units.treated()[i]).toArray();
        var target = new double[all.size()];
        for (int j = 0; j < target.length; j++) {
            var column = all.column(j);
            target[j] = Arrays.stream(treated).mapToDouble(i -> column[i]).average().orElse(0);
        }
        var base = new double[controls.length];
        Arrays.fill(base, 1);
        var fit = EntropyWeights.of(all.rowsAt(controls), target, base);
        var weights = new double[units.size()];
        for (int i : treated) {
            weights[i] = 1;
        }
        for (int k = 0; k < controls.length; k++) {
            weights[controls[k]] = fit.weights()[k] * controls.length;
        }
        var difference =
                WeightedDifference.of(
                        units.outcome(), units.treated(), weights, new int[units.size()]);
        double df = units.size() - 2.0;
        double level = request.options().numberFrom("level", 0.95, 0.5);
        var result = Result.of(this, request);
        MatchedAnswer.add(result, request, units, weights, null, treated.length, controls.length);
        result.estimand("Gemiddeld effect op de behandelde eenheden")
                .att(difference.att())
                .se(difference.se())
                .interval(Asymptotic.interval(difference.att(), difference.se(), level, df))
                .inference(
                        Inference.asymptotic(Asymptotic.p(difference.att(), difference.se(), df)))
                .diagnostic("certificate", fit.certificate())
                .diagnostic("iterations", fit.iterations());
        double largest = Arrays.stream(fit.weights()).max().orElse(0);
        double effective = Balance.effectiveControls(units.treated(), weights);
        if (largest > 0.1 || effective < 0.1 * controls.length) {
            result.warning(
                    Finding.warning(
                            "WS-EST-UNEVEN-WEIGHTS",
                            "De vergelijking rust op weinig eenheden: het grootste gewicht is "
                                    + Math.round(100 * largest)
                                    + "% en er tellen er als het ware "
                                    + Math.round(effective)
                                    + " mee van "
                                    + controls.length
                                    + ".",
                            "Gebruik minder kenmerken of een groep die er meer op lijkt."));
        }
        return result.build();
    }

    /** The covariates without intercept, with squares and cubes of numbers where asked. */
    private static Design moments(Candidates units, int moments) {
        var out = new Design(units.size());
        for (int j = 1; j < units.model().size(); j++) {
            out.add(units.model().name(j), units.model().column(j));
        }
        for (int power = 2; power <= moments; power++) {
            for (int c = 0; c < units.covariates().size(); c++) {
                var x = units.keys().get(c);
                boolean binary = Arrays.stream(x).distinct().count() <= 2;
                if (units.numeric()[c] && !binary) {
                    int degree = power;
                    double mean = Arrays.stream(x).average().orElse(0);
                    out.add(
                            units.covariates().get(c) + "^" + power,
                            Arrays.stream(x).map(v -> Math.pow(v - mean, degree)).toArray());
                }
            }
        }
        return out;
    }
}

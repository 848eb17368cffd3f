package nl.wijkspil.evaluation.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.inference.DesignedEstimator;
import nl.wijkspil.evaluation.specification.Option;

/**
 * Synthetic difference-in-differences, cohort by cohort: units that start together are one block.
 */
public final class SyntheticDifferenceInDifferences extends DesignedEstimator {

    /** Found through the registry. */
    public SyntheticDifferenceInDifferences() {}

    @Override
    public String method() {
        return "synthetic-difference-in-differences";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Vergelijkt de verandering van de behandelde eenheden met die van een mengsel dat"
                        + " voor de start even hard steeg of daalde, en weegt ook de jaren ervoor."
                        + " Gewichten zijn gespreid over veel donoren.",
                "Compares the change of the treated units with that of a mix that moved in parallel"
                    + " before the start, and weights the periods before too. Weights are spread"
                    + " over many donors.");
    }

    @Override
    protected List<Option> ownOptions() {
        return List.of(
                Option.number(
                        "zeta",
                        "",
                        "Strength of the unit penalty; (N1 T1)^(1/4) times the sd of first"
                                + " differences when absent."));
    }

    @Override
    protected Design design(Request request, Sample sample, Window window) {
        int together = 0;
        for (int unit : sample.treated()) {
            together += sample.start(unit) == window.start() ? 1 : 0;
        }
        return new SyntheticDifferences(zeta(request), Math.max(1, together));
    }

    private static double zeta(Request request) {
        return request.options().has("zeta")
                ? request.options().numberFrom("zeta", 0, 0)
                : Double.NaN;
    }

    @Override
    protected List<Fitted> fits(Request request, Sample sample, Design design) {
        var cohorts = new TreeMap<Integer, List<Integer>>();
        for (int unit : sample.treated()) {
            cohorts.computeIfAbsent(sample.start(unit), start -> new ArrayList<>()).add(unit);
        }
        var list = new ArrayList<Fitted>();
        cohorts.forEach((start, units) -> {
            var window = window(request, sample, start);
            var mean = new double[sample.periods()];
            for (int unit : units) {
                var path = sample.path(unit);
                for (int t = 0; t < mean.length; t++) {
                    mean[t] += path[t] / units.size();
                }
            }
            var twin =
                    new SyntheticDifferences(zeta(request), units.size())
                            .matcher(sample, window)
                            .twin(mean, units.getFirst(), -1);
            list.add(
                    new Fitted(
                            List.copyOf(units),
                            window,
                            twin,
                            units.size() * (double) (window.effectTo() - window.effectFrom())));
        });
        return list;
    }

    @Override
    protected void extend(
            Request request,
            Sample sample,
            Design design,
            List<Fitted> fits,
            Result.Builder result) {
        if (fits.size() == 1) {
            var fit = fits.getFirst();
            if (fit.twin().details().get("period_weights") instanceof List<?> weights) {
                var frame = Frame.columns("period", "weight");
                for (int t = 0; t < weights.size(); t++) {
                    frame.row(sample.panel().label(fit.window().fitFrom() + t), weights.get(t));
                }
                result.table("period_weights", frame.build());
            }
            if (fit.units().size() > 1) {
                result.diagnostic("se_jackknife", Jackknife.error(sample, fit));
            }
        } else {
            var frame = Frame.columns("start", "units", "att");
            for (var fit : fits) {
                frame.row(
                        sample.panel().label(fit.window().start()),
                        fit.units().size(),
                        fit.twin().att());
            }
            result.table("cohorts", frame.build());
        }
    }
}

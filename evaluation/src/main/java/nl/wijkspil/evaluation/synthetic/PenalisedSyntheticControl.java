package nl.wijkspil.evaluation.synthetic;

import java.util.List;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.inference.DesignedEstimator;
import nl.wijkspil.evaluation.specification.Option;

/**
 * Penalised synthetic control: prefers donors that each lie near the treated unit; has one answer
 * also inside the hull.
 */
public final class PenalisedSyntheticControl extends DesignedEstimator {

    /** Found through the registry. */
    public PenalisedSyntheticControl() {}

    @Override
    public String method() {
        return "penalised-synthetic-control";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Een mengsel van onbehandelde eenheden dat lijkt op de behandelde eenheid, gemaakt"
                    + " van eenheden die elk ook zelf dichtbij liggen. Daardoor is er altijd een"
                    + " antwoord, ook met duizenden donoren en weinig perioden.",
                "A mix of untreated units that looks like the treated unit, made of units that each"
                        + " lie near it too. So there is always one answer, also with thousands of"
                        + " donors and few periods.");
    }

    @Override
    protected List<Option> ownOptions() {
        return List.of(
                Option.number(
                        "lambda",
                        "",
                        "Strength of the penalty, above 0; chosen on placebo units by holding out"
                                + " the last fitted periods when absent."),
                SyntheticControl.DEMEAN,
                SyntheticControl.PREDICTORS,
                SyntheticControl.V);
    }

    @Override
    protected Design design(Request request, Sample sample, Window window) {
        var options = request.options();
        double lambda =
                options.has("lambda")
                        ? options.numberFrom("lambda", 0, 1e-12)
                        : ChooseLambda.onPlacebos(
                                sample,
                                window,
                                options.flag("demean", false),
                                request.specification().seed());
        return SyntheticControl.design(request, lambda);
    }
}

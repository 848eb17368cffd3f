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
 * Augmented synthetic control: corrects the misfit a synthetic control leaves with a ridge
 * regression.
 */
public final class AugmentedSyntheticControl extends DesignedEstimator {

    /** Found through the registry. */
    public AugmentedSyntheticControl() {}

    @Override
    public String method() {
        return "augmented-synthetic-control";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Een tweeling met een correctie voor het verschil dat voor de start overblijft. De"
                    + " gewichten mogen negatief zijn: dat is doortrekken buiten wat er is gezien,"
                    + " en staat erbij.",
                "A twin with a correction for the difference that is left before the start. Weights"
                        + " may be negative: that is extrapolation, and it is reported.");
    }

    @Override
    protected List<Option> ownOptions() {
        return List.of(
                Option.number(
                        "lambda",
                        "",
                        "Ridge penalty, above 0; cross-validated over left-out periods"
                                + " (one-standard-error rule) when absent."),
                Option.flag(
                        "fixedEffects",
                        "false",
                        "Subtract each unit's own mean before the start first."),
                Option.structure(
                        "predictors",
                        "",
                        "Balance these too, standardised: [{\"column\": \"x\", \"from\": 1980,"
                                + " \"to\": 1988}]."));
    }

    @Override
    protected Design design(Request request, Sample sample, Window window) {
        var options = request.options();
        double lambda =
                options.has("lambda") ? options.numberFrom("lambda", 0, 1e-300) : Double.NaN;
        return new AugmentedDesign(
                options.flag("fixedEffects", false), lambda, Predictors.of(options));
    }
}

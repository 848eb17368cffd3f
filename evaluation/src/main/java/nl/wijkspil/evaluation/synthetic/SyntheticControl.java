package nl.wijkspil.evaluation.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.inference.DesignedEstimator;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.specification.Options;

/**
 * Synthetic control: on the outcomes before the start, or on predictors with weights V; optionally
 * de-meaned.
 */
public final class SyntheticControl extends DesignedEstimator {

    static final Option PREDICTORS =
            Option.structure(
                    "predictors",
                    "",
                    "Match on these instead of the outcomes: [{\"column\": \"x\", \"from\": 1980,"
                            + " \"to\": 1988}]; a list of columns is summed.");
    static final Option V =
            Option.structure(
                    "v",
                    "\"search\"",
                    "Predictor weights: \"search\", \"equal\", or a list of numbers.");
    static final Option DEMEAN =
            Option.flag(
                    "demean",
                    "false",
                    "Subtract each unit's own mean before the start first, so levels may differ.");

    /** Found through the registry. */
    public SyntheticControl() {}

    @Override
    public String method() {
        return "synthetic-control";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Maakt een tweeling: een gewogen mengsel van onbehandelde eenheden dat voor de"
                    + " start het best op de behandelde eenheid lijkt. Het verschil na de start is"
                    + " het effect, als er verder niets anders veranderde. Kan niet als het mengsel"
                    + " precies past.",
                "Builds a twin: a weighted mix of untreated units that looks most like the treated"
                        + " unit before the start. The difference after the start is the effect, if"
                        + " nothing else changed. Refused when the mix fits perfectly.");
    }

    @Override
    protected List<Option> ownOptions() {
        return List.of(DEMEAN, PREDICTORS, V);
    }

    @Override
    protected Design design(Request request, Sample sample, Window window) {
        return design(request, 0);
    }

    static Design design(Request request, double lambda) {
        var options = request.options();
        var predictors = Predictors.of(options);
        if (predictors.empty()) {
            return new SimplexDesign(options.flag("demean", false), lambda);
        }
        return new PredictorDesign(
                predictors,
                v(options, predictors.list().size()),
                lambda,
                request.specification().seed());
    }

    private static List<Double> v(Options options, int size) {
        var node = options.structure("v");
        if (node.isNull() || node.asString("").equals("search")) {
            return List.of();
        }
        if (node.asString("").equals("equal")) {
            return Collections.nCopies(size, 1.0);
        }
        var list = new ArrayList<Double>();
        node.forEach(value -> list.add(value.asDouble(-1)));
        if (list.size() != size || list.stream().anyMatch(value -> !(value >= 0))) {
            throw Refusal.of(
                    "WS-EST-OPTION-VALUE",
                    "options.v",
                    "De gewichten V passen niet bij de voorspellers.",
                    "Geef \"search\", \"equal\" of " + size + " getallen van 0 of meer.");
        }
        return list;
    }
}

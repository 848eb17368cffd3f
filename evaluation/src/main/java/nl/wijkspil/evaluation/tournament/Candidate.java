package nl.wijkspil.evaluation.tournament;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.differences.NearestNeighboursDifferences;
import nl.wijkspil.evaluation.estimate.Estimators;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.finding.Nearest;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.inference.DesignedEstimator;
import nl.wijkspil.evaluation.specification.Options;
import nl.wijkspil.evaluation.synthetic.PenalisedSyntheticControl;
import nl.wijkspil.evaluation.synthetic.SyntheticControl;
import nl.wijkspil.evaluation.synthetic.SyntheticDifferenceInDifferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A method with its options that takes part in a tournament.
 *
 * @param estimator the method
 * @param options its options
 */
record Candidate(DesignedEstimator estimator, Options options) {

    String method() {
        return estimator.method();
    }

    String optionsText() {
        return options.toJson().toString();
    }

    static List<Candidate> of(Request request, Window window) {
        var node = request.options().structure("candidates");
        var list = new ArrayList<Candidate>();
        if (node.isNull()) {
            var json = JsonNodeFactory.instance;
            var nearest = new NearestNeighboursDifferences();
            list.add(new Candidate(nearest, new Options(json.objectNode().put("neighbours", 0))));
            if (window.fitted() > 1) {
                list.add(
                        new Candidate(
                                nearest, new Options(json.objectNode().put("neighbours", 50))));
            }
            list.add(
                    new Candidate(
                            nearest,
                            new Options(
                                    json.objectNode()
                                            .put("neighbours", 50)
                                            .put("matchOn", "level"))));
            list.add(new Candidate(new SyntheticControl(), Options.NONE));
            list.add(new Candidate(new PenalisedSyntheticControl(), Options.NONE));
            if (window.fitted() > 2) {
                list.add(
                        new Candidate(
                                new PenalisedSyntheticControl(),
                                new Options(json.objectNode().put("demean", true))));
                list.add(new Candidate(new SyntheticDifferenceInDifferences(), Options.NONE));
            }
            return list;
        }
        for (var element : node) {
            list.add(read(element));
        }
        return list;
    }

    private static Candidate read(JsonNode element) {
        var name = element.path("method").asString("");
        if (!(Estimators.all().get(name) instanceof DesignedEstimator designed)) {
            var known =
                    Estimators.all().values().stream()
                            .filter(e -> e instanceof DesignedEstimator)
                            .map(e -> e.method())
                            .toList();
            throw Refusal.of(
                    "WS-EST-SPEC-METHOD",
                    "options.candidates",
                    "De methode \"" + name + "\" kan hier niet meedoen.",
                    Nearest.cure(name, known));
        }
        var options =
                element.path("options") instanceof ObjectNode object
                        ? object
                        : JsonNodeFactory.instance.objectNode();
        var known = designed.options().stream().map(o -> o.name()).toList();
        for (var key : options.propertyNames()) {
            if (!known.contains(key)) {
                throw Refusal.of(
                        "WS-EST-SPEC-KEY",
                        "options.candidates." + name + "." + key,
                        "De sleutel \"" + key + "\" is onbekend.",
                        Nearest.cure(key, known));
            }
        }
        return new Candidate(designed, new Options(options));
    }
}

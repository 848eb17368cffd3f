package nl.wijkspil.evaluation.factor;

import java.util.List;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;

/** The method {@code generalised-synthetic-control}. */
public final class GeneralisedSyntheticControl implements Estimator {
    @Override
    public String method() {
        return "generalised-synthetic-control";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Zoekt in de plekken zonder initiatief gezamenlijke bewegingen in de tijd, en schat"
                    + " uit de jaren vooraf hoe sterk elke behandelde plek daarin meegaat. Vraagt"
                    + " lange reeksen.",
                "Finds common movements over time in places without an enterprise and, from the"
                    + " periods before, how strongly each treated place follows them. Needs long"
                    + " series.");
    }

    @Override
    public List<Option> options() {
        return FactorNumbers.OPTIONS;
    }

    @Override
    public Result estimate(Request request) {
        var cells = FactorAnswer.cells(request);
        var numbers = FactorNumbers.of(request.options());
        var models = numbers.stream().map(FactorModel.Generalised::new).toList();
        return FactorAnswer.answer(this, request, cells, models, numbers).build();
    }
}

package nl.wijkspil.evaluation.factor;

import java.util.List;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;

/** The method {@code interactive-fixed-effects}. */
public final class InteractiveFixedEffects implements Estimator {
    @Override
    public String method() {
        return "interactive-fixed-effects";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Als generalised-synthetic-control, maar leert ook van de jaren vooraf van de"
                        + " behandelde plekken.",
                "As generalised-synthetic-control, but also learns from the treated places' own"
                        + " periods before.");
    }

    @Override
    public List<Option> options() {
        return FactorNumbers.OPTIONS;
    }

    @Override
    public Result estimate(Request request) {
        var cells = FactorAnswer.cells(request);
        var numbers = FactorNumbers.of(request.options());
        var models = numbers.stream().map(FactorModel.Interactive::new).toList();
        return FactorAnswer.answer(this, request, cells, models, numbers).build();
    }
}

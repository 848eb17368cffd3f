package nl.wijkspil.evaluation.factor;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;

/** The method {@code matrix-completion}. */
public final class MatrixCompletion implements Estimator {
    @Override
    public String method() {
        return "matrix-completion";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Vult de tabel van plekken en jaren aan zoals die zonder initiatief was geweest, zo"
                        + " eenvoudig mogelijk. Lambda bepaalt hoe eenvoudig.",
                "Completes the table of places and periods as it would have been without an"
                        + " enterprise, as simply as it can. Lambda sets how simply.");
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.number(
                        "lambda",
                        "",
                        "Threshold on singular values divided by units times periods; chosen by"
                                + " cross-validation when absent."),
                FactorAnswer.PLACEBOS,
                FactorAnswer.BOOTSTRAP);
    }

    @Override
    public Result estimate(Request request) {
        var cells = FactorAnswer.cells(request);
        var options = request.options();
        double largest = FactorAnswer.largestLambda(request, cells);
        var numbers = new ArrayList<Double>();
        if (options.has("lambda")) {
            numbers.add(options.numberFrom("lambda", 0, 0));
        } else {
            for (int k = 0; k < 8; k++) {
                numbers.add(largest * Math.pow(10, -k / 3.0));
            }
        }
        var models = numbers.stream().map(FactorModel.Completion::new).toList();
        var result = FactorAnswer.answer(this, request, cells, models, numbers);
        return result.diagnostic("largestLambda", largest)
                .diagnostic("lambdaShare", numbers.getFirst() / largest)
                .build();
    }
}

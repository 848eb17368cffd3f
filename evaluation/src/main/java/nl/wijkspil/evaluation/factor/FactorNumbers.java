package nl.wijkspil.evaluation.factor;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.specification.Options;

/** How many factors a model may have, as options say it. */
final class FactorNumbers {

    private static final int MOST = 4;

    private FactorNumbers() {}

    static final List<Option> OPTIONS =
            List.of(
                    Option.integer(
                            "factors",
                            "",
                            "Number of factors; chosen from 0 to 4 by cross-validation when"
                                    + " absent."),
                    Option.integer(
                            "mostFactors",
                            Integer.toString(MOST),
                            "Largest number tried by cross-validation."),
                    FactorAnswer.PLACEBOS,
                    FactorAnswer.BOOTSTRAP);

    /** The numbers to choose from; one when it is given. */
    static List<Integer> of(Options options) {
        if (options.has("factors")) {
            return List.of(options.integer("factors", 0, 0, 50));
        }
        return IntStream.rangeClosed(0, options.integer("mostFactors", MOST, 0, 20))
                .boxed()
                .toList();
    }
}

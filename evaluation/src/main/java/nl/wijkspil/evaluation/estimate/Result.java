package nl.wijkspil.evaluation.estimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An estimator's answer.
 *
 * @param method the method's name
 * @param version the method's version
 * @param specificationHash the hash of the specification that asked
 * @param outcome the outcome's column
 * @param estimand what was estimated, in words
 * @param counts how much it rests on
 * @param att average effect on the treated over the periods from the start on; NaN when not defined
 * @param se standard error; NaN when there is none
 * @param interval interval for {@code att}, or null
 * @param effects effects by period or time since start, rising
 * @param weights weights of the comparison units, in the data's order; empty when the method has
 *     none
 * @param diagnostics named figures, texts and flags; documented per method in the handbook
 * @param inference how sure one may be
 * @param tables further tables by name
 * @param verdict what may be said, or null when the method carries no verdict
 * @param warnings what to read beside the answer
 */
public record Result(
        String method,
        String version,
        String specificationHash,
        String outcome,
        String estimand,
        Counts counts,
        double att,
        double se,
        @Nullable Interval interval,
        List<Effect> effects,
        List<Weight> weights,
        Map<String, Object> diagnostics,
        Inference inference,
        Map<String, Frame> tables,
        @Nullable Verdict verdict,
        List<Finding> warnings) {

    /** Starts an answer to a request. */
    public static Builder of(Estimator estimator, Request request) {
        return new Builder(estimator, request);
    }

    /** Collects an answer. Everything has an empty standard. */
    public static final class Builder {
        private final Estimator estimator;
        private final Request request;
        private String estimand;
        private Counts counts = new Counts(0, 0, 0, 0, 0);
        private double att = Double.NaN;
        private double se = Double.NaN;
        private @Nullable Interval interval;
        private List<Effect> effects = List.of();
        private List<Weight> weights = List.of();
        private final Map<String, Object> diagnostics = new LinkedHashMap<>();
        private Inference inference = Inference.NONE;
        private final Map<String, Frame> tables = new LinkedHashMap<>();
        private @Nullable Verdict verdict;
        private final List<Finding> warnings = new ArrayList<>();

        private Builder(Estimator estimator, Request request) {
            this.estimator = estimator;
            this.request = request;
            this.estimand = request.specification().estimand();
        }

        /** The estimand in words, when the specification does not say it. */
        public Builder estimand(String words) {
            estimand = estimand.isEmpty() ? words : estimand;
            return this;
        }

        /** How much the answer rests on. */
        public Builder counts(Counts value) {
            counts = value;
            return this;
        }

        /** The average effect on the treated. */
        public Builder att(double value) {
            att = value;
            return this;
        }

        /** The standard error of the average effect. */
        public Builder se(double value) {
            se = value;
            return this;
        }

        /** The interval of the average effect. */
        public Builder interval(@Nullable Interval value) {
            interval = value;
            return this;
        }

        /** The effects by period. */
        public Builder effects(List<Effect> value) {
            effects = List.copyOf(value);
            return this;
        }

        /** The weights of the comparison units. */
        public Builder weights(List<Weight> value) {
            weights = List.copyOf(value);
            return this;
        }

        /** A named figure (Double, Integer), text, flag or list of these. */
        public Builder diagnostic(String name, Object value) {
            diagnostics.put(name, value);
            return this;
        }

        /** How sure one may be. */
        public Builder inference(Inference value) {
            inference = value;
            return this;
        }

        /** A further table. */
        public Builder table(String name, Frame value) {
            tables.put(name, value);
            return this;
        }

        /** What may be said. */
        public Builder verdict(@Nullable Verdict value) {
            verdict = value;
            return this;
        }

        /** Something to read beside the answer. */
        public Builder warning(Finding value) {
            warnings.add(value);
            return this;
        }

        /** The finished answer. */
        public Result build() {
            return new Result(
                    estimator.method(),
                    estimator.version(),
                    request.specification().hash(),
                    request.outcome(),
                    estimand,
                    counts,
                    att,
                    se,
                    interval,
                    effects,
                    weights,
                    java.util.Collections.unmodifiableMap(diagnostics),
                    inference,
                    java.util.Collections.unmodifiableMap(tables),
                    verdict,
                    List.copyOf(warnings));
        }
    }
}

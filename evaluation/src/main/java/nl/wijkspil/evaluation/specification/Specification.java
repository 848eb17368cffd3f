package nl.wijkspil.evaluation.specification;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything that decides an answer, fixed and hashed before anything is computed.
 *
 * @param methods the estimators, one or more, by name
 * @param data the data files' names, read one after another; empty when the data come from
 *     elsewhere
 * @param tables further files by the name a method knows them by
 * @param layout long (a row per unit and period) or wide (a row per unit)
 * @param rows only rows of the data whose text column has this value
 * @param columns which column plays which role
 * @param treated the treated units; empty when the data say it
 * @param start the common first treated period; NaN when absent
 * @param anticipation how many periods before the start are left out of the fit, because the effect
 *     may begin early
 * @param donors which untreated units may serve as comparison
 * @param estimand what is estimated, in words
 * @param plausible the largest effect one may reasonably expect, in units of the outcome; NaN when
 *     not said
 * @param nature whether the outcomes were counted or measured, asked, or are model estimates
 * @param options the methods' options
 * @param seed for everything random
 * @param hash SHA-256 of the canonical text (keys sorted, no white space), in hexadecimal
 * @param registered when it was read, before anything was computed; not part of the hash
 */
public record Specification(
        List<String> methods,
        List<String> data,
        Map<String, String> tables,
        Layout layout,
        Map<String, String> rows,
        Columns columns,
        List<Treated> treated,
        double start,
        int anticipation,
        Donors donors,
        String estimand,
        double plausible,
        Nature nature,
        Options options,
        long seed,
        String hash,
        Instant registered) {

    /** How the data file is laid out. */
    public enum Layout {
        /** A row per unit and period. */
        LONG,
        /**
         * A row per unit; role {@code periods} gives the prefix of the period columns, such as
         * {@code y}.
         */
        WIDE
    }

    /** What kind of figures the outcomes are; decides which words are allowed. */
    public enum Nature {
        /** Counted or measured. */
        MEASURED,
        /** Answers of a sample. */
        SURVEY,
        /** Themselves the output of a model: causal wording is refused. */
        MODEL_ESTIMATES
    }
}

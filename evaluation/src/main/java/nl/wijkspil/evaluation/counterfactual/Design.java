package nl.wijkspil.evaluation.counterfactual;

import java.util.function.Supplier;

/**
 * A way of making counterfactuals, with all its options fixed. Everything that must be the same for
 * the treated unit and every placebo (a penalty, a number of neighbours) is decided here, once.
 */
public interface Design {

    /**
     * Prepares a matcher.
     *
     * @param sample the units and donors
     * @param window the periods of fit and effect
     */
    Matcher matcher(Sample sample, Window window);

    /**
     * Prepares for a loop over many units: what all matchers share is made once, before the first
     * is asked for; each thread asks for one.
     */
    default Supplier<Matcher> matchers(Sample sample, Window window) {
        return () -> matcher(sample, window);
    }
}

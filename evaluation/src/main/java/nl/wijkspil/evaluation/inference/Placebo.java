package nl.wijkspil.evaluation.inference;

import nl.wijkspil.evaluation.counterfactual.Twin;

/**
 * An untreated unit studied as if it were treated.
 *
 * @param donor its number in the sample
 * @param twin the unit beside its counterfactual
 */
public record Placebo(int donor, Twin twin) {

    /** Root mean squared gap after the start over that before; infinite for a perfect fit. */
    public double ratio() {
        return twin.after() / twin.before();
    }
}

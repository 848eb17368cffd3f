package nl.wijkspil.evaluation.counterfactual;

/** Makes counterfactuals for one start period; one instance serves one thread. */
public interface Matcher {

    /**
     * The counterfactual of a path.
     *
     * @param path the unit's outcome in all periods; only those before the start may decide the fit
     * @param unit the unit's index in the panel, for its predictors
     * @param excluded the donor that is this unit itself, or -1
     */
    Twin twin(double[] path, int unit, int excluded);
}

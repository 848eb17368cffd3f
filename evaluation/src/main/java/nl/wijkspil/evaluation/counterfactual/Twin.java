package nl.wijkspil.evaluation.counterfactual;

import java.util.Map;

/** One unit against its counterfactual. */
public final class Twin {

    private final double[] observed;
    private final double[] counterfactual;
    private final Window window;
    private final Weights weights;
    private final boolean inHull;
    private final double relativeGap;
    private final Map<String, Object> details;

    /**
     * @param weights the donors' weights, in the sample's order
     * @param inHull whether an unpenalised fit is perfect, so that its weights are not unique
     * @param relativeGap relative duality gap of the fit; 0 for closed forms
     * @param details further figures of the method
     */
    public Twin(
            double[] observed,
            double[] counterfactual,
            Window window,
            Weights weights,
            boolean inHull,
            double relativeGap,
            Map<String, Object> details) {
        this.observed = observed;
        this.counterfactual = counterfactual;
        this.window = window;
        this.weights = weights;
        this.inHull = inHull;
        this.relativeGap = relativeGap;
        this.details = details;
    }

    /** Observed minus counterfactual in a period. */
    public double gap(int period) {
        return observed[period] - counterfactual[period];
    }

    /** The observed outcome in a period. */
    public double observed(int period) {
        return observed[period];
    }

    /** The outcome without treatment in a period, estimated. */
    public double counterfactual(int period) {
        return counterfactual[period];
    }

    /** How many periods there are. */
    public int periods() {
        return observed.length;
    }

    /** Which periods decided the fit and the effect. */
    public Window window() {
        return window;
    }

    /** Mean gap over the periods of the effect. */
    public double att() {
        double sum = 0;
        for (int t = window.effectFrom(); t < window.effectTo(); t++) {
            sum += gap(t);
        }
        return sum / (window.effectTo() - window.effectFrom());
    }

    /** Root mean squared gap over the fitted periods. */
    public double before() {
        return rootMeanSquare(window.fitFrom(), window.fitTo());
    }

    /** Root mean squared gap over the periods of the effect. */
    public double after() {
        return rootMeanSquare(window.effectFrom(), window.effectTo());
    }

    /** Largest absolute gap in a fitted period. */
    public double largestBefore() {
        double largest = 0;
        for (int t = window.fitFrom(); t < window.fitTo(); t++) {
            largest = Math.max(largest, Math.abs(gap(t)));
        }
        return largest;
    }

    private double rootMeanSquare(int from, int to) {
        double sum = 0;
        for (int t = from; t < to; t++) {
            sum += gap(t) * gap(t);
        }
        return Math.sqrt(sum / (to - from));
    }

    /** The same without weights and further figures, for a loop that keeps thousands. */
    public Twin slim() {
        return new Twin(
                observed,
                counterfactual,
                window,
                Weights.of(0, new int[0], new double[0]),
                inHull,
                relativeGap,
                Map.of());
    }

    /** All donors' weights. */
    public Weights weights() {
        return weights;
    }

    /** A donor's weight. */
    public double weight(int donor) {
        return weights.of(donor);
    }

    /** How many donors there are. */
    public int donors() {
        return weights.donors();
    }

    /** Whether an unpenalised fit is perfect. */
    public boolean inHull() {
        return inHull;
    }

    /** Relative duality gap of the fit. */
    public double relativeGap() {
        return relativeGap;
    }

    /** Further figures of the method. */
    public Map<String, Object> details() {
        return details;
    }
}

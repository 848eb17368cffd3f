package nl.wijkspil.evaluation.rules.sensitivity;

/** Which thresholds and weights are tried. Every plan is the same on every machine. */
public sealed interface DrawPlan {

    /**
     * All varied thresholds times the same factor, one draw per factor; weights stay.
     *
     * @param low lowest factor
     * @param high highest factor
     * @param steps how many factors, ends included, at least 2
     */
    record Together(double low, double high, int steps) implements DrawPlan {
        /** Times 0.75, 0.80, ... 1.25. */
        public static final Together QUARTER = new Together(0.75, 1.25, 11);

        /** The factor of a draw. */
        public double factor(int draw) {
            return low + (high - low) * draw / (steps - 1);
        }
    }

    /**
     * One varied threshold at a time, the others as they are; draw t * steps + s is threshold t at
     * factor s.
     *
     * @param low lowest factor
     * @param high highest factor
     * @param steps how many factors per threshold, ends included, at least 2
     */
    record OneByOne(double low, double high, int steps) implements DrawPlan {
        /** Times 0.75, 0.76, ... 1.25. */
        public static final OneByOne QUARTER = new OneByOne(0.75, 1.25, 51);

        /** The factor of a draw. */
        public double factor(int draw) {
            return low + (high - low) * (draw % steps) / (steps - 1);
        }
    }

    /**
     * Every varied threshold and every weight times its own uniform random factor; the weights are
     * then scaled back so that the most points possible stays the same.
     *
     * @param low lowest factor
     * @param high highest factor
     * @param seed of the random numbers
     * @param draws how many, at least 1
     */
    record Random(double low, double high, long seed, int draws) implements DrawPlan {}

    /** Number of draws for a rule set with so many varied thresholds. */
    default int size(int varied) {
        return switch (this) {
            case Together together -> together.steps;
            case OneByOne each -> Math.max(1, varied) * each.steps;
            case Random random -> random.draws;
        };
    }
}

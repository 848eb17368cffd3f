package nl.wijkspil.evaluation.factor;

/** The three ways to a counterfactual from factors. */
sealed interface FactorModel {
    FactorFit fit(Observations data);

    /** Generalised synthetic control with this many factors. */
    record Generalised(int factors) implements FactorModel {
        @Override
        public FactorFit fit(Observations data) {
            return GeneralisedControl.fit(data, factors);
        }
    }

    /** Interactive fixed effects on all untreated cells with this many factors. */
    record Interactive(int factors) implements FactorModel {
        @Override
        public FactorFit fit(Observations data) {
            return new CompletePanel(data, e -> new Spectrum(e).truncated(e, factors)).fit();
        }
    }

    /**
     * Matrix completion: singular values lowered by lambda times units times periods (the scale of
     * fect).
     */
    record Completion(double lambda) implements FactorModel {
        @Override
        public FactorFit fit(Observations data) {
            double threshold = lambda * data.units() * data.periods();
            return new CompletePanel(data, e -> new Spectrum(e).shrunk(e, threshold)).fit();
        }
    }
}

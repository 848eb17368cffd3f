package nl.wijkspil.evaluation.factor;

import java.util.List;
import nl.wijkspil.evaluation.finding.Refusal;

/**
 * Chooses the number of factors or lambda by cross-validation: untreated periods of the treated
 * units are hidden in turn, filled in, and compared.
 *
 * @param errors mean squared error of each candidate, in the candidates' order
 * @param best index of the smallest; the first when equal
 */
@SuppressWarnings("ArrayRecordComponent")
record Selection(double[] errors, int best) {

    static Selection of(List<? extends FactorModel> candidates, Observations data, int folds) {
        var errors = new double[candidates.size()];
        int best = 0;
        for (int c = 0; c < errors.length; c++) {
            errors[c] = errorOrInfinite(candidates.get(c), data, folds);
            best = errors[c] < errors[best] ? c : best;
        }
        return new Selection(errors, best);
    }

    /** A candidate that cannot be fitted is never chosen. */
    private static double errorOrInfinite(FactorModel model, Observations data, int folds) {
        try {
            return error(model, data, folds);
        } catch (Refusal refusal) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private static double error(FactorModel model, Observations data, int folds) {
        double sum = 0;
        int count = 0;
        for (int fold = 0; fold < folds; fold++) {
            var mask = new boolean[data.units()][];
            for (int i = 0; i < mask.length; i++) {
                mask[i] = data.untreated()[i].clone();
                for (int t = fold; t < mask[i].length && data.ever(i); t += folds) {
                    mask[i][t] = false;
                }
            }
            var fit = model.fit(data.with(mask)).counterfactual();
            for (int i = 0; i < mask.length; i++) {
                for (int t = 0; t < mask[i].length; t++) {
                    if (data.untreated()[i][t] && !mask[i][t]) {
                        double e = data.y()[i][t] - fit[i][t];
                        sum += e * e;
                        count++;
                    }
                }
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}

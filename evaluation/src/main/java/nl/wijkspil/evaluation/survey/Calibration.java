package nl.wijkspil.evaluation.survey;

import nl.wijkspil.evaluation.regression.Design;
import nl.wijkspil.evaluation.regression.LeastSquares;

/**
 * What a calibration fixed: totals of these columns no longer vary, so only the part of a variable
 * that they do not explain counts in its error.
 *
 * <p>Source: Deville and Sarndal (1992), JASA 87: the residuals of the weighted regression on the
 * calibration variables.
 *
 * @param columns the calibration variables (group indicators)
 * @param weights the weights of the regression
 */
@SuppressWarnings("ArrayRecordComponent")
record Calibration(Design columns, double[] weights) {
    double[] residual(double[] u) {
        return LeastSquares.fit(columns, u, weights).residuals();
    }
}

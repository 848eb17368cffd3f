/**
 * Small regressions with a certificate: least squares with named rank loss, logistic regression,
 * quasi-Newton minimisation.
 */
@NullMarked
package nl.wijkspil.evaluation.regression;

import org.jspecify.annotations.NullMarked;

/**
 * Few groups, partial pooling: linear mixed models, logistic random intercepts, regression with
 * post-stratification.
 */
@NullMarked
package nl.wijkspil.evaluation.multilevel;

import org.jspecify.annotations.NullMarked;

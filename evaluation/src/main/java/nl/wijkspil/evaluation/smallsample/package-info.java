/**
 * Exact inference for few observations: Fisher, McNemar, Wilcoxon with ties, sign flips,
 * permutations.
 */
@NullMarked
package nl.wijkspil.evaluation.smallsample;

import org.jspecify.annotations.NullMarked;

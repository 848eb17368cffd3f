/** Counterfactuals imputed from the untreated cells (Borusyak, Jaravel and Spiess 2024). */
@NullMarked
package nl.wijkspil.evaluation.imputation;

import org.jspecify.annotations.NullMarked;

/** Inference by design: placebos, randomisation, test inversion, conformal, power, multiplicity. */
@NullMarked
package nl.wijkspil.evaluation.inference;

import org.jspecify.annotations.NullMarked;

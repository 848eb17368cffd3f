@NullMarked
package nl.wijkspil.evaluation.reference;

import org.jspecify.annotations.NullMarked;

/** Two blind raters, the third who settles, and how far the two agreed by chance alone. */
@NullMarked
package nl.wijkspil.evaluation.agreement;

import org.jspecify.annotations.NullMarked;

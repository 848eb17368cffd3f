/** What is asked, written down, read strictly and hashed before anything is computed. */
@NullMarked
package nl.wijkspil.evaluation.specification;

import org.jspecify.annotations.NullMarked;

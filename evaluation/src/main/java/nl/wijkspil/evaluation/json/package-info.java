/** JSON read strictly, with problems named, and written canonically, so that it can be hashed. */
@NullMarked
package nl.wijkspil.evaluation.json;

import org.jspecify.annotations.NullMarked;

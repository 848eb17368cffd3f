/** Units by periods by outcomes, read from hostile files; a missing cell stays a missing cell. */
@NullMarked
package nl.wijkspil.evaluation.panel;

import org.jspecify.annotations.NullMarked;

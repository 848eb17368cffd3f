/** The deeds of studies: one class each, behind the door. */
@NullMarked
package nl.wijkspil.platform.studies.deeds;

import org.jspecify.annotations.NullMarked;

/** What a reader sees of a study. */
@NullMarked
package nl.wijkspil.platform.studies.report;

import org.jspecify.annotations.NullMarked;

/** What a reader sees of a study, on a page, on paper and in files: one view, several forms. */
@NullMarked
package nl.wijkspil.platform.studies.report;

import org.jspecify.annotations.NullMarked;

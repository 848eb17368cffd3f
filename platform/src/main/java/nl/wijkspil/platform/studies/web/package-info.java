/** Pages of studies, rule sets and published reports. */
@NullMarked
package nl.wijkspil.platform.studies.web;

import org.jspecify.annotations.NullMarked;

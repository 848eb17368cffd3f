/** Rules of studies. */
@NullMarked
package nl.wijkspil.platform.studies.domain;

import org.jspecify.annotations.NullMarked;

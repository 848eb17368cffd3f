/** Rules of the enterprise: pure arithmetic on its records, time as an argument. */
@NullMarked
package nl.wijkspil.platform.enterprises.domain;

import org.jspecify.annotations.NullMarked;

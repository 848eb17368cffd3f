/** Rules and words of loans as pure functions: no database, no clock, no web. */
@NullMarked
package nl.wijkspil.platform.loans.domain;

import org.jspecify.annotations.NullMarked;

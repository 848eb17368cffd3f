/** What is printed of a loan, as PDF/UA. */
@NullMarked
package nl.wijkspil.platform.loans.papers;

import org.jspecify.annotations.NullMarked;

/** What lender and borrower signed: the terms of each product, and the checks on them. */
@NullMarked
package nl.wijkspil.lending.agreement;

import org.jspecify.annotations.NullMarked;

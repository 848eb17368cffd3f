/** Pages of loans for the fund and for the borrowing enterprise. */
@NullMarked
package nl.wijkspil.platform.loans.web;

import org.jspecify.annotations.NullMarked;

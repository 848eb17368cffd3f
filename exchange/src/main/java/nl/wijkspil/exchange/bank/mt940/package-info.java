/** Statements in SWIFT MT940 with the dialects of banks, read as a stream. */
@NullMarked
package nl.wijkspil.exchange.bank.mt940;

import org.jspecify.annotations.NullMarked;

/** Statements in ISO 20022 (camt.053, every 001 version), read as a stream. */
@NullMarked
package nl.wijkspil.exchange.bank.camt;

import org.jspecify.annotations.NullMarked;

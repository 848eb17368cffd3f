/** Direct-debit mandates and their rules. */
@NullMarked
package nl.wijkspil.exchange.bank.mandate;

import org.jspecify.annotations.NullMarked;

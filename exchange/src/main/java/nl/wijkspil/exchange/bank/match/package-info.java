/** Which instalment a receipt pays: a pure function in a fixed order, never on a name. */
@NullMarked
package nl.wijkspil.exchange.bank.match;

import org.jspecify.annotations.NullMarked;

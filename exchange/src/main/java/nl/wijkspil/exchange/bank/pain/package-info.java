/** Payment and collection files (pain.001, pain.008): written, and read back as facts. */
@NullMarked
package nl.wijkspil.exchange.bank.pain;

import org.jspecify.annotations.NullMarked;

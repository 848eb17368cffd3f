/** {@code wijkspil bank}: what is in a bank file, and whether it can be trusted. */
@NullMarked
package nl.wijkspil.cli.bank;

import org.jspecify.annotations.NullMarked;

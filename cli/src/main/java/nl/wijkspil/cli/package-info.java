/** The wijkspil command: each subcommand is one class. */
@NullMarked
package nl.wijkspil.cli;

import org.jspecify.annotations.NullMarked;

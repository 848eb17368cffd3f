/** The {@code start} command: database, platform, links; and the orderly stop of all. */
@NullMarked
package nl.wijkspil.cli.start;

import org.jspecify.annotations.NullMarked;

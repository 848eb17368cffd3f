/** The subcommand estimate: runs a specification, writes its report, checks the golden cases. */
@NullMarked
package nl.wijkspil.cli.estimate;

import org.jspecify.annotations.NullMarked;

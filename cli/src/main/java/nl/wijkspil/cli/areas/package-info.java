/** The commands about areas: import, series, panel. */
@NullMarked
package nl.wijkspil.cli.areas;

import org.jspecify.annotations.NullMarked;

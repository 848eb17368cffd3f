/** Workbooks: staged with their findings, then imported as a whole or not at all. */
@NullMarked
package nl.wijkspil.platform.indicators.imports;

import org.jspecify.annotations.NullMarked;

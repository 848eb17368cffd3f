/** Rows of cells out of CSV, workbook and JSON, one at a time. */
@NullMarked
package nl.wijkspil.exchange.areas.text;

import org.jspecify.annotations.NullMarked;

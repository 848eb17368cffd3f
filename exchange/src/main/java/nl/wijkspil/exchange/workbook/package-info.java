/**
 * Workbooks and CSV with figures: a study in one workbook, and the figure sheet that other
 * workbooks use as well. Reading never trusts the file: every row is read or named with what is
 * wrong with it.
 */
@NullMarked
package nl.wijkspil.exchange.workbook;

import org.jspecify.annotations.NullMarked;

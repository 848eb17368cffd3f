package nl.wijkspil.platform.indicators.imports;

import nl.wijkspil.evaluation.words.Words;

/**
 * Something about an uploaded workbook.
 *
 * @param code stable, such as {@code WS-SHEET-004}
 * @param error whether it stands in the way; otherwise it is a warning
 * @param place sheet and row or cell
 * @param words what is wrong and why
 * @param cure what to do
 */
public record ImportFinding(String code, boolean error, String place, Words words, Words cure) {}

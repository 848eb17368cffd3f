package nl.wijkspil.platform.indicators.imports;

/**
 * What an uploaded workbook would do, row by row.
 *
 * @param added figures that are not there yet
 * @param changed figures that would get another value or another origin
 * @param unchanged figures that are already there in the same way; they are left alone
 * @param refused rows that cannot be read or cannot be true
 */
public record ImportCounts(int added, int changed, int unchanged, int refused) {}

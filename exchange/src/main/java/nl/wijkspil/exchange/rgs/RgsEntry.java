package nl.wijkspil.exchange.rgs;

/**
 * A code of the chart.
 *
 * @param code for example {@code BLimBan}: B or W, then segments of three characters
 * @param level 1 for B and W, one more for each segment: BLimBan is 3
 * @param description what the workbook says it is
 */
public record RgsEntry(String code, int level, String description) {

    /** The code one level up; empty for B and W. */
    public String parent() {
        return code.length() == 1 ? "" : code.substring(0, code.length() - 3);
    }

    /** The level that follows from the length of a code. */
    static int levelOf(String code) {
        return 1 + (code.length() - 1) / 3;
    }
}

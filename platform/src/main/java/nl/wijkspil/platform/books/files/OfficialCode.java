package nl.wijkspil.platform.books.files;

/**
 * What the loaded chart says about the code of an account.
 *
 * @param written the code in the audit file
 * @param code the longest part of it that the chart has
 * @param description what the chart calls that
 * @param version of the chart
 */
public record OfficialCode(String written, String code, String description, String version) {

    /** Whether the chart has the whole code. */
    public boolean isWhole() {
        return written.equals(code);
    }
}

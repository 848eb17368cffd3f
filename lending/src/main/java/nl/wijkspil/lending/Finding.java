package nl.wijkspil.lending;

/**
 * Bad data as a value: what is wrong, where, and what the reader can do about it.
 *
 * @param code stable code, {@code WS-...}, the same in page, log and documentation
 * @param severity how bad it is
 * @param place file, line, field or loan the finding is about
 * @param words one Dutch sentence that says what is wrong
 * @param cure one Dutch sentence that says what to do
 */
public record Finding(String code, Severity severity, String place, String words, String cure) {

    /** How bad a finding is. */
    public enum Severity {
        /** Nothing is booked or computed from the place it points at. */
        ERROR,
        /** The data are used, but a person should look. */
        WARNING,
        /** Good to know. */
        NOTE
    }

    /** An error: the place it points at is not used. */
    public static Finding error(String code, String place, String words, String cure) {
        return new Finding(code, Severity.ERROR, place, words, cure);
    }

    /** A warning: the data are used, a person should look. */
    public static Finding warning(String code, String place, String words, String cure) {
        return new Finding(code, Severity.WARNING, place, words, cure);
    }

    /** A remark. */
    public static Finding note(String code, String place, String words, String cure) {
        return new Finding(code, Severity.NOTE, place, words, cure);
    }

    /** Whether this finding stops the use of what it points at. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}

package nl.wijkspil.evaluation.finding;

/**
 * One thing that is wrong with, or must be known about, data or a specification.
 *
 * @param code stable code that starts with {@code WS-EST-}; tests and documents refer to it
 * @param severity how heavily it weighs
 * @param place where: a file with row and column, or a key of the specification; empty when general
 * @param words what is wrong, in plain Dutch
 * @param cure what the reader can do, in plain Dutch; empty when there is nothing to do
 */
public record Finding(String code, Severity severity, String place, String words, String cure) {

    /** A finding that stops the computation. */
    public static Finding error(String code, String place, String words, String cure) {
        return new Finding(code, Severity.ERROR, place, words, cure);
    }

    /** A finding to read beside the answer. */
    public static Finding warning(String code, String words, String cure) {
        return new Finding(code, Severity.WARNING, "", words, cure);
    }

    /** A finding that is only good to know. */
    public static Finding note(String code, String words) {
        return new Finding(code, Severity.NOTE, "", words, "");
    }
}

package nl.wijkspil.evaluation.json;

import nl.wijkspil.evaluation.words.Words;

/**
 * Something wrong with what was handed in: data, so a value and never an exception.
 *
 * @param code stable code, for example {@code WS-RULE-002}
 * @param severity whether it stops the work
 * @param place file part, sheet and cell, or path in the JSON
 * @param words what is wrong
 * @param cure what to do about it
 */
public record Problem(String code, Severity severity, String place, Words words, Words cure) {

    /** Whether a problem stops the work. */
    public enum Severity {
        /** The file is not used. */
        ERROR,
        /** The file is used; someone should look. */
        WARNING
    }

    /** A problem that stops the work. */
    public static Problem error(String code, String place, Words words, Words cure) {
        return new Problem(code, Severity.ERROR, place, words, cure);
    }

    /** A problem that does not stop the work. */
    public static Problem warning(String code, String place, Words words, Words cure) {
        return new Problem(code, Severity.WARNING, place, words, cure);
    }

    /** Dutch on one line: code, place, what is wrong, what to do. */
    @Override
    public String toString() {
        return code + " " + place + ": " + words.nl() + " " + cure.nl();
    }
}

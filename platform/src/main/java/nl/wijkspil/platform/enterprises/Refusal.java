package nl.wijkspil.platform.enterprises;

import java.util.Locale;

/**
 * Why a deed was refused. The words for people are in the message {@code
 * enterprise.refusal.<NAME>}.
 */
public enum Refusal {
    /** There is no profile yet: fill in the details first. */
    NO_PROFILE(1),
    /** The last day is before the first. */
    ENDS_BEFORE_IT_STARTS(2),
    /** The function already runs in (part of) this time. */
    FUNCTION_ALREADY_RUNS(3),
    /** The function does not run on that day. */
    FUNCTION_DOES_NOT_RUN(4),
    /** There is no such line, or it is struck out. */
    UNKNOWN_LINE(5),
    /** This person already sits on the board in (part of) this time. */
    ALREADY_SEATED(6),
    /** From level 3 a document is needed. */
    EVIDENCE_REQUIRED(7),
    /** A level is 0 to 5. */
    LEVEL_OUT_OF_RANGE(8),
    /** A count is 0 to 1,000,000. */
    COUNT_OUT_OF_RANGE(9),
    /** The day is still to come. */
    IN_THE_FUTURE(10),
    /** A name or text is empty or too long. */
    TEXT_LENGTH(11),
    /** The file is no JPEG or PNG picture. */
    PHOTO_UNREADABLE(12),
    /** The file or the picture is too large. */
    PHOTO_TOO_LARGE(13),
    /** The picture has no words for who cannot see it. */
    PHOTO_WITHOUT_WORDS(14),
    /** Nobody said that the people in it agree. */
    PHOTO_WITHOUT_CONSENT(15),
    /** The catchment has neither codes nor words. */
    CATCHMENT_EMPTY(16);

    private final int number;

    Refusal(int number) {
        this.number = number;
    }

    /** {@return the stable code, such as {@code WS-ENT-007}} */
    public String code() {
        return String.format(Locale.ROOT, "WS-ENT-%03d", number);
    }
}

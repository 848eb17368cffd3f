package nl.wijkspil.evaluation.words;

import java.util.Locale;

/** The two languages of the product; Dutch comes first. */
public enum Language {
    /** Dutch, level B1. */
    DUTCH(Locale.of("nl", "NL")),
    /** English, plain. */
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale that numbers and dates are written in. */
    public Locale locale() {
        return locale;
    }
}

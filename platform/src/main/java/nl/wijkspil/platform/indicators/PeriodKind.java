package nl.wijkspil.platform.indicators;

import nl.wijkspil.evaluation.words.Words;

/** Which moment or stretch of a calendar year a value is about. */
public enum PeriodKind {
    /** The whole calendar year. */
    YEAR("hele kalenderjaar", "whole calendar year"),
    /** The last day of the calendar year. */
    END_OF_YEAR("op 31 december", "on 31 December"),
    /** A measurement on some day within the year. */
    MEASUREMENT("op het moment van meten", "at the time of measuring");

    private final String nl;
    private final String en;

    PeriodKind(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** {@return the name a reader sees} */
    public Words words() {
        return new Words(nl, en);
    }
}

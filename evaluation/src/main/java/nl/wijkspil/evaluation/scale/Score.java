package nl.wijkspil.evaluation.scale;

import java.util.Map;

/**
 * A person's score on one instrument, or why there is none. The instrument always travels along.
 */
public sealed interface Score {
    /** The instrument. */
    InstrumentId instrument();

    /**
     * A score.
     *
     * @param value on the instrument's own range
     * @param band name of the band it falls in; empty when the instrument has none
     * @param answered number of items answered
     * @param subscales scores of the subscales by name
     */
    record Scored(
            InstrumentId instrument,
            double value,
            String band,
            int answered,
            Map<String, Double> subscales)
            implements Score {}

    /**
     * No score: unknown, which is not zero.
     *
     * @param why what is lacking, in plain Dutch
     */
    record Unscored(InstrumentId instrument, String why) implements Score {}
}

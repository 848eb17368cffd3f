package nl.wijkspil.platform.indicators.rounds;

import nl.wijkspil.platform.indicators.Measurement;

/** An answer to keep. */
public sealed interface RoundAnswer {

    /** {@return the number of what was asked} */
    int nr();

    /** A figure, known or unknown with its reason. */
    record Figure(int nr, Measurement measurement) implements RoundAnswer {}

    /** The answer to an open question. */
    record Words(int nr, String words) implements RoundAnswer {}

    /** The answer was taken away. */
    record Nothing(int nr) implements RoundAnswer {}
}

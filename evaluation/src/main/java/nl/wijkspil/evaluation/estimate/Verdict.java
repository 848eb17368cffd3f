package nl.wijkspil.evaluation.estimate;

import nl.wijkspil.evaluation.finding.Words;

/**
 * What may be said.
 *
 * @param outcome which of the four verdicts
 * @param words the sentence, with the numbers in it
 */
public record Verdict(Outcome outcome, Words words) {

    /** The four verdicts. */
    public enum Outcome {
        /** The outcome rose more than chance explains. */
        DETECTABLE_UP,
        /** The outcome fell more than chance explains. */
        DETECTABLE_DOWN,
        /** A plausible effect would have shown; none did. */
        COMPATIBLE_WITH_NOTHING,
        /** Even a plausible effect would often have stayed hidden. */
        CANNOT_TELL
    }
}

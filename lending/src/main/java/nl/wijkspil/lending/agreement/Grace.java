package nl.wijkspil.lending.agreement;

/**
 * The terms at the start in which no principal is asked.
 *
 * @param terms how many; zero is none
 * @param mode what happens to their interest
 */
public record Grace(int terms, TermMode mode) {

    /** No grace. */
    public static final Grace NONE = new Grace(0, TermMode.INTEREST_ONLY);

    /** Refuses a negative number of terms and a mode that is no grace. */
    public Grace {
        if (terms < 0) {
            throw new IllegalArgumentException(
                    "grace terms (" + terms + ") must not be negative.\nMaybe zero was meant.");
        }
        if (mode == TermMode.PAY) {
            throw new IllegalArgumentException(
                    "grace mode (PAY) is no grace.\nMaybe INTEREST_ONLY was meant.");
        }
    }
}

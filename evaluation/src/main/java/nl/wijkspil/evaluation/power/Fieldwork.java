package nl.wijkspil.evaluation.power;

/**
 * From people invited to answers counted.
 *
 * @param invited people invited
 * @param response share that answers
 * @param retained share of those that also answers the second time; 1 for a single measurement
 */
public record Fieldwork(int invited, double response, double retained) {
    /** Checks the shares. */
    public Fieldwork {
        if (invited < 1 || !(response > 0 && response <= 1) || !(retained > 0 && retained <= 1)) {
            throw new IllegalArgumentException(
                    "%d invited, response %s, retained %s\nMaybe the shares are in percent"
                            .formatted(invited, response, retained));
        }
    }

    /** Answers to expect, rounded down. */
    public int answers() {
        return (int) Math.floor(invited * response * retained + 1e-9);
    }

    /** People to invite for this number of answers, rounded up. */
    public static int invitations(int answers, double response, double retained) {
        return (int) Math.ceil(answers / (response * retained) - 1e-9);
    }
}

package nl.wijkspil.evaluation.study;

/**
 * The lowest and highest count of enterprises.
 *
 * @param low lowest
 * @param high highest
 */
public record Range(long low, long high) {

    /** {@code 7–9}, or {@code 8} when both are equal. */
    @Override
    public String toString() {
        return low == high ? Long.toString(low) : low + "–" + high;
    }
}

package nl.wijkspil.evaluation.smallsample;

/**
 * The three p-values of a randomisation test and how they were reached.
 *
 * @param twoSided p against a difference in either direction
 * @param greater p against a positive difference
 * @param less p against a negative difference
 * @param considered number of assignments enumerated, or drawn plus one
 * @param exact true when all assignments were enumerated; false when they were drawn at random
 */
public record Tail(double twoSided, double greater, double less, long considered, boolean exact) {
    /** The smallest p this test can give: 1 / considered. */
    public double resolution() {
        return 1.0 / considered;
    }
}

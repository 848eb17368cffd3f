package nl.wijkspil.evaluation.rules;

/**
 * A figure or coding that is not there and could settle something.
 *
 * @param code indicator with part ({@code OUT-05}, {@code OUT-12.*} for any part), or {@code coding
 *     C3}
 * @param year calendar year; 0 for a coding
 * @param reason why it is missing, as recorded, or the empty string when there is no record at all
 */
public record Missing(String code, int year, String reason) {

    /** {@code OUT-05 2025}. */
    @Override
    public String toString() {
        return year == 0 ? code : code + " " + year;
    }
}

package nl.wijkspil.evaluation.rules;

/**
 * Which figure of an enterprise: indicator, part of it, and year. Indicators that are a set or a
 * profile have parts: {@code OUT-01.WINKEL} is one function, {@code REL-01.GEMEENTE} one partner,
 * {@code VOL-04.BEHOUD} one of three rates. The figure without a part is the indicator itself; for
 * a set it is the number of parts and says that the list is complete.
 *
 * @param indicator code in the catalogue, for example {@code OUT-05}
 * @param part part of the indicator, or the empty string
 * @param year calendar year
 */
public record FigureKey(String indicator, String part, int year) implements Comparable<FigureKey> {

    /**
     * Reads a code with or without a part.
     *
     * @param code for example {@code OUT-05} or {@code OUT-01.WINKEL}; the part is what follows the
     *     first full stop
     * @param year calendar year
     */
    public static FigureKey of(String code, int year) {
        int dot = code.indexOf('.');
        return dot < 0
                ? new FigureKey(code, "", year)
                : new FigureKey(code.substring(0, dot), code.substring(dot + 1), year);
    }

    /** Indicator and part as one code. */
    public String code() {
        return part.isEmpty() ? indicator : indicator + "." + part;
    }

    @Override
    public int compareTo(FigureKey other) {
        int byIndicator = indicator.compareTo(other.indicator);
        if (byIndicator != 0) {
            return byIndicator;
        }
        int byPart = part.compareTo(other.part);
        return byPart != 0 ? byPart : Integer.compare(year, other.year);
    }

    /** {@code OUT-05 2025}. */
    @Override
    public String toString() {
        return code() + " " + year;
    }
}

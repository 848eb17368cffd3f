package nl.wijkspil.evaluation.panel;

/**
 * Reads a number written the English way (1234.5) or the Dutch way (1.234,5). Never guesses between
 * the two.
 */
final class NumberText {

    /** What a cell turned out to be. */
    enum Kind {
        /** A finite number without a decimal mark, or with a point. */
        POINT,
        /** A finite number with a decimal comma. */
        COMMA,
        /** Empty, {@code NA} or a single point (CBS: not available). */
        MISSING,
        /** NaN or infinite, written out. */
        NOT_FINITE,
        /** Not a number. */
        TEXT
    }

    private NumberText() {}

    /** Which kind of cell it is; the text has no outer white space. */
    static Kind kind(String text) {
        if (text.isEmpty() || text.equals("NA") || text.equals(".")) {
            return Kind.MISSING;
        }
        boolean comma = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',') {
                comma = true;
            } else if ((c < '0' || c > '9')
                    && c != '.'
                    && c != '-'
                    && c != '+'
                    && c != 'e'
                    && c != 'E') {
                return infinite(text) ? Kind.NOT_FINITE : Kind.TEXT;
            }
        }
        return comma ? Kind.COMMA : Kind.POINT;
    }

    /**
     * The value of a cell of kind POINT or COMMA; NaN when it is no number after all, infinite when
     * it is too large.
     */
    static double value(String text, Kind kind) {
        var plain = kind == Kind.COMMA ? dutch(text) : text;
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String dutch(String text) {
        int comma = text.indexOf(',');
        if (text.indexOf(',', comma + 1) >= 0 || text.indexOf('.', comma) >= 0) {
            return "x";
        }
        return text.substring(0, comma).replace(".", "") + "." + text.substring(comma + 1);
    }

    private static boolean infinite(String text) {
        var plain = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        return plain.equalsIgnoreCase("nan")
                || plain.equalsIgnoreCase("inf")
                || plain.equalsIgnoreCase("infinity");
    }
}

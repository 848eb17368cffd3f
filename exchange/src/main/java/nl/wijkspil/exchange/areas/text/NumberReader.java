package nl.wijkspil.exchange.areas.text;

/**
 * Reads numbers with a decimal point or a decimal comma without making a text of each. A thousands
 * separator is not read: nobody can tell {@code 1.234} the count from {@code 1.234} the distance.
 */
public final class NumberReader {

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22
    };
    private static final long EXACT = 1L << 53;

    private char sign;
    private int decimals;

    /** A reader. */
    public NumberReader() {}

    /** The decimal sign of the number read last: a point, a comma, or 0 when it had none. */
    public char sign() {
        return sign;
    }

    /** How many decimals the number read last had. */
    public int decimals() {
        return decimals;
    }

    /** The number in these characters, correctly rounded; NaN when they are no number. */
    public double read(char[] text, int from, int to) {
        sign = 0;
        decimals = 0;
        int at = from;
        boolean negative = at < to && text[at] == '-';
        if (negative || (at < to && text[at] == '+')) {
            at++;
        }
        long digits = 0;
        int count = 0;
        for (; at < to; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                count++;
                digits = digits * 10 + (c - '0');
                decimals += sign != 0 ? 1 : 0;
                if (digits > EXACT) {
                    return slow(text, from, to);
                }
            } else if ((c == '.' || c == ',') && sign == 0 && count > 0) {
                sign = c;
            } else if ((c == 'e' || c == 'E') && count > 0) {
                return slow(text, from, to);
            } else {
                return Double.NaN;
            }
        }
        if (count == 0 || (sign != 0 && decimals == 0)) {
            return Double.NaN;
        }
        double value = decimals < POWERS.length ? digits / POWERS[decimals] : slow(text, from, to);
        return negative ? -Math.abs(value) : value;
    }

    private double slow(char[] text, int from, int to) {
        String written = new String(text, from, to - from);
        int point = Math.max(written.indexOf('.'), written.indexOf(','));
        if (point != Math.max(written.lastIndexOf('.'), written.lastIndexOf(','))) {
            return Double.NaN;
        }
        if (point >= 0) {
            sign = written.charAt(point);
            decimals = written.length() - point - 1;
        }
        try {
            double value = Double.parseDouble(written.replace(',', '.'));
            return Double.isFinite(value) && written.matches("[-+0-9.,eE]+") ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}

package nl.wijkspil.exchange.bank;

/** Reads amounts from characters without making objects; the result is in its fields. */
public final class AmountParser {

    private static final long LARGEST = Long.MAX_VALUE / 100;

    private long units;
    private int scale;

    /** For one reader; not for several threads. */
    public AmountParser() {}

    /**
     * Reads digits with at most one decimal separator and at most five decimals.
     *
     * @return whether the characters are such an amount
     */
    public boolean parse(CharSequence text, char separator) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        boolean negative = from < to && text.charAt(from) == '-';
        long value = 0;
        int decimals = -1;
        int digits = 0;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            char c = text.charAt(i);
            if (c == separator && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9') {
                if (value > LARGEST / 10 || decimals >= BankAmount.MOST_DECIMALS) {
                    return false;
                }
                value = value * 10 + (c - '0');
                digits++;
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return false;
            }
        }
        scale = Math.max(0, decimals);
        for (int i = scale; i < BankAmount.MOST_DECIMALS; i++) {
            if (value > LARGEST) {
                return false;
            }
            value *= 10;
        }
        units = negative ? -value : value;
        return digits > 0;
    }

    /** The amount read last, in hundred-thousandths. */
    public long units() {
        return units;
    }

    /** The decimals written in the amount read last. */
    public int scale() {
        return scale;
    }

    /** The amount read last. */
    public BankAmount amount() {
        return new BankAmount(units, scale);
    }
}

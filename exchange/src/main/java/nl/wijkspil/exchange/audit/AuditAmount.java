package nl.wijkspil.exchange.audit;

/** Reads an amount from bytes without making objects; the answer is in its fields. */
final class AuditAmount {

    /** What was read. */
    enum Kind {
        /** Whole cents. */
        GOOD,
        /** More than two decimals that are not zero: rounded half up, away from zero. */
        ROUNDED,
        /** No amount. */
        BAD
    }

    private static final long LARGEST = 1_000_000_000_000_000_000L / 100;

    private long cents;

    /** The amount read last, in cents, with the sign that was written. */
    long cents() {
        return cents;
    }

    /** Reads digits with a point or a comma; a mark that comes before another is for thousands. */
    Kind read(byte[] b, int start, int stop) {
        int from = start;
        int to = stop;
        while (from < to && b[from] <= ' ' && b[from] >= 0) {
            from++;
        }
        while (to > from && b[to - 1] <= ' ' && b[to - 1] >= 0) {
            to--;
        }
        boolean negative = false;
        if (from < to && (b[from] == '-' || b[from] == '+')) {
            negative = b[from++] == '-';
        }
        int mark = to;
        for (int i = to - 1; i >= from; i--) {
            if (b[i] == '.' || b[i] == ',') {
                mark = i;
                break;
            }
        }
        long value = 0;
        int digits = 0;
        for (int i = from; i < mark; i++) {
            int digit = b[i] - '0';
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
                digits++;
                if (value > LARGEST) {
                    return Kind.BAD;
                }
            } else if ((b[i] != '.' && b[i] != ',') || b[i] == b[mark == to ? i : mark]) {
                return Kind.BAD;
            }
        }
        Kind kind = Kind.GOOD;
        int decimals = 0;
        boolean up = false;
        for (int i = mark + 1; i < to; i++) {
            int digit = b[i] - '0';
            if (digit < 0 || digit > 9) {
                return Kind.BAD;
            }
            digits++;
            if (decimals < 2) {
                value = value * 10 + digit;
            } else {
                up |= decimals == 2 && digit >= 5;
                kind = digit == 0 ? kind : Kind.ROUNDED;
            }
            decimals++;
        }
        if (digits == 0) {
            return Kind.BAD;
        }
        for (int i = decimals; i < 2; i++) {
            value *= 10;
        }
        value += up ? 1 : 0;
        cents = negative ? -value : value;
        return kind;
    }
}

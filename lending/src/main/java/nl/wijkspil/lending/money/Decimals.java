package nl.wijkspil.lending.money;

import java.math.BigDecimal;

/** Plain decimals as scaled longs, read and written without rounding. */
public final class Decimals {

    private Decimals() {}

    /**
     * Reads a plain decimal ({@code -12.50}) as a long with {@code scale} decimals.
     *
     * @param what how the value is called in the message
     * @throws IllegalArgumentException when the text is no decimal, has more decimals that matter
     *     than {@code scale}, or does not fit
     */
    public static long scaled(String text, int scale, String what) {
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        int at = negative ? 1 : 0;
        int point = -1;
        int decimals = 0;
        int digits = 0;
        long value = 0;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c == '.' && point < 0) {
                point = at;
            } else if (c >= '0' && c <= '9') {
                digits++;
                if (point < 0 || decimals < scale) {
                    if (value > (Long.MAX_VALUE - 9) / 10) {
                        throw refuse(what, text, "is larger than this system can hold");
                    }
                    value = value * 10 + (c - '0');
                    decimals += point < 0 ? 0 : 1;
                } else if (c != '0') {
                    throw refuse(what, text, "has more than " + scale + " decimals");
                }
            } else {
                throw refuse(what, text, "is not a decimal number with a point");
            }
        }
        if (digits == 0) {
            throw refuse(what, text, "is not a decimal number with a point");
        }
        for (; decimals < scale; decimals++) {
            value = Math.multiplyExact(value, 10L);
        }
        return negative ? -value : value;
    }

    /** The scaled long as text with exactly {@code scale} decimals. */
    public static String text(long unscaled, int scale) {
        return BigDecimal.valueOf(unscaled, scale).toPlainString();
    }

    private static IllegalArgumentException refuse(String what, String text, String why) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
        return new IllegalArgumentException(
                what
                        + " ("
                        + shown
                        + ") "
                        + why
                        + ".\nMaybe it was written with a comma or a currency sign.");
    }
}

package nl.wijkspil.lending.money;

import java.math.BigInteger;

/** Whole-number arithmetic that never loses a cent. */
public final class Exact {

    private Exact() {}

    /** The greatest common divisor, at least 1. */
    public static long gcd(long a, long b) {
        long x = Math.absExact(a);
        long y = Math.absExact(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x == 0 ? 1 : x;
    }

    /**
     * {@code amount * numerator / denominator}, a half rounded away from zero (HALF_UP), exact for
     * every size.
     */
    public static long roundHalfUp(long amount, long numerator, long denominator) {
        long high = Math.multiplyHigh(amount, numerator);
        long low = amount * numerator;
        if (high == (low >> 63) && Math.abs(low) <= Long.MAX_VALUE / 2 && denominator > 0) {
            return divideHalfUp(low, denominator);
        }
        return roundHalfUp(
                BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator)),
                BigInteger.valueOf(denominator));
    }

    /**
     * {@code amount * numerator / denominator}, half up, with the division done by a
     * multiplication: the quotient is guessed in doubles, at most one off for a product below 2^51,
     * and corrected exactly.
     *
     * @param amount not negative
     * @param numerator not negative
     * @param inverse {@code 1.0 / denominator}
     */
    public static long roundHalfUp(long amount, long numerator, long denominator, double inverse) {
        if ((amount | numerator) >= 0 && Math.multiplyHigh(amount, numerator) == 0) {
            long product = amount * numerator;
            if (product >= 0 && product < (1L << 51) && denominator < (1L << 51)) {
                long quotient = (long) (product * inverse);
                long rest = product - quotient * denominator;
                if (rest < 0) {
                    quotient--;
                    rest += denominator;
                } else if (rest >= denominator) {
                    quotient++;
                    rest -= denominator;
                }
                return rest >= denominator - rest ? quotient + 1 : quotient;
            }
        }
        return roundHalfUp(amount, numerator, denominator);
    }

    /** {@code dividend / divisor}, a half rounded away from zero; the divisor is positive. */
    public static long divideHalfUp(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = dividend - quotient * divisor;
        long size = Math.abs(rest);
        if (size >= divisor - size) {
            return quotient + (dividend < 0 ? -1 : 1);
        }
        return quotient;
    }

    /** {@code dividend / divisor}, a half rounded away from zero, for any size. */
    public static long roundHalfUp(BigInteger dividend, BigInteger divisor) {
        BigInteger bottom = divisor.abs();
        BigInteger top = divisor.signum() < 0 ? dividend.negate() : dividend;
        BigInteger size = top.abs().shiftLeft(1).add(bottom).divide(bottom.shiftLeft(1));
        return (top.signum() < 0 ? size.negate() : size).longValueExact();
    }
}

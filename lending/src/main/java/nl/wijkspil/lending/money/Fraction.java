package nl.wijkspil.lending.money;

/**
 * An exact fraction in lowest terms with a positive denominator, such as a day-count fraction.
 *
 * <p>Example: {@code Fraction.of(30, 365)} is {@code 6/73}.
 */
public record Fraction(long numerator, long denominator) {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /** Brings the fraction to its lowest terms. */
    public Fraction {
        if (denominator == 0) {
            throw new IllegalArgumentException(
                    "denominator (0) must not be zero.\nMaybe the period is empty.");
        }
        long divisor = Exact.gcd(numerator, denominator);
        long sign = denominator < 0 ? -1 : 1;
        numerator = sign * (numerator / divisor);
        denominator = sign * (denominator / divisor);
    }

    /** The fraction {@code numerator/denominator} in lowest terms. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    /** The sum, exact; overflow is an {@link ArithmeticException}. */
    public Fraction plus(Fraction other) {
        long divisor = Exact.gcd(denominator, other.denominator);
        long left = Math.multiplyExact(numerator, other.denominator / divisor);
        long right = Math.multiplyExact(other.numerator, denominator / divisor);
        return new Fraction(
                Math.addExact(left, right),
                Math.multiplyExact(denominator, other.denominator / divisor));
    }

    /** The product, exact; overflow is an {@link ArithmeticException}. */
    public Fraction times(Fraction other) {
        long a = Exact.gcd(numerator, other.denominator);
        long b = Exact.gcd(other.numerator, denominator);
        return new Fraction(
                Math.multiplyExact(numerator / a, other.numerator / b),
                Math.multiplyExact(denominator / b, other.denominator / a));
    }

    /** The nearest double. */
    public double toDouble() {
        return (double) numerator / denominator;
    }

    /** The fraction as {@code 6/73}; a whole number keeps its denominator: {@code 1/1}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

package nl.wijkspil.lending.schedule;

import java.math.BigInteger;
import nl.wijkspil.lending.agreement.TermMode;

/**
 * The level payment of an annuity, exactly rounded: {@code A = P / sum(prod 1/(1 + r f))} over the
 * terms that pay.
 *
 * <p>The quotient is computed in doubles with a proven bound on its error. Where the bound leaves
 * no doubt about the cent, that is the answer; where it does, the balance is run out in whole
 * numbers of any size with the doubtful payment, and the sign of what is left decides. The result
 * is therefore always the exactly rounded one, and nearly always as cheap as the double.
 */
final class LevelPayment {

    private static final double UNIT = 0x1p-53;
    private static final double LARGEST = 0x1p50;

    private LevelPayment() {}

    /**
     * The level payment in cents from term {@code first} on.
     *
     * @param balance what is owed at the start of that term, in cents
     * @param multiple when positive, the payment is rounded up to a multiple of it, else half up
     */
    static long of(ResolvedTerms terms, int first, long balance, long multiple) {
        double sum = annuityFactor(terms, first);
        double level = balance / sum;
        int n = terms.count() - first;
        double error = level * (16.0 * n + 32.0) * UNIT;
        if (!(level < LARGEST)) {
            throw new ArithmeticException(
                    "level payment (" + level + ") does not fit.\nMaybe the amount is in cents.");
        }
        if (multiple > 0) {
            long floor = (long) Math.floor(level / multiple);
            for (long k = Math.max(0, floor - 1); ; k++) {
                double gap = (double) k * multiple - level;
                boolean near = gap <= error && gap >= -error;
                if (gap > error || (near && repays(terms, first, balance, 2 * k * multiple))) {
                    return k * multiple;
                }
            }
        }
        long down = (long) Math.floor(level);
        double half = level - down - 0.5;
        if (half > error) {
            return down + 1;
        }
        if (half < -error) {
            return down;
        }
        long cents = Math.round(level);
        for (long c = Math.max(0, cents - 1); ; c++) {
            // Up while a payment of c + 1/2 leaves nothing to pay off too much: exact >= c + 1/2.
            if (!exactAtLeast(terms, first, balance, 2 * c + 1)) {
                return c;
            }
        }
    }

    private static double annuityFactor(ResolvedTerms terms, int first) {
        int n = terms.count();
        double discount = 1;
        double sum = 0;
        if (terms.factors.even() && terms.modes == null) {
            double top = terms.factors.top(first);
            double bottom = terms.factors.bottom(first);
            double v = bottom / (bottom + top);
            for (int i = first; i < n; i++) {
                discount *= v;
                sum += discount;
            }
            return sum;
        }
        for (int i = first; i < n; i++) {
            TermMode mode = terms.mode(i);
            if (mode == TermMode.PAY || mode == TermMode.CAPITALISE) {
                double bottom = terms.factors.bottom(i);
                discount *= bottom / (bottom + terms.factors.top(i));
            }
            if (mode == TermMode.PAY) {
                sum += discount;
            }
        }
        return sum;
    }

    /** Whether paying {@code halfCents / 2} each term pays the loan off, exactly. */
    private static boolean repays(ResolvedTerms terms, int first, long balance, long halfCents) {
        return left(terms, first, balance, halfCents).signum() <= 0;
    }

    /** Whether the exact level payment is at least {@code halfCents / 2}. */
    private static boolean exactAtLeast(
            ResolvedTerms terms, int first, long balance, long halfCents) {
        return left(terms, first, balance, halfCents).signum() >= 0;
    }

    private static BigInteger left(ResolvedTerms terms, int first, long balance, long halfCents) {
        BigInteger top = BigInteger.valueOf(balance).shiftLeft(1);
        BigInteger bottom = BigInteger.ONE;
        BigInteger payment = BigInteger.valueOf(halfCents);
        for (int i = first; i < terms.count(); i++) {
            TermMode mode = terms.mode(i);
            if (mode == TermMode.PAY || mode == TermMode.CAPITALISE) {
                BigInteger below = BigInteger.valueOf(terms.factors.bottom(i));
                top = top.multiply(below.add(BigInteger.valueOf(terms.factors.top(i))));
                bottom = bottom.multiply(below);
            }
            if (mode == TermMode.PAY) {
                top = top.subtract(payment.multiply(bottom));
            }
        }
        return top;
    }
}

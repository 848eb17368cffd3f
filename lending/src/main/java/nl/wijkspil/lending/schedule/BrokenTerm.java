package nl.wijkspil.lending.schedule;

import java.math.BigInteger;
import java.time.LocalDate;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Exact;
import nl.wijkspil.lending.money.Fraction;

/**
 * The interest of a term in which the debt changed: the unrounded sum over its parts, rounded once.
 *
 * <p>Under EQUAL a part counts for its share, in 30-day months, of the whole term, so that the
 * parts together are exactly the term.
 */
final class BrokenTerm {

    private final DayCount count;
    private final int from;
    private final int to;
    private final Fraction year;
    private final long top;
    private final long bottom;
    private final boolean flat;
    private int at;
    private long balance;
    private BigInteger centDays = BigInteger.ZERO;

    /** A term of a loan with a fixed number of terms. */
    BrokenTerm(ResolvedTerms terms, int i, long balance) {
        this(
                terms.loan.dayCount(),
                terms.accrualFrom(i),
                terms.accrualTo(i),
                terms.yearFraction(i),
                terms.mode(i) == TermMode.WAIVE ? 0 : terms.factors.top(i),
                terms.factors.bottom(i),
                terms.loan.interestBase() == InterestBase.ORIGINAL_PRINCIPAL,
                terms.loan.interestBase() == InterestBase.ORIGINAL_PRINCIPAL
                        ? terms.loan.principal().cents()
                        : balance);
    }

    /**
     * A term.
     *
     * @param from first epoch day of interest
     * @param to the epoch day interest runs up to
     * @param year the whole term as a part of a year
     * @param top numerator of the interest factor of the whole term; 0 when there is none
     * @param bottom its denominator
     * @param flat whether interest is counted on one amount, whatever changes
     * @param balance that amount, or the debt at the start
     */
    BrokenTerm(
            DayCount count,
            int from,
            int to,
            Fraction year,
            long top,
            long bottom,
            boolean flat,
            long balance) {
        this.count = count;
        this.from = from;
        this.to = to;
        this.year = year;
        this.top = top;
        this.bottom = bottom;
        this.flat = flat;
        this.balance = balance;
        at = from;
    }

    /** From this date on the debt is {@code changed}. */
    void change(LocalDate date, long changed) {
        runTo(Math.toIntExact(date.toEpochDay()));
        balance = flat ? balance : changed;
    }

    /** The interest of the whole term, in cents. */
    long interest() {
        return interestTo(to);
    }

    /** The interest up to a date inside the term, in cents. */
    long interestUntil(LocalDate end) {
        return interestTo(Math.toIntExact(end.toEpochDay()));
    }

    /** The part of a year from the start of the term to a date inside it. */
    Fraction fractionUntil(LocalDate end) {
        int until = Math.toIntExact(end.toEpochDay());
        if (count == DayCount.EQUAL) {
            return year.times(Fraction.of(count.numerator(from, until), whole()));
        }
        return Fraction.of(count.numerator(from, until), count.denominator());
    }

    private long interestTo(int end) {
        if (top == 0) {
            return 0;
        }
        runTo(end);
        // factor = rate * whole / denominator, so rate = factor * denominator / whole.
        return Exact.roundHalfUp(
                centDays.multiply(BigInteger.valueOf(top)),
                BigInteger.valueOf(bottom).multiply(BigInteger.valueOf(whole())));
    }

    private int whole() {
        return count.numerator(from, to);
    }

    private void runTo(int end) {
        int until = Math.clamp(end, at, Math.max(at, to));
        centDays =
                centDays.add(
                        BigInteger.valueOf(balance)
                                .multiply(BigInteger.valueOf(count.numerator(at, until))));
        at = until;
    }
}

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

    private final ResolvedTerms terms;
    private final int i;
    private final DayCount count;
    private final boolean flat;
    private int at;
    private long balance;
    private BigInteger centDays = BigInteger.ZERO;

    BrokenTerm(ResolvedTerms terms, int i, long balance) {
        this.terms = terms;
        this.i = i;
        flat = terms.loan.interestBase() == InterestBase.ORIGINAL_PRINCIPAL;
        this.balance = flat ? terms.loan.principal().cents() : balance;
        count = terms.loan.dayCount();
        at = terms.accrualFrom(i);
    }

    /** From this date on the debt is {@code changed}. */
    void change(LocalDate date, long changed) {
        runTo(Math.toIntExact(date.toEpochDay()));
        balance = flat ? balance : changed;
    }

    /** The interest of the whole term, in cents. */
    long interest() {
        return interestTo(terms.accrualTo(i));
    }

    /** The interest up to a date inside the term, in cents. */
    long interestUntil(LocalDate end) {
        return interestTo(Math.toIntExact(end.toEpochDay()));
    }

    /** The part of a year from the start of the term to a date inside it. */
    Fraction fractionUntil(LocalDate end) {
        int to = Math.toIntExact(end.toEpochDay());
        int from = terms.accrualFrom(i);
        if (count == DayCount.EQUAL) {
            return terms.yearFraction(i).times(Fraction.of(count.numerator(from, to), whole()));
        }
        return Fraction.of(count.numerator(from, to), count.denominator());
    }

    private long interestTo(int end) {
        if (terms.mode(i) == TermMode.WAIVE) {
            return 0;
        }
        runTo(end);
        // factor = rate * whole / denominator, so rate = factor * denominator / whole.
        BigInteger top = centDays.multiply(BigInteger.valueOf(terms.factors.top(i)));
        BigInteger bottom =
                BigInteger.valueOf(terms.factors.bottom(i)).multiply(BigInteger.valueOf(whole()));
        return Exact.roundHalfUp(top, bottom);
    }

    private int whole() {
        return count.numerator(terms.accrualFrom(i), terms.accrualTo(i));
    }

    private void runTo(int end) {
        int to = Math.clamp(end, at, Math.max(at, terms.accrualTo(i)));
        centDays =
                centDays.add(
                        BigInteger.valueOf(balance)
                                .multiply(BigInteger.valueOf(count.numerator(at, to))));
        at = to;
    }
}

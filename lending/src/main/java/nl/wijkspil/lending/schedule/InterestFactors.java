package nl.wijkspil.lending.schedule;

import nl.wijkspil.lending.agreement.RateStep;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Exact;
import nl.wijkspil.lending.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * The exact interest factor of each term, rate times year fraction, as numerator over denominator.
 * Equal months at one rate share one factor; one rate shares one denominator.
 */
final class InterestFactors {

    private final long top;
    private final long bottom;
    private final double inverse;
    private final long @Nullable [] tops;
    private final long @Nullable [] bottoms;

    private InterestFactors(
            long top, long bottom, long @Nullable [] tops, long @Nullable [] bottoms) {
        this.top = top;
        this.bottom = bottom;
        this.inverse = 1.0 / bottom;
        this.tops = tops;
        this.bottoms = bottoms;
    }

    /** Whether every term has the same factor. */
    boolean even() {
        return tops == null;
    }

    /** The numerator of term {@code i}. */
    long top(int i) {
        return tops == null ? top : tops[i];
    }

    /** The denominator of term {@code i}. */
    long bottom(int i) {
        return bottoms == null ? bottom : bottoms[i];
    }

    /** The interest of term {@code i} on an amount, half up to the cent. */
    long interest(int i, long amount) {
        return bottoms == null
                ? Exact.roundHalfUp(amount, tops == null ? top : tops[i], bottom, inverse)
                : Exact.roundHalfUp(amount, top(i), bottoms[i]);
    }

    static InterestFactors of(TermLoan loan, int start, int[] ends) {
        boolean equal = loan.dayCount() == DayCount.EQUAL && loan.firstDue() == null;
        if (!loan.rateSteps().isEmpty() || (loan.firstDue() != null && !isCounted(loan))) {
            return stepped(loan, start, ends);
        }
        Rate rate = loan.rate();
        if (equal) {
            long months = loan.everyMonths();
            long divisor = Exact.gcd(rate.numerator() * months, rate.denominator() * 12);
            return new InterestFactors(
                    rate.numerator() * months / divisor,
                    rate.denominator() * 12 / divisor,
                    null,
                    null);
        }
        DayCount count = loan.dayCount();
        long below = rate.denominator() * count.denominator();
        long divisor = Exact.gcd(rate.numerator(), below);
        long above = rate.numerator() / divisor;
        long[] tops = new long[ends.length];
        int from = start;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = above * count.numerator(from, ends[i]);
            from = ends[i];
        }
        return new InterestFactors(0, below / divisor, tops, null);
    }

    private static boolean isCounted(TermLoan loan) {
        return loan.dayCount() != DayCount.EQUAL;
    }

    private static InterestFactors stepped(TermLoan loan, int start, int[] ends) {
        DayCount count = loan.dayCount();
        long[] tops = new long[ends.length];
        long[] bottoms = new long[ends.length];
        int step = 0;
        Rate rate = loan.rate();
        for (int i = 0; i < ends.length; i++) {
            if (step < loan.rateSteps().size()) {
                RateStep next = loan.rateSteps().get(step);
                if (next.fromTerm() == i + 1) {
                    rate = next.rate();
                    step++;
                }
            }
            boolean whole = !isCounted(loan) && (i > 0 || loan.firstDue() == null);
            int from = i == 0 ? start : ends[i - 1];
            long part = whole ? loan.everyMonths() : count.numerator(from, ends[i]);
            long of = whole ? 12 : count.denominator();
            long divisor = Exact.gcd(rate.numerator() * part, rate.denominator() * of);
            tops[i] = rate.numerator() * part / divisor;
            bottoms[i] = rate.denominator() * of / divisor;
        }
        return new InterestFactors(0, 1, tops, bottoms);
    }
}

package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.money.Money;

/**
 * The schedule of a {@link TermLoan}, held in columns: computing one makes a handful of arrays and
 * no other objects. {@link #row(int)} and {@link #rows()} give rows to read.
 *
 * <p>Example: EUR 25,000 at 4% in 60 months is EUR 460.41 a month; the first row has EUR 83.33
 * interest and EUR 377.08 principal, the last pays EUR 460.59 and closes at nothing.
 */
public final class Schedule {

    private final ResolvedTerms terms;
    private final int count;
    private final long[] interest;
    private final long[] principal;
    private final long[] payment;
    private final long[] closing;
    private final long level;

    private Schedule(
            ResolvedTerms terms,
            int count,
            long[] interest,
            long[] principal,
            long[] payment,
            long[] closing,
            long level) {
        this.terms = terms;
        this.count = count;
        this.interest = interest;
        this.principal = principal;
        this.payment = payment;
        this.closing = closing;
        this.level = level;
    }

    /** The schedule of the loan as signed, drawn in full at its start. */
    public static Schedule of(TermLoan loan) {
        ResolvedTerms terms = ResolvedTerms.of(loan);
        int n = terms.count();
        long[] interest = new long[n];
        long[] principal = new long[n];
        long[] payment = new long[n];
        long[] closing = new long[n];
        long balance = loan.principal().cents();
        Amortiser walk = new Amortiser(terms, balance, 0);
        int i = 0;
        while (i < n) {
            long due = walk.interest(i, balance);
            walk.step(i, balance, due);
            balance -= walk.principal;
            interest[i] = due;
            principal[i] = walk.principal;
            payment[i] = walk.payment;
            closing[i] = balance;
            i++;
            if (balance == 0 && walk.deferred == 0) {
                break;
            }
        }
        return new Schedule(terms, i, interest, principal, payment, closing, walk.level());
    }

    /** The agreement this is the schedule of. */
    public TermLoan agreement() {
        return terms.loan;
    }

    /** How many rows there are; fewer than the terms when rounding up repays the loan sooner. */
    public int count() {
        return count;
    }

    /**
     * The level payment, or the equal part of the principal of a linear loan; zero for a bullet.
     */
    public Money level() {
        return Money.ofCents(Math.max(0, level));
    }

    /** The due date of row {@code i}, counted from 0, as an epoch day. */
    public int dueDay(int i) {
        return terms.due[i];
    }

    /** The day row {@code i} is paid on, as an epoch day. */
    public int payDay(int i) {
        return terms.pay[i];
    }

    /** The interest of row {@code i} in cents. */
    public long interestCents(int i) {
        return interest[i];
    }

    /** The principal of row {@code i} in cents; negative when interest is capitalised. */
    public long principalCents(int i) {
        return principal[i];
    }

    /** The payment of row {@code i} in cents. */
    public long paymentCents(int i) {
        return payment[i];
    }

    /** What is owed after row {@code i}, in cents. */
    public long closingCents(int i) {
        return closing[i];
    }

    /** Row {@code i}, counted from 0. */
    public ScheduleRow row(int i) {
        long opening = i == 0 ? terms.loan.principal().cents() : closing[i - 1];
        // A row without principal that asks no payment puts its interest off: nothing deferred
        // paid.
        long deferredPaid = Math.max(0, payment[i] - interest[i] - Math.max(0, principal[i]));
        return new ScheduleRow(
                i + 1,
                LocalDate.ofEpochDay(terms.from(i)),
                LocalDate.ofEpochDay(terms.due[i]),
                LocalDate.ofEpochDay(terms.pay[i]),
                LocalDate.ofEpochDay(terms.accrualFrom(i)),
                LocalDate.ofEpochDay(terms.accrualTo(i)),
                terms.loan.rateOfTerm(i + 1),
                terms.yearFraction(i),
                Money.ofCents(opening),
                Money.ofCents(interest[i]),
                Money.ofCents(principal[i]),
                Money.ofCents(payment[i]),
                Money.ofCents(closing[i]),
                Money.ofCents(deferredPaid));
    }

    /** All rows, made when asked for. */
    public List<ScheduleRow> rows() {
        return new AbstractList<>() {
            @Override
            public ScheduleRow get(int index) {
                return row(java.util.Objects.checkIndex(index, count));
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    /** The sum of the interest of all rows. */
    public Money totalInterest() {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += interest[i];
        }
        return Money.ofCents(sum);
    }
}

package nl.wijkspil.lending.schedule;

import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.LevelMethod;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Exact;

/**
 * One loan walked term by term: given what is owed and the interest of a term, how much principal
 * is asked and how much is paid. Holds what must be remembered between terms, and nothing else.
 */
final class Amortiser {

    private static final long UNKNOWN = -1;

    private final ResolvedTerms terms;
    private final Repayment repayment;
    private final boolean flat;
    private final long original;
    private final long multiple;
    private final int lastPay;
    private long level = UNKNOWN;
    private long part = UNKNOWN;
    private long deferredPart = UNKNOWN;

    /** Interest put off without interest on it, in cents. */
    long deferred;

    /** Results of the last step, in cents. */
    long principal;

    long payment;
    long deferredPaid;

    Amortiser(ResolvedTerms terms, long original, long deferred) {
        TermLoan loan = terms.loan;
        this.terms = terms;
        this.original = original;
        this.deferred = deferred;
        flat = loan.interestBase() == InterestBase.ORIGINAL_PRINCIPAL;
        repayment =
                flat && loan.repayment() == Repayment.ANNUITY ? Repayment.LINEAR : loan.repayment();
        multiple = loan.instalmentMultiple().cents();
        lastPay = terms.lastPay();
    }

    /** The level payment in force, or the part of the principal; -1 when none was needed yet. */
    long level() {
        return repayment == Repayment.ANNUITY ? level : part;
    }

    /** Forgets the level payment and the linear part: the next term computes them anew. */
    void recompute() {
        level = UNKNOWN;
        part = UNKNOWN;
        deferredPart = UNKNOWN;
    }

    /** Fixes the payment of a paying term on what was owed at its start. */
    void prime(int i, long opening) {
        if (terms.mode(i) == TermMode.PAY && opening > 0) {
            principalOf(i, opening, 0);
        }
    }

    /** The interest of a whole term on a balance, rounded half up to the cent. */
    long interest(int i, long balance) {
        if (terms.mode(i) == TermMode.WAIVE) {
            return 0;
        }
        return terms.factors.interest(i, flat ? original : balance);
    }

    /** Settles term {@code i}; the results are in the fields. */
    void step(int i, long balance, long interest) {
        TermMode mode = terms.mode(i);
        boolean last = i == lastPay;
        deferredPaid = 0;
        switch (mode) {
            case PAY -> {
                principal = last ? balance : principalOf(i, balance, interest);
                if (deferred > 0) {
                    payDeferred(i, last || principal == balance);
                }
                payment = principal + interest + deferredPaid;
            }
            case INTEREST_ONLY -> {
                principal = 0;
                payment = interest;
            }
            case CAPITALISE -> {
                principal = -interest;
                payment = 0;
            }
            case DEFER -> {
                deferred += interest;
                principal = 0;
                payment = 0;
            }
            case WAIVE -> {
                principal = 0;
                payment = 0;
            }
        }
    }

    private long principalOf(int i, long balance, long interest) {
        return switch (repayment) {
            case BULLET -> 0;
            case LINEAR -> {
                if (part == UNKNOWN) {
                    part = roundedUp(Exact.divideHalfUp(balance, terms.paysFrom(i)));
                }
                yield Math.min(part, balance);
            }
            case ANNUITY -> {
                if (level == UNKNOWN) {
                    level = LevelPayment.of(levelTerms(), i, balance, multiple);
                }
                yield Math.clamp(level - interest, 0, balance);
            }
        };
    }

    private void payDeferred(int i, boolean all) {
        if (deferredPart == UNKNOWN) {
            deferredPart = Exact.divideHalfUp(deferred, terms.paysFrom(i));
        }
        deferredPaid = all ? deferred : Math.min(deferredPart, deferred);
        deferred -= deferredPaid;
    }

    private ResolvedTerms levelTerms() {
        TermLoan loan = terms.loan;
        if (loan.level() == LevelMethod.EXACT_PRESENT_VALUE) {
            return terms;
        }
        ResolvedTerms nominal =
                ResolvedTerms.of(loan.toBuilder().dayCount(DayCount.EQUAL).firstDue(null).build());
        return terms.modes == null ? nominal : nominal.withModes(terms.modes);
    }

    private long roundedUp(long cents) {
        return multiple <= 0 ? cents : Math.ceilDiv(cents, multiple) * multiple;
    }
}

package nl.wijkspil.platform.loans;

import nl.wijkspil.lending.agreement.LoanAgreement;
import nl.wijkspil.lending.agreement.ProfitShareLoan;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.RevenueShareLoan;
import nl.wijkspil.lending.agreement.SubordinatedLoan;
import nl.wijkspil.lending.agreement.TermLoan;

/** How the money of a loan comes back. */
public enum LoanKind {
    /** The same principal each term. */
    LINEAR(false),
    /** The same amount each term. */
    ANNUITY(false),
    /** All at the end. */
    BULLET(false),
    /** A part of the revenue of each term. */
    REVENUE_SHARE(true),
    /** A part of each positive year result. */
    PROFIT_SHARE(true),
    /** Interest from what another lender's loan leaves; principal when the borrower repays it. */
    SUBORDINATED(true);

    private final boolean figures;

    LoanKind(boolean figures) {
        this.figures = figures;
    }

    /** {@return whether payments follow what the borrower tells each term} */
    public boolean followsFigures() {
        return figures;
    }

    /** {@return the kind of an agreement} */
    public static LoanKind of(LoanAgreement loan) {
        return switch (loan) {
            case TermLoan fixed -> of(fixed.repayment());
            case RevenueShareLoan share -> REVENUE_SHARE;
            case ProfitShareLoan share -> PROFIT_SHARE;
            case SubordinatedLoan behind -> SUBORDINATED;
        };
    }

    /** {@return the kind with a fixed number of terms} */
    public static LoanKind of(Repayment repayment) {
        return switch (repayment) {
            case LINEAR -> LINEAR;
            case ANNUITY -> ANNUITY;
            case BULLET -> BULLET;
        };
    }
}

package nl.wijkspil.lending.agreement;

import java.time.LocalDate;
import nl.wijkspil.lending.money.Money;

/** What was signed: one record per family of products, each with all its terms and no defaults. */
public sealed interface LoanAgreement
        permits TermLoan, RevenueShareLoan, ProfitShareLoan, SubordinatedLoan {

    /** The amount lent. */
    Money principal();

    /** The day the first term begins. */
    LocalDate start();
}

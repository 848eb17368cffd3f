package nl.wijkspil.lending.agreement;

/** What was signed: one record per family of products, each with all its terms and no defaults. */
public sealed interface LoanAgreement
        permits TermLoan, RevenueShareLoan, ProfitShareLoan, SubordinatedLoan {}

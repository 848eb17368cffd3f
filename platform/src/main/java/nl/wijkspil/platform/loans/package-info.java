/**
 * The loans of a fund: products and agreements, events with four eyes, statements of the bank and
 * files for it, arrears and letters, the portfolio; and the borrowing enterprise's own loan in
 * plain words. Readers come in by {@link nl.wijkspil.platform.loans.Loans}, deeds by {@link
 * nl.wijkspil.platform.loans.LoanDeeds} and {@link nl.wijkspil.platform.loans.LoanBank}. All
 * reckoning is that of the library {@code lending}.
 */
@ApplicationModule(
        displayName = "Loans",
        allowedDependencies = {"access", "ui", "ui :: svg"})
@NullMarked
package nl.wijkspil.platform.loans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

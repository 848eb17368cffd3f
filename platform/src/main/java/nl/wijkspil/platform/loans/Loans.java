package nl.wijkspil.platform.loans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door to loans for who reads. Row-level security decides what there is to see. */
public interface Loans {

    /** {@return the current fund's loans of every standing, by reference; two queries} */
    List<Loan> all();

    /** {@return the current enterprise's signed loans, by reference} */
    List<Loan> own();

    /** {@return the loan, for its fund, and when signed for its borrower} */
    Optional<Loan> find(Loan.Id loan);

    /** {@return the conditions of a loan, in order of entry} */
    List<Condition> conditions(Loan.Id loan);

    /** {@return the settings of the current fund; nothing until somebody filled them in} */
    Optional<LoanSettings> settings();

    /** {@return the products of the current fund, running first} */
    List<LoanProduct> products();

    /** {@return what waits for a second person, oldest first} */
    List<Proposal> waiting();

    /** {@return all proposals of a loan, latest first} */
    List<Proposal> proposals(Loan.Id loan);

    /** {@return the proposal} */
    Optional<Proposal> proposal(UUID proposal);
}

package nl.wijkspil.platform.loans;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;

/**
 * What a fund's administrators do with loans. Every deed refuses who is neither credit
 * administrator nor programme manager ({@link nl.wijkspil.platform.access.NotAllowedException}).
 */
public interface LoanDeeds {

    /** Fills in or changes the settings; what was there stays in history. */
    Outcome set(LoanSettings settings);

    /** Offers a product. */
    Outcome offer(LoanProduct product);

    /** Ends a product: no new loans of it. */
    Outcome end(UUID product);

    /** Draws up an agreement as a draft. */
    Outcome draft(NewLoan loan);

    /** Writes down that both parties signed; from now on terms change by events only. */
    Outcome sign(Loan.Id loan, LocalDate on);

    /** Gives a draft up. */
    Outcome drop(Loan.Id loan);

    /** Writes down that a condition precedent is met. */
    Outcome meet(Loan.Id loan, UUID condition, LocalDate on, String evidence);

    /**
     * Proposes money out or a change of terms; a second person decides.
     *
     * @param after number of the last event that was seen; refused when more happened since
     */
    Outcome propose(Loan.Id loan, LoanEvent event, int after);

    /** Approves a proposal of somebody else: the event is booked, money out gets its order. */
    Outcome approve(UUID proposal);

    /** Turns a proposal of somebody else down. */
    Outcome refuse(UUID proposal, String note);

    /** Takes back one's own proposal. */
    Outcome withdraw(UUID proposal);

    /**
     * Books money in or a cost: received, repaid early, settled, recovered, fee or default
     * interest.
     *
     * @param after number of the last event that was seen; refused when more happened since
     */
    Outcome book(Loan.Id loan, LoanEvent event, int after);

    /** Undoes an event with another; for events of four eyes use {@link #propose}. */
    Outcome reverse(Loan.Id loan, int number, LocalDate on, String reason, int after);

    /**
     * Writes down that a letter about arrears was made.
     *
     * @param payBefore the last day the letter gives
     */
    Outcome wroteLetter(Loan.Id loan, LocalDate payBefore);

    /**
     * Sets the expected loss of a loan by hand.
     *
     * @param amount the amount, or nothing to go by the table again
     */
    Outcome provide(Loan.Id loan, java.util.Optional<Money> amount, String reason);
}

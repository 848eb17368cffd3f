package nl.wijkspil.lending.ledger;

import java.time.LocalDate;
import nl.wijkspil.lending.ledger.Charge.Kind;
import nl.wijkspil.lending.money.Money;

/**
 * What it takes to end a loan on a date.
 *
 * <p>Example: EUR 18,000 linear at 4.25% ACT/365F from 1 April 2026, all paid so far, on 20
 * September 2027: principal 9,500.00 and 19 days of interest 21.02, together 9,521.02.
 *
 * @param date the day of payment
 * @param principal principal not yet due
 * @param overduePrincipal principal due and unpaid
 * @param overdueInterest interest due and unpaid
 * @param accruedInterest interest of the running term up to the date
 * @param deferredInterest interest put off earlier
 * @param fees costs due and unpaid
 * @param defaultInterest default interest, charged or not
 * @param fee the cost of ending early
 * @param credit money received that was not used yet
 * @param total what is to be paid
 */
public record SettlementQuote(
        LocalDate date,
        Money principal,
        Money overduePrincipal,
        Money overdueInterest,
        Money accruedInterest,
        Money deferredInterest,
        Money fees,
        Money defaultInterest,
        Money fee,
        Money credit,
        Money total) {

    /** The quote for a state, with the fee of the agreement. */
    public static SettlementQuote of(LoanState state, Money fee) {
        Money overduePrincipal = state.overdue(Kind.PRINCIPAL);
        Money principal = state.outstandingPrincipal().minus(overduePrincipal);
        Money overdueInterest = state.overdue(Kind.INTEREST);
        Money fees = state.overdue(Kind.FEE);
        Money defaultInterest =
                state.overdue(Kind.DEFAULT_INTEREST).plus(state.defaultInterestRunning());
        Money total =
                principal
                        .plus(overduePrincipal)
                        .plus(overdueInterest)
                        .plus(state.accruedInterest())
                        .plus(state.deferredInterest())
                        .plus(fees)
                        .plus(defaultInterest)
                        .plus(fee)
                        .minus(state.credit());
        return new SettlementQuote(
                state.date(),
                principal,
                overduePrincipal,
                overdueInterest,
                state.accruedInterest(),
                state.deferredInterest(),
                fees,
                defaultInterest,
                fee,
                state.credit(),
                total);
    }
}

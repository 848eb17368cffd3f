package nl.wijkspil.lending.agreement;

import java.time.LocalDate;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/**
 * A loan that waits behind another: out of the cash of each term come the senior interest, the
 * senior principal with its arrears, and only then this loan's interest; interest without cash is
 * added to this loan.
 *
 * @param seniorPrincipal the other loan
 * @param seniorRate its yearly rate
 * @param seniorInstalment its principal per term
 * @param principal this loan
 * @param rate its yearly rate
 * @param dayCount the day count of both
 * @param start the day both begin
 * @param everyMonths months between due dates
 */
public record SubordinatedLoan(
        Money seniorPrincipal,
        Rate seniorRate,
        Money seniorInstalment,
        Money principal,
        Rate rate,
        DayCount dayCount,
        LocalDate start,
        int everyMonths)
        implements LoanAgreement {

    /** Refuses terms that no schedule can be made of. */
    public SubordinatedLoan {
        Terms.positive("seniorPrincipal", seniorPrincipal);
        Terms.positive("seniorInstalment", seniorInstalment);
        Terms.positive("principal", principal);
        if (everyMonths < 1) {
            throw Terms.refuse("everyMonths", everyMonths, "must be 1 or more", "1 was meant");
        }
    }
}

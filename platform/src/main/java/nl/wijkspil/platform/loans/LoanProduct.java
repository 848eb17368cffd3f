package nl.wijkspil.platform.loans;

import java.util.UUID;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.BusinessDayRule;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/**
 * A kind of loan that a fund offers. A product is never changed: it ends, and another is made.
 *
 * @param id number of the product; any for one that is to be made
 * @param name as people call it
 * @param kind how the money comes back
 * @param follows what follows the figures of the borrower
 * @param interestBase on what interest is counted
 * @param rate yearly, in percent
 * @param dayCount how days count
 * @param businessDays what happens on days on which banks are closed
 * @param everyMonths months between instalments
 * @param mostAmount the most that is lent
 * @param mostTerms the most instalments
 * @param mostGraceTerms the most terms without principal at the start; 0 for none
 * @param graceKind what happens to the interest of those
 * @param earlyFee cost of early repayment, percent of the amount
 * @param running whether new loans can be made of it
 */
public record LoanProduct(
        UUID id,
        String name,
        LoanKind kind,
        FigureShare follows,
        InterestBase interestBase,
        Rate rate,
        DayCount dayCount,
        BusinessDayRule businessDays,
        int everyMonths,
        Money mostAmount,
        int mostTerms,
        int mostGraceTerms,
        TermMode graceKind,
        Rate earlyFee,
        boolean running) {

    /** A product with a fixed number of terms. */
    public LoanProduct(
            UUID id,
            String name,
            Repayment repayment,
            InterestBase interestBase,
            Rate rate,
            DayCount dayCount,
            BusinessDayRule businessDays,
            int everyMonths,
            Money mostAmount,
            int mostTerms,
            int mostGraceTerms,
            TermMode graceKind,
            Rate earlyFee,
            boolean running) {
        this(
                id,
                name,
                LoanKind.of(repayment),
                FigureShare.NONE,
                interestBase,
                rate,
                dayCount,
                businessDays,
                everyMonths,
                mostAmount,
                mostTerms,
                mostGraceTerms,
                graceKind,
                earlyFee,
                running);
    }
}

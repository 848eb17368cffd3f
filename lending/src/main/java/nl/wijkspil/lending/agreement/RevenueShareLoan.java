package nl.wijkspil.lending.agreement;

import java.time.LocalDate;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Decimals;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A loan repaid as a share of revenue.
 *
 * <p>Without a rate the borrower owes {@code capMultiple} times the principal from the start and
 * each term pays the share of it. With a rate the share pays interest first; what it does not cover
 * is added to the debt.
 *
 * @param principal the amount lent
 * @param start the day the money goes out
 * @param everyMonths months between due dates
 * @param share the part of revenue to pay, in percent
 * @param capHundredths how often the principal is paid back in all, in hundredths (125 is 1.25
 *     times); zero when a rate is asked instead
 * @param rate the yearly rate, zero with a cap
 * @param dayCount the day count of the rate
 * @param floor the least payment per term, or null
 * @param ceiling the most payment per term, or null
 * @param maxTerms after so many terms the rest is due at once, or null
 */
public record RevenueShareLoan(
        Money principal,
        LocalDate start,
        int everyMonths,
        Rate share,
        long capHundredths,
        Rate rate,
        DayCount dayCount,
        @Nullable Money floor,
        @Nullable Money ceiling,
        @Nullable Integer maxTerms)
        implements LoanAgreement {

    /** Refuses terms that no schedule can be made of. */
    public RevenueShareLoan {
        Terms.positive("principal", principal);
        if (everyMonths < 1) {
            throw Terms.refuse("everyMonths", everyMonths, "must be 1 or more", "1 was meant");
        }
        if (share.unscaledPercent() <= 0 || share.toDouble() > 1) {
            throw Terms.refuse("share", share, "must be in (0, 100]", "a fraction was meant");
        }
        if (capHundredths != 0 && capHundredths < 100) {
            throw Terms.refuse("capHundredths", capHundredths, "is below the loan", "1.25 was 125");
        }
        if (floor != null && ceiling != null && floor.compareTo(ceiling) > 0) {
            throw Terms.refuse("floor", floor, "is above the ceiling", "the two were swapped");
        }
        if (maxTerms != null && maxTerms < 1) {
            throw Terms.refuse("maxTerms", maxTerms, "must be 1 or more", "no limit was meant");
        }
    }

    /** Reads a multiple such as {@code "1.25"} as hundredths. */
    public static long multiple(String text) {
        return Decimals.scaled(text, 2, "cap multiple");
    }

    /** What is owed from the start: the cap, or the principal when there is none. */
    public Money owedAtStart() {
        return capHundredths == 0 ? principal : principal.share(capHundredths, 100);
    }
}

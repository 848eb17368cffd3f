package nl.wijkspil.lending.agreement;

import java.time.LocalDate;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/**
 * Money put in against a share of each positive year result, until a multiple of it has come back.
 *
 * @param principal the amount put in
 * @param firstYear the first calendar year whose result counts
 * @param share the part of a positive result to pay, in percent
 * @param capHundredths how often the principal comes back in all, in hundredths
 * @param dueMonth the month (1-12) of the next year on whose first day the share is paid
 */
public record ProfitShareLoan(
        Money principal, int firstYear, Rate share, long capHundredths, int dueMonth)
        implements LoanAgreement {

    /** Refuses terms that no schedule can be made of. */
    public ProfitShareLoan {
        Terms.positive("principal", principal);
        if (share.unscaledPercent() <= 0 || share.toDouble() > 1) {
            throw Terms.refuse("share", share, "must be in (0, 100]", "a fraction was meant");
        }
        if (capHundredths <= 0) {
            throw Terms.refuse("capHundredths", capHundredths, "must be positive", "1.30 was 130");
        }
        if (dueMonth < 1 || dueMonth > 12) {
            throw Terms.refuse("dueMonth", dueMonth, "must be 1 to 12", "a date was meant");
        }
    }

    /** The first day of the first year whose result counts. */
    @Override
    public LocalDate start() {
        return LocalDate.of(firstYear, 1, 1);
    }

    /** What comes back at most. */
    public Money cap() {
        return principal.share(capHundredths, 100);
    }
}

package nl.wijkspil.lending.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.wijkspil.lending.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A part of the portfolio, always with its amounts and counts: with a dozen loans one of them moves
 * a percentage by many points.
 *
 * @param amount the part
 * @param of the whole
 * @param loans how many loans are in the part
 * @param ofLoans how many in the whole
 */
public record Part(Money amount, Money of, int loans, int ofLoans) {

    /** The part in percent with four decimals, or null when there is no whole. */
    public @Nullable BigDecimal percent() {
        return of.isZero()
                ? null
                : BigDecimal.valueOf(amount.cents())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(of.cents()), 4, RoundingMode.HALF_UP);
    }
}

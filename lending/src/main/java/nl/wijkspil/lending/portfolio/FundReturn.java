package nl.wijkspil.lending.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.returns.Flow;
import nl.wijkspil.lending.returns.Xirr;
import org.jspecify.annotations.Nullable;

/**
 * What the fund's money did.
 *
 * @param capital the money of the fund
 * @param lent all that was ever paid out
 * @param principalBack all principal that came back
 * @param received all that came in, interest included
 * @param outstanding what is still owed
 * @param flows each payment out (negative) and in (positive)
 */
public record FundReturn(
        Money capital,
        Money lent,
        Money principalBack,
        Money received,
        Money outstanding,
        List<Flow> flows) {

    /**
     * Recycling: how much of the capital was lent a second time or more, {@code max(0, lent -
     * capital) / capital}, at most what had come back; null without capital.
     */
    public @Nullable BigDecimal recycling() {
        Money again = lent.minus(capital).max(Money.ZERO).min(principalBack);
        return ratio(again, capital);
    }

    /** Money multiple: received so far and still owed, over what was paid out; null before that. */
    public @Nullable BigDecimal moneyMultiple() {
        return ratio(received.plus(outstanding), lent);
    }

    /** The yearly return on the flows so far; empty while it does not exist. */
    public OptionalDouble xirr() {
        return Xirr.of(flows);
    }

    private static @Nullable BigDecimal ratio(Money part, Money whole) {
        return whole.isZero()
                ? null
                : BigDecimal.valueOf(part.cents())
                        .divide(BigDecimal.valueOf(whole.cents()), 4, RoundingMode.HALF_UP);
    }
}

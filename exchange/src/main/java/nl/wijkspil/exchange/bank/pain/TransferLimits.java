package nl.wijkspil.exchange.bank.pain;

import java.util.Set;
import nl.wijkspil.lending.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the contract with the bank allows.
 *
 * @param perOrder the most per payment, or null
 * @param perMonth the most per calendar month, or null
 * @param usedThisMonth what was paid out this month already
 * @param payees the only accounts that may be paid; empty allows all
 */
public record TransferLimits(
        @Nullable Money perOrder,
        @Nullable Money perMonth,
        Money usedThisMonth,
        Set<String> payees) {

    /** No limits. */
    public static final TransferLimits NONE = new TransferLimits(null, null, Money.ZERO, Set.of());
}

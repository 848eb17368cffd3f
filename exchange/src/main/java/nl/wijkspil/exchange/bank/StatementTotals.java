package nl.wijkspil.exchange.bank;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement when it is read to its end.
 *
 * @param head what it says about itself
 * @param entries how many entries were read
 * @param transactions how many transaction details
 * @param credits sum of what came in
 * @param debits sum of what went out, positive
 * @param balances the balances by code, in order of the file
 */
public record StatementTotals(
        StatementHead head,
        int entries,
        int transactions,
        BankAmount credits,
        BankAmount debits,
        Map<String, BankBalance> balances) {

    /** Copies the balances in their order. */
    public StatementTotals {
        balances = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(balances));
    }

    /** The balance before: opening, or the previous closing; null when neither is there. */
    public @Nullable BankBalance opening() {
        BankBalance opening = balances.get("OPBD");
        return opening != null ? opening : balances.get("PRCD");
    }

    /** The balance after; null when it is not there. */
    public @Nullable BankBalance closing() {
        return balances.get("CLBD");
    }

    /** What the balance after should be, or null without a balance before. */
    public @Nullable BankAmount expectedClosing() {
        BankBalance opening = opening();
        return opening == null ? null : opening.amount().plus(credits).minus(debits);
    }

    /** Whether opening and entries give the closing balance; null when a balance is missing. */
    public @Nullable Boolean reconciles() {
        BankAmount expected = expectedClosing();
        BankBalance closing = closing();
        if (expected == null || closing == null) {
            return null;
        }
        return expected.units() == closing.amount().units();
    }
}

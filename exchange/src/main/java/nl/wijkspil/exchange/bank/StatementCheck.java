package nl.wijkspil.exchange.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Checks statements as they come: does each add up, is it there twice, does it follow the one
 * before. Give it the last known statement of each account to check a new file against the books.
 */
public final class StatementCheck {

    private final Map<String, StatementTotals> last = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** A check that knows nothing yet. */
    public StatementCheck() {}

    /** A statement that was read in before, the latest of its account. */
    public void known(StatementTotals totals) {
        seen.add(key(totals));
        last.put(totals.head().accountName(), totals);
    }

    /** The findings about a statement, which is known from then on. */
    public List<Finding> check(String place, StatementTotals totals) {
        List<Finding> findings = new ArrayList<>();
        Boolean reconciles = totals.reconciles();
        if (reconciles == null) {
            findings.add(BankFindings.noBalance(place));
        } else if (!reconciles) {
            findings.add(BankFindings.doesNotReconcile(place, totals));
        }
        if (!seen.add(key(totals))) {
            findings.add(BankFindings.duplicate(place, name(totals)));
            return findings;
        }
        follows(place, last.get(totals.head().accountName()), totals, findings);
        last.put(totals.head().accountName(), totals);
        return findings;
    }

    private static void follows(
            String place,
            @Nullable StatementTotals before,
            StatementTotals totals,
            List<Finding> findings) {
        if (before == null || totals.head().accountName().isEmpty()) {
            return;
        }
        BankBalance closed = before.closing();
        BankBalance opened = totals.opening();
        if (closed == null || opened == null) {
            return;
        }
        if (closed.date() != null
                && opened.date() != null
                && opened.date().isBefore(closed.date())) {
            findings.add(
                    BankFindings.outOfOrder(
                            place,
                            "Dit afschrift is van "
                                    + opened.date()
                                    + ", voor het vorige van "
                                    + closed.date()
                                    + "."));
        } else if (closed.amount().units() != opened.amount().units()) {
            findings.add(
                    BankFindings.outOfOrder(
                            place,
                            "Het beginsaldo "
                                    + opened.amount()
                                    + " is niet het eindsaldo "
                                    + closed.amount()
                                    + " van het vorige afschrift."));
        }
    }

    private static String name(StatementTotals totals) {
        return totals.head().id().isEmpty() ? totals.head().sequence() : totals.head().id();
    }

    private static String key(StatementTotals t) {
        BankBalance opening = t.opening();
        BankBalance closing = t.closing();
        return String.join(
                "|",
                t.head().accountName(),
                t.head().id(),
                t.head().sequence(),
                opening == null ? "" : opening.amount() + "@" + opening.date(),
                closing == null ? "" : closing.amount() + "@" + closing.date(),
                t.entries() + ":" + t.credits() + ":" + t.debits());
    }
}

package nl.wijkspil.exchange.audit;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What can only be said when the whole set was read. */
final class SetChecks {

    private final ReadState state;
    private final AuditHeader header;
    private final String place;

    SetChecks(ReadState state, AuditHeader header) {
        this.state = state;
        this.header = header;
        this.place = state.firstPlace;
    }

    void check(boolean separate, boolean twice) {
        FindingList findings = state.findings;
        if (state.accounts == 0 && state.lines.lines == 0 && state.opening.lines == 0) {
            findings.add(AuditFindings.empty(place));
            return;
        }
        if (header.version() == AuditVersion.OTHER) {
            findings.add(AuditFindings.version(place, header.namespace()));
        }
        if (!header.fiscalYear().matches("\\d{4}(-\\d{4})?")) {
            findings.add(AuditFindings.year(place, header.fiscalYear()));
        }
        if (!header.currency().isEmpty() && !header.currency().equalsIgnoreCase("EUR")) {
            findings.add(AuditFindings.currency(place, header.currency()));
        }
        balance();
        opening(separate, twice);
        declared("regels", state.lines, place);
        if (state.opening.lines > 0) {
            declared("beginbalans", state.opening, place + " beginbalans");
        }
        if (state.dueDates == 0) {
            findings.add(AuditFindings.noDueDates(place));
        }
    }

    private void balance() {
        long difference = state.lines.debit - state.lines.credit;
        if (difference != 0) {
            state.findings.add(AuditFindings.totalUnbalanced(place, euro(difference)));
        }
    }

    private void opening(boolean separate, boolean twice) {
        long difference = state.opening.debit - state.opening.credit;
        if (difference != 0) {
            state.findings.add(AuditFindings.openingUnbalanced(place, euro(difference)));
        }
        if (!separate && state.openingLines == 0) {
            state.findings.add(AuditFindings.noOpening(place));
        } else if (separate && state.openingLines > 0) {
            state.findings.add(AuditFindings.doubleCount(place, twice));
        }
    }

    private void declared(String what, ReadState.Totals totals, String where) {
        if (totals.declaredLines != null) {
            String found = String.valueOf(totals.lines);
            if (!totals.declaredLines.equals(found)) {
                state.findings.add(AuditFindings.declaredLines(where, totals.declaredLines, found));
            }
        }
        total(where, "debet van " + what, totals.declaredDebit, totals.debit);
        total(where, "credit van " + what, totals.declaredCredit, totals.credit);
    }

    private void total(String where, String what, @Nullable String declared, long found) {
        if (declared == null) {
            return;
        }
        byte[] b = declared.getBytes(StandardCharsets.UTF_8);
        AuditAmount amount = new AuditAmount();
        if (amount.read(b, 0, b.length) == AuditAmount.Kind.BAD || amount.cents() != found) {
            state.findings.add(AuditFindings.declaredTotal(where, what, declared, euro(found)));
        }
    }

    static String euro(long cents) {
        return java.math.BigDecimal.valueOf(cents, 2).toPlainString();
    }
}

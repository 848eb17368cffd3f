package nl.wijkspil.exchange.audit;

import static nl.wijkspil.exchange.audit.Element.*;

import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/** Reads the accounts and the customers and suppliers of a file. */
final class MasterPart {

    private static final int NO_NUMBER = -1;

    private final ReadState state;
    private final String place;
    private int number;
    private String description = "";
    private String type = "";
    private String written = "";
    private String rgs = "";
    private String name = "";
    private String postcode = "";
    private boolean known;

    MasterPart(ReadState state, String place) {
        this.state = state;
        this.place = place;
    }

    void startAccount() {
        number = NO_NUMBER;
        description = "";
        written = "";
        rgs = "";
    }

    void account(int element, byte[] b, int from, int to) {
        switch (element) {
            case ACC_ID -> number = state.ledger.number(b, from, to);
            case ACC_DESC -> description = Slices.text(b, from, to);
            case ACC_TP -> written = Slices.text(b, from, to);
            case RGSCODE, LEAD_REFERENCE, LEAD_CODE, CONCEPT_REF, TX_CD ->
                    reference(element, Slices.text(b, from, to));
            default -> {}
        }
    }

    private void reference(int element, String text) {
        String code = RgsCode.clean(text);
        if (rgs.isEmpty() && !code.isEmpty()) {
            rgs = code;
        } else if (element == RGSCODE && RgsCode.isPlaceholder(text)) {
            state.findings.add(
                    "WS-BOOK-037", () -> AuditFindings.placeholder(accountPlace(), text));
        }
    }

    private String accountPlace() {
        return place + (number == NO_NUMBER ? " rekening" : " rekening " + state.ledger.id(number));
    }

    @Nullable Finding endAccount() {
        if (number == NO_NUMBER) {
            return AuditFindings.noAccountBefore(place + " rekeningschema");
        }
        if (state.ledger.size() > Ledger.MOST) {
            return AuditFindings.beyondLimits(place, "meer dan 200.000 rekeningen");
        }
        LedgerAccount before = state.ledger.account(number);
        if (before != null) {
            if (before.defined()) {
                state.findings.add(
                        "WS-BOOK-025", () -> AuditFindings.doubledAccount(accountPlace()));
            }
            return null;
        }
        String accountType = AccountType.of(written);
        if (accountType.isEmpty() || !accountType.equals(written)) {
            state.findings.add(
                    "WS-BOOK-029", () -> AuditFindings.accountType(accountPlace(), written));
        }
        if (state.namespace.endsWith("4.0") && !rgs.isEmpty() && !state.rgs.add(rgs)) {
            state.findings.add("WS-BOOK-027", () -> AuditFindings.doubledRgs(accountPlace(), rgs));
        }
        state.accounts++;
        LedgerAccount account =
                new LedgerAccount(state.ledger.id(number), description, accountType, rgs, true);
        state.ledger.define(number, account);
        state.handler.account(number, account);
        return null;
    }

    void startRelation() {
        number = NO_NUMBER;
        known = false;
        name = "";
        type = "";
        postcode = "";
    }

    void relation(int element, byte[] b, int from, int to) {
        switch (element) {
            case CUST_SUP_ID -> {
                number = state.relations.find(b, from, to);
                known = number >= 0;
                number = known ? number : state.relations.add(b, from, to);
            }
            case CUST_SUP_NAME -> name = Slices.text(b, from, to);
            case CUST_SUP_TP -> type = Slices.text(b, from, to);
            case POSTAL_CODE -> postcode = postcode.isEmpty() ? Slices.text(b, from, to) : postcode;
            default -> {}
        }
    }

    @Nullable Finding endRelation() {
        state.definedRelations++;
        if (number == NO_NUMBER) {
            return null;
        }
        if (state.relations.size() > ReadState.MOST_RELATIONS) {
            return AuditFindings.beyondLimits(place, "meer dan 2 miljoen relaties");
        }
        if (known) {
            String id = state.relations.key(number).strip();
            state.findings.add(
                    "WS-BOOK-026", () -> AuditFindings.doubledRelation(place + " relatie " + id));
            return null;
        }
        state.handler.relation(
                number,
                new AuditRelation(state.relations.key(number).strip(), name, type, postcode));
        return null;
    }
}

package nl.wijkspil.exchange.audit;

import static nl.wijkspil.exchange.audit.Element.*;

import java.util.Locale;
import nl.wijkspil.exchange.audit.markup.MarkupVisitor;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/** Listens to one file and sends each element to the part that knows it. */
final class AuditVisitor implements MarkupVisitor {

    private final ReadState state;
    private final String place;
    private final MasterPart master;
    private final TransactionPart transactions;
    private final int[] path = new int[64];
    private int depth;
    private boolean root;
    private @Nullable Finding refused;

    AuditVisitor(ReadState state, String place) {
        this.state = state;
        this.place = place;
        this.master = new MasterPart(state, place);
        this.transactions = new TransactionPart(state, place);
    }

    boolean rootSeen() {
        return root;
    }

    /** Why what was heard is not taken, or null. */
    @Nullable Finding refused() {
        return refused;
    }

    @Override
    public void root(int name, String namespace) {
        root = true;
        if (name != AUDITFILE) {
            refused = AuditFindings.unknownFormat(place);
            return;
        }
        if (state.firstPlace.isEmpty()) {
            state.firstPlace = place;
            state.namespace = namespace;
        }
    }

    @Override
    public void start(int name) {
        path[depth++] = name;
        if (refused != null) {
            return;
        }
        switch (name) {
            case TR_LINE -> transactions.startLine();
            case TRANSACTION -> transactions.startTransaction();
            case JOURNAL -> transactions.startJournal();
            case OB_LINE -> transactions.startOpening();
            case LEDGER_ACCOUNT -> master.startAccount();
            case CUSTOMER_SUPPLIER -> master.startRelation();
            default -> {}
        }
    }

    @Override
    public void end(int name) {
        depth--;
        if (refused != null) {
            return;
        }
        switch (name) {
            case TR_LINE -> refuse(transactions.endLine());
            case TRANSACTION -> transactions.endTransaction();
            case JOURNAL -> transactions.endJournal();
            case OB_LINE -> refuse(transactions.endOpening());
            case LEDGER_ACCOUNT -> refuse(master.endAccount());
            case CUSTOMER_SUPPLIER -> refuse(master.endRelation());
            default -> {}
        }
    }

    private void refuse(@Nullable Finding finding) {
        refused = finding;
    }

    @Override
    public void leaf(int name, byte[] b, int from, int to) {
        if (refused != null || name == 0 || depth == 0) {
            return;
        }
        switch (path[depth - 1]) {
            case TR_LINE -> transactions.line(name, b, from, to);
            case TRANSACTION -> transactions.transaction(name, b, from, to);
            case JOURNAL -> transactions.journal(name, b, from, to);
            case OB_LINE -> transactions.opening(name, b, from, to);
            case TRANSACTIONS -> declared(state.lines, name, b, from, to);
            case OPENING_BALANCE -> declared(state.opening, name, b, from, to);
            case SB_LINE, OB_SB_LINE -> {
                if (name == INV_DUE_DT && to > from) {
                    state.dueDates++;
                }
            }
            case LEDGER_ACCOUNT -> master.account(name, b, from, to);
            case TAXONOMY, TAXO_ELEMENT, ENTRY_POINT -> {
                if (inside(LEDGER_ACCOUNT) && (name == CONCEPT_REF || name == TX_CD)) {
                    master.account(name, b, from, to);
                }
            }
            case CUSTOMER_SUPPLIER -> master.relation(name, b, from, to);
            case STREET_ADDRESS, POSTAL_ADDRESS -> {
                if (name == POSTAL_CODE && inside(CUSTOMER_SUPPLIER)) {
                    master.relation(name, b, from, to);
                }
            }
            case HEADER -> header(name, b, from, to);
            case COMPANY -> company(name, b, from, to);
            default -> {}
        }
    }

    private boolean inside(int name) {
        for (int i = 0; i < depth; i++) {
            if (path[i] == name) {
                return true;
            }
        }
        return false;
    }

    private void declared(ReadState.Totals totals, int name, byte[] b, int from, int to) {
        String text = Slices.text(b, from, to);
        switch (name) {
            case LINES_COUNT -> totals.declaredLines = sum(totals.declaredLines, text);
            case TOTAL_DEBIT -> totals.declaredDebit = sum(totals.declaredDebit, text);
            case TOTAL_CREDIT -> totals.declaredCredit = sum(totals.declaredCredit, text);
            default -> {}
        }
    }

    private static String sum(@Nullable String before, String text) {
        if (before == null || !before.matches("-?\\d{1,15}(\\.\\d{1,4})?")) {
            return text;
        }
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,4})?")) {
            return before;
        }
        return new java.math.BigDecimal(before).add(new java.math.BigDecimal(text)).toPlainString();
    }

    private void header(int name, byte[] b, int from, int to) {
        switch (name) {
            case AUDITFILE_VERSION -> {
                String version = Slices.text(b, from, to);
                if (version.toUpperCase(Locale.ROOT).contains("CLAIR")) {
                    refused = AuditFindings.oldFormat(place, version);
                }
            }
            case FISCAL_YEAR -> same("fiscalYear", "het boekjaar", b, from, to);
            case START_DATE -> put("startDate", b, from, to);
            case END_DATE -> put("endDate", b, from, to);
            case CUR_CODE -> put("curCode", b, from, to);
            case DATE_CREATED -> put("dateCreated", b, from, to);
            case SOFTWARE_DESC -> put("softwareDesc", b, from, to);
            case SOFTWARE_VERSION -> put("softwareVersion", b, from, to);
            default -> {}
        }
    }

    private void company(int name, byte[] b, int from, int to) {
        switch (name) {
            case COMPANY_IDENT -> put("companyIdent", b, from, to);
            case COMMERCENR -> same("Commercenr", "het KvK-nummer", b, from, to);
            case COMMERCE_NR -> put("commerceNr", b, from, to);
            case COMPANY_NAME -> same("companyName", "de naam", b, from, to);
            case TAX_REG_IDENT -> put("taxRegIdent", b, from, to);
            default -> {}
        }
    }

    private void put(String name, byte[] b, int from, int to) {
        state.header.putIfAbsent(name, Slices.text(b, from, to));
    }

    /** The files of a set agree on this. */
    private void same(String name, String words, byte[] b, int from, int to) {
        String text = Slices.text(b, from, to);
        String before = state.header.putIfAbsent(name, text);
        if (before != null && !before.equals(text) && !text.isEmpty() && !before.isEmpty()) {
            refused = AuditFindings.mixedSet(place, words, before, text);
        }
    }
}

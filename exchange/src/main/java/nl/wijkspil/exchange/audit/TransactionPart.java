package nl.wijkspil.exchange.audit;

import static nl.wijkspil.exchange.audit.Element.*;

import java.time.LocalDate;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/** Reads the opening balance and the transactions of a file, and checks each line. */
final class TransactionPart {

    private static final int NO_ACCOUNT = -1;
    private static final int NO_SIDE = 0;

    private final ReadState state;
    private final String place;
    private final AuditLine line = new AuditLine();
    private final AuditAmount amount = new AuditAmount();
    private final AuditDay days = new AuditDay();
    private String journalDescription = "";
    private String offset = "";
    private boolean inJournal;
    private int journalTransactions;
    private long journalDifference;
    private int journalLines;
    private int side;
    private AuditAmount.@Nullable Kind kind;
    private String badAmount = "";
    private String badSide = "";
    private long sum;
    private int transactionLines;
    private int yearStart;
    private int yearEnd;
    private String period = "";
    private int periodCount;

    TransactionPart(ReadState state, String place) {
        this.state = state;
        this.place = place;
    }

    void startJournal() {
        line.journal = "";
        line.journalType = "";
        journalDescription = "";
        offset = "";
        journalTransactions = 0;
        journalDifference = 0;
        journalLines = 0;
        inJournal = true;
        LocalDate start = ReadState.day(state.header("startDate"));
        LocalDate end = ReadState.day(state.header("endDate"));
        yearStart = start == null ? Integer.MIN_VALUE : (int) start.toEpochDay();
        yearEnd = end == null ? Integer.MAX_VALUE : (int) end.toEpochDay();
    }

    void journal(int element, byte[] b, int from, int to) {
        switch (element) {
            case JRN_ID -> line.journal = Slices.text(b, from, to);
            case JRN_TP -> line.journalType = Slices.text(b, from, to);
            case DESC -> journalDescription = Slices.text(b, from, to);
            case OFFSET_ACC_ID -> offset = Slices.text(b, from, to);
            default -> {}
        }
    }

    void endJournal() {
        state.journals.add(
                new AuditJournal(
                        line.journal, journalDescription, line.journalType, journalTransactions));
        if (journalDifference != 0
                && !offset.isEmpty()
                && journalLines >= 1
                && (line.journalType.equals("B") || line.journalType.equals("S"))) {
            state.findings.add(AuditFindings.oneSided(place + " dagboek " + line.journal));
        }
        flushPeriod();
        inJournal = false;
    }

    private void flushPeriod() {
        if (periodCount > 0) {
            state.periods.merge(period, periodCount, Integer::sum);
            periodCount = 0;
        }
    }

    void startTransaction() {
        if (!inJournal) {
            startJournal();
        }
        line.transaction.clear();
        line.transactionDay = AuditDay.NONE;
        line.opening = line.journalType.equals("O");
        sum = 0;
        transactionLines = 0;
    }

    void transaction(int element, byte[] b, int from, int to) {
        switch (element) {
            case NR -> line.transaction.set(AuditLine.NUMBER, b, from, to);
            case DESC -> line.transaction.set(AuditLine.DESCRIPTION, b, from, to);
            case PERIOD_NUMBER -> {
                line.transaction.set(AuditLine.PERIOD, b, from, to);
                line.opening |= isZero(b, from, to);
            }
            case TR_DT -> line.transactionDay = day(b, from, to);
            default -> {}
        }
    }

    private static boolean isZero(byte[] b, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            if (b[i] == '0') {
                digits++;
            } else if (b[i] > ' ' || b[i] < 0) {
                return false;
            }
        }
        return digits > 0;
    }

    private int day(byte[] b, int from, int to) {
        int day = days.read(b, from, to);
        if (day == AuditDay.NONE && to > from) {
            String text = Slices.text(b, from, to);
            state.findings.add("WS-BOOK-015", () -> AuditFindings.date(place(), text));
        }
        return day;
    }

    private String place() {
        return place + " dagboek " + line.journal + " boeking " + line.transactionNumber();
    }

    private String linePlace() {
        return place() + " regel " + line.number();
    }

    void endTransaction() {
        state.transactions++;
        journalTransactions++;
        String now = line.period();
        if (!now.equals(period)) {
            flushPeriod();
            period = now;
        }
        periodCount++;
        if (state.periods.size() > 10_000) {
            period = "";
        }
        if (sum != 0) {
            unbalanced();
        }
        if (line.transactionDay != AuditDay.NONE
                && !line.opening
                && (line.transactionDay < yearStart || line.transactionDay > yearEnd)) {
            String date = LocalDate.ofEpochDay(line.transactionDay).toString();
            state.findings.add("WS-BOOK-016", () -> AuditFindings.outsideYear(place(), date));
        }
        if (transactionLines > 0) {
            state.handler.endTransaction(line);
        }
    }

    private void unbalanced() {
        journalDifference += sum;
        state.unbalancedCount++;
        String number = line.transactionNumber();
        if (state.unbalanced.size() < ReadState.MOST_UNBALANCED) {
            state.unbalanced.add(new AuditBook.Unbalanced(line.journal, number, sum));
        }
        String difference = SetChecks.euro(sum);
        state.findings.add("WS-BOOK-017", () -> AuditFindings.unbalanced(place(), difference));
    }

    void startLine() {
        line.texts.clear();
        line.account = NO_ACCOUNT;
        line.relation = -1;
        line.day = AuditDay.NONE;
        startAmount();
    }

    private void startAmount() {
        side = NO_SIDE;
        kind = null;
        badAmount = "";
        badSide = "";
    }

    void line(int element, byte[] b, int from, int to) {
        switch (element) {
            case NR -> line.texts.set(AuditLine.NUMBER, b, from, to);
            case ACC_ID -> account(b, from, to);
            case DOC_REF -> line.texts.set(AuditLine.DOCUMENT, b, from, to);
            case DESC -> line.texts.set(AuditLine.DESCRIPTION, b, from, to);
            case EFF_DATE -> {
                if (to > from) {
                    line.day = days.read(b, from, to);
                }
            }
            case AMNT, AMNT_TP -> amount(element, b, from, to);
            case CUST_SUP_ID -> relation(b, from, to);
            default -> {}
        }
    }

    private void account(byte[] b, int from, int to) {
        if (to > from) {
            line.account = state.ledger.number(b, from, to);
        }
    }

    private void relation(byte[] b, int from, int to) {
        if (to == from) {
            return;
        }
        line.texts.set(AuditLine.RELATION, b, from, to);
        line.relation = state.relations.find(b, from, to);
        if (line.relation < 0 && state.definedRelations > 0) {
            String id = Slices.text(b, from, to);
            if (!id.isEmpty() && !id.equals("0")) {
                state.findings.add(
                        "WS-BOOK-028", () -> AuditFindings.undefinedRelation(linePlace(), id));
            }
        }
    }

    private void amount(int element, byte[] b, int from, int to) {
        if (element == AMNT) {
            kind = amount.read(b, from, to);
            if (kind != AuditAmount.Kind.GOOD) {
                badAmount = Slices.text(b, from, to);
            }
        } else if (to == from + 1 && (b[from] == 'D' || b[from] == 'C')) {
            side = b[from] == 'D' ? 1 : -1;
        } else {
            badSide = Slices.text(b, from, to);
            side =
                    switch (badSide) {
                        case "D", "d", "Debet", "DEBET", "debet" -> 1;
                        case "C", "c", "Credit", "CREDIT", "credit" -> -1;
                        default -> NO_SIDE;
                    };
        }
    }

    /** The amount on its side, or the reason there is none. */
    private @Nullable Finding booked(String where) {
        if (kind == null || kind == AuditAmount.Kind.BAD) {
            return AuditFindings.amount(where, badAmount);
        }
        if (side == NO_SIDE) {
            return AuditFindings.side(where, badSide);
        }
        if (kind == AuditAmount.Kind.ROUNDED) {
            state.findings.add("WS-BOOK-012", () -> AuditFindings.rounded(where, badAmount));
        }
        line.cents = amount.cents() * side;
        if (amount.cents() < 0) {
            state.negativeAmounts++;
            state.findings.add("WS-BOOK-013", () -> AuditFindings.negative(where));
        }
        return null;
    }

    @Nullable Finding endLine() {
        boolean sound =
                kind == AuditAmount.Kind.GOOD
                        && side != NO_SIDE
                        && amount.cents() >= 0
                        && line.account >= 0;
        if (sound) {
            line.cents = side > 0 ? amount.cents() : -amount.cents();
        } else {
            Finding refused = line.account < 0 ? noAccount() : booked(linePlace());
            if (refused != null) {
                state.findings.add(refused.code(), () -> refused);
                return null;
            }
        }
        known(line.account);
        if (state.ledger.size() > Ledger.MOST) {
            return AuditFindings.beyondLimits(place, "meer dan 200.000 rekeningen");
        }
        sum += line.cents;
        transactionLines++;
        journalLines++;
        state.lines.add(line.cents);
        state.openingLines += line.opening ? 1 : 0;
        state.ledger.line(line.account, line.cents, line.opening);
        state.handler.line(line);
        return null;
    }

    private Finding noAccount() {
        return AuditFindings.noAccountBefore(linePlace());
    }

    private void known(int number) {
        if (state.ledger.account(number) == null) {
            String id = state.ledger.id(number);
            LedgerAccount account = new LedgerAccount(id, "", "", "", false);
            state.ledger.define(number, account);
            state.handler.account(number, account);
            state.findings.add(
                    "WS-BOOK-024", () -> AuditFindings.undefinedAccount(place + " rekening " + id));
        }
    }

    void startOpening() {
        startLine();
        line.transaction.clear();
    }

    void opening(int element, byte[] b, int from, int to) {
        switch (element) {
            case ACC_ID -> account(b, from, to);
            case AMNT, AMNT_TP -> amount(element, b, from, to);
            default -> {}
        }
    }

    @Nullable Finding endOpening() {
        String where = place + " beginbalans";
        Finding refused = line.account < 0 ? AuditFindings.noAccountBefore(where) : booked(where);
        if (refused != null) {
            state.findings.add(refused.code(), () -> refused);
            return null;
        }
        known(line.account);
        state.opening.add(line.cents);
        state.ledger.opening(line.account, line.cents);
        state.handler.opening(line.account, line.cents);
        return null;
    }
}

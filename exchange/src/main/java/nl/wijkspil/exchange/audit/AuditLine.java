package nl.wijkspil.exchange.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The line that is being read, with its transaction and journal. Valid during the call only. */
public final class AuditLine {

    static final int NUMBER = 0;
    static final int DESCRIPTION = 1;
    static final int DOCUMENT = 2;
    static final int RELATION = 3;
    static final int PERIOD = 2;

    /** Texts of the line. */
    final Slices texts = new Slices(4);

    /** Texts of the transaction. */
    final Slices transaction = new Slices(3);

    String journal = "";
    String journalType = "";
    int account;
    int relation;
    long cents;
    int day;
    int transactionDay;
    boolean opening;

    AuditLine() {}

    /** The journal. */
    public String journal() {
        return journal;
    }

    /** The journal's type, such as {@code B} for bank. */
    public String journalType() {
        return journalType;
    }

    /** The number of the transaction. */
    public String transactionNumber() {
        return transaction.text(NUMBER);
    }

    /** What the transaction is about. */
    public String transactionDescription() {
        return transaction.text(DESCRIPTION);
    }

    /** The period, as written. */
    public String period() {
        return transaction.text(PERIOD);
    }

    /** Whether the line belongs to the opening balance (period 0 or an opening journal). */
    public boolean opening() {
        return opening;
    }

    /** The number of the account, as told to {@link AuditHandler#account}. */
    public int account() {
        return account;
    }

    /** The number of the customer or supplier, or -1. */
    public int relation() {
        return relation;
    }

    /** The amount, debit positive. */
    public long cents() {
        return cents;
    }

    /** The day: the transaction's, or else the line's own; null when neither can be read. */
    public @Nullable LocalDate date() {
        int at = epochDay();
        return at == AuditDay.NONE ? null : LocalDate.ofEpochDay(at);
    }

    /** As {@link #date()}, as day number since 1970; {@code Integer.MIN_VALUE} when unknown. */
    public int epochDay() {
        return transactionDay == AuditDay.NONE ? day : transactionDay;
    }

    /** The number of the line in its transaction. */
    public String number() {
        return texts.text(NUMBER);
    }

    /** What the line is about; else what its transaction is about. */
    public String description() {
        String own = texts.text(DESCRIPTION);
        return own.isEmpty() ? transactionDescription() : own;
    }

    /** The document it refers to. */
    public String document() {
        return texts.text(DOCUMENT);
    }
}

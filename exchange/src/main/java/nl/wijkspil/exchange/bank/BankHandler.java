package nl.wijkspil.exchange.bank;

import nl.wijkspil.lending.Finding;

/**
 * Receives a bank file as it is read, one piece at a time, so that a file of any size needs the
 * same memory. Per statement: {@link #statement}, then entries each followed by their transactions,
 * then {@link #totals}. Nothing may be booked before the end of the file has been reached without
 * an error.
 */
public interface BankHandler {

    /** A statement begins. */
    default void statement(StatementHead head) {}

    /** An entry of the statement. */
    default void entry(BankEntry entry) {}

    /** A transaction of the entry before. */
    default void transaction(BankTransaction transaction) {}

    /** The statement is read to its end. */
    default void totals(StatementTotals totals) {}

    /** Something is wrong or strange. */
    default void finding(Finding finding) {}
}

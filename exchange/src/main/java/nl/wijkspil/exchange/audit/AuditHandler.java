package nl.wijkspil.exchange.audit;

/**
 * Hears a set of audit files while it is read. The line given is one object used again and again:
 * take from it what you need before you return.
 */
public interface AuditHandler {

    /** Reading begins, or begins again because the letters were not what the file said. */
    default void begin() {}

    /** An account: defined, or used without being defined. Numbers begin at 0. */
    default void account(int number, LedgerAccount account) {}

    /** A customer or supplier. Numbers begin at 0. */
    default void relation(int number, AuditRelation relation) {}

    /** A line of the opening balance: account and cents, debit positive. */
    default void opening(int account, long cents) {}

    /** A line of a transaction. */
    default void line(AuditLine line) {}

    /** The transaction of the lines told since the last time has ended. */
    default void endTransaction(AuditLine last) {}
}

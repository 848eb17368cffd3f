package nl.wijkspil.exchange.audit;

/**
 * An account of the general ledger, as the file defines it.
 *
 * @param id its number or name; unique in a set
 * @param description what the company calls it
 * @param type {@code B} balance sheet, {@code P} profit and loss, {@code M} mixed, or empty when
 *     the file says something else
 * @param rgs its code in the reference chart of accounts, cleaned; empty when there is none
 * @param defined whether the file defines it, or only uses it
 */
public record LedgerAccount(
        String id, String description, String type, String rgs, boolean defined) {}

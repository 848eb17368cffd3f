package nl.wijkspil.exchange.audit;

/**
 * A journal and how many transactions it holds.
 *
 * @param id as written
 * @param description as written
 * @param type {@code B} bank, {@code C} cash, {@code S} sales, {@code P} purchases, {@code M}
 *     memorial, {@code O} opening, or another code
 * @param transactions how many
 */
public record AuditJournal(String id, String description, String type, int transactions) {}

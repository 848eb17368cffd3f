package nl.wijkspil.exchange.audit;

/**
 * A customer or supplier.
 *
 * @param id unique in a set
 * @param name its name, or empty
 * @param type {@code C} customer, {@code S} supplier, {@code B} both, or empty
 * @param postcode of its first address, or empty
 */
public record AuditRelation(String id, String name, String type, String postcode) {}

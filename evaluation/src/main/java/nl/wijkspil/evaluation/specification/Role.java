package nl.wijkspil.evaluation.specification;

/**
 * A role a column of the data plays for a method.
 *
 * @param name the key under {@code columns}
 * @param several whether a list of column names is allowed
 * @param words what the column holds, in one plain English sentence
 */
public record Role(String name, boolean several, String words) {}

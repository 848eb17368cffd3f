package nl.wijkspil.evaluation.finding;

/**
 * The same sentence for two readers.
 *
 * @param nl plain Dutch (level B1)
 * @param en plain English
 */
public record Words(String nl, String en) {}

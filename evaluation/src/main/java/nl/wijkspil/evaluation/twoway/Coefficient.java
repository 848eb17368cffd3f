package nl.wijkspil.evaluation.twoway;

/**
 * An effect by time since the start.
 *
 * @param since periods since the start; negative before it
 * @param estimate the effect
 * @param se its clustered standard error
 */
public record Coefficient(int since, double estimate, double se) {}

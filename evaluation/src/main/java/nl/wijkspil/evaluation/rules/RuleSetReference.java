package nl.wijkspil.evaluation.rules;

/**
 * Which rules exactly.
 *
 * @param code for example {@code SPIL-1}
 * @param version for example {@code 1.0}
 * @param sha256 hash of the canonical form of the rule file
 */
public record RuleSetReference(String code, String version, String sha256) {}

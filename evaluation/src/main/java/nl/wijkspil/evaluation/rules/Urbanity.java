package nl.wijkspil.evaluation.rules;

/** Where an enterprise stands; some thresholds have a rural and an urban variant. */
public enum Urbanity {
    /** Village or countryside. */
    RURAL,
    /** Town or city. */
    URBAN,
    /** Not known; a rule with two variants then holds only if both hold. */
    UNKNOWN
}

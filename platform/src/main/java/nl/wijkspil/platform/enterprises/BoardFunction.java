package nl.wijkspil.platform.enterprises;

/** What somebody does on the board. */
public enum BoardFunction {
    /** Chair (voorzitter). */
    CHAIR,
    /** Secretary (secretaris). */
    SECRETARY,
    /** Treasurer (penningmeester). */
    TREASURER,
    /** Member without one of these offices (algemeen bestuurslid). */
    MEMBER
}

package nl.wijkspil.platform.enterprises;

/** Legal form of a residents' enterprise (rechtsvorm). */
public enum LegalForm {
    /** Stichting: a board, no members. */
    FOUNDATION,
    /** Vereniging: members who meet in a general assembly. */
    ASSOCIATION,
    /** Coöperatie U.A.: members who own it, liability excluded. */
    COOPERATIVE;

    /** {@return whether this form has members by law (Dutch Civil Code, book 2, titles 2 and 3)} */
    public boolean hasMembers() {
        return this != FOUNDATION;
    }
}

package nl.wijkspil.platform.enterprises;

/** The twelve provinces, by their official names. */
public enum Province {
    /** Drenthe. */
    DRENTHE("Drenthe"),
    /** Flevoland. */
    FLEVOLAND("Flevoland"),
    /** Fryslân. */
    FRYSLAN("Fryslân"),
    /** Gelderland. */
    GELDERLAND("Gelderland"),
    /** Groningen. */
    GRONINGEN("Groningen"),
    /** Limburg. */
    LIMBURG("Limburg"),
    /** Noord-Brabant. */
    NOORD_BRABANT("Noord-Brabant"),
    /** Noord-Holland. */
    NOORD_HOLLAND("Noord-Holland"),
    /** Overijssel. */
    OVERIJSSEL("Overijssel"),
    /** Utrecht. */
    UTRECHT("Utrecht"),
    /** Zeeland. */
    ZEELAND("Zeeland"),
    /** Zuid-Holland. */
    ZUID_HOLLAND("Zuid-Holland");

    private final String officialName;

    Province(String officialName) {
        this.officialName = officialName;
    }

    /** {@return the name, the same in every language} */
    public String officialName() {
        return officialName;
    }
}

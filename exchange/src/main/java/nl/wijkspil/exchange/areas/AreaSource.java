package nl.wijkspil.exchange.areas;

/** Where figures or boundaries come from, with the line the licence or fairness asks for. */
public enum AreaSource {
    /** Kerncijfers wijken en buurten. */
    KEY_FIGURES("Kerncijfers wijken en buurten", "CBS, Kerncijfers wijken en buurten", ""),
    /** Nabijheid voorzieningen. */
    PROXIMITY("Nabijheid voorzieningen", "CBS, Nabijheid voorzieningen", ""),
    /** Gezondheid per wijk en buurt. */
    HEALTH(
            "Gezondheid per wijk en buurt",
            "RIVM, Gezondheid per wijk en buurt (50090NED)",
            "Dit zijn modelschattingen, geen tellingen. Ze bewijzen niet wat één bedrijf in een"
                    + " buurt heeft veranderd."),
    /** Leefbaarometer 3.0. */
    LIVEABILITY(
            "Leefbaarometer 3.0",
            "Ministerie van BZK, Leefbaarometer 3.0",
            "De Leefbaarometer geeft een signaal. Het is geen oorzakelijk model."),
    /** Boundaries. */
    BOUNDARIES("Grenzen", "Kadaster / Centraal Bureau voor de Statistiek", ""),
    /** Four-digit postcodes with their place. */
    POSTCODES("Postcodegebieden", "CBS, kerncijfers per postcode", ""),
    /** Postcode and house number to neighbourhood. */
    ADDRESSES("Postcode en huisnummer naar buurt", "CBS, buurt, wijk en gemeente per adres", ""),
    /** Places and the municipality they lie in. */
    PLACES("Woonplaatsen", "CBS, Woonplaatsen in Nederland", ""),
    /** Numbers of addresses that moved from one area to another. */
    CHANGES("Omzetting tussen jaren", "Omzettabel tussen gebiedsindelingen", ""),
    /** Old and new codes, one to one. */
    CROSSWALK("Koppeltabel van codes", "Koppeltabel van oude en nieuwe codes", "");

    private final String title;
    private final String line;
    private final String caveat;

    AreaSource(String title, String line, String caveat) {
        this.title = title;
        this.line = line;
        this.caveat = caveat;
    }

    /** The name in Dutch. */
    public String title() {
        return title;
    }

    /** The source line to show beside every figure, with the year. */
    public String line(int year) {
        return line + ", " + year;
    }

    /** What a reader must know before drawing a conclusion; empty when nothing. */
    public String caveat() {
        return caveat;
    }

    /**
     * The year whose boundaries figures are on: of RIVM's table 50090NED all years are on those of
     * 2020; of the others each year is on its own.
     */
    public int boundaryYear(int year) {
        return this == HEALTH ? 2020 : year;
    }

    /** Whether files of this source hold figures per area. */
    public boolean hasFigures() {
        return switch (this) {
            case KEY_FIGURES, PROXIMITY, HEALTH, LIVEABILITY, POSTCODES -> true;
            case BOUNDARIES, ADDRESSES, PLACES, CHANGES, CROSSWALK -> false;
        };
    }
}

package nl.wijkspil.exchange.areas;

import java.util.SortedSet;
import nl.wijkspil.evaluation.words.Words;

/** Where figures or boundaries come from, with the line the licence or fairness asks for. */
public enum AreaSource {
    /** Kerncijfers wijken en buurten. */
    KEY_FIGURES(
            "Kerncijfers wijken en buurten",
            "Key figures of districts and neighbourhoods",
            "CBS, Kerncijfers wijken en buurten"),
    /** Nabijheid voorzieningen. */
    PROXIMITY("Nabijheid voorzieningen", "Proximity of amenities", "CBS, Nabijheid voorzieningen"),
    /** Gezondheid per wijk en buurt. */
    HEALTH(
            "Gezondheid per wijk en buurt",
            "Health per district and neighbourhood",
            "RIVM, Gezondheid per wijk en buurt (50090NED)",
            "Dit zijn modelschattingen, geen tellingen. Ze bewijzen niet wat één bedrijf in"
                    + " een buurt heeft veranderd.",
            "These are model estimates, not counts. They do not prove what one enterprise"
                    + " changed in a neighbourhood."),
    /** Leefbaarometer 3.0. */
    LIVEABILITY(
            "Leefbaarometer 3.0",
            "Leefbaarometer 3.0 (liveability)",
            "Ministerie van BZK, Leefbaarometer 3.0",
            "De Leefbaarometer geeft een signaal. Het is geen oorzakelijk model.",
            "The Leefbaarometer gives a signal. It is not a causal model."),
    /** Boundaries. */
    BOUNDARIES("Grenzen", "Boundaries", "Kadaster / Centraal Bureau voor de Statistiek"),
    /** Four-digit postcodes with their place. */
    POSTCODES("Postcodegebieden", "Postcode areas", "CBS, kerncijfers per postcode"),
    /** Postcode and house number to neighbourhood. */
    ADDRESSES(
            "Postcode en huisnummer naar buurt",
            "Postcode and house number to neighbourhood",
            "CBS, buurt, wijk en gemeente per adres"),
    /** Places and the municipality they lie in. */
    PLACES("Woonplaatsen", "Places", "CBS, Woonplaatsen in Nederland"),
    /** Numbers of addresses that moved from one area to another. */
    CHANGES(
            "Omzetting tussen jaren",
            "Conversion between years",
            "Omzettabel tussen gebiedsindelingen"),
    /** Old and new codes, one to one. */
    CROSSWALK(
            "Koppeltabel van codes",
            "Table of old and new codes",
            "Koppeltabel van oude en nieuwe codes");

    private static final double HALF_OF_FIVE = 2.5;

    private final String nl;
    private final String en;
    private final String line;
    private final String caveatNl;
    private final String caveatEn;

    AreaSource(String nl, String en, String line) {
        this(nl, en, line, "", "");
    }

    AreaSource(String nl, String en, String line, String caveatNl, String caveatEn) {
        this.nl = nl;
        this.en = en;
        this.line = line;
        this.caveatNl = caveatNl;
        this.caveatEn = caveatEn;
    }

    /** The name. */
    public Words title() {
        return new Words(nl, en);
    }

    /** The source line to show beside every figure, with the year; the same in every language. */
    public String line(int year) {
        return line + ", " + year;
    }

    /**
     * The source line for figures of several years: {@code CBS, Nabijheid voorzieningen, 2015-2018,
     * 2020}.
     */
    public String line(SortedSet<Integer> years) {
        String spans = YearSpans.of(years);
        return spans.isEmpty() ? line : line + ", " + spans;
    }

    /** What a reader must know before drawing a conclusion; see {@link #hasCaveat}. */
    public Words caveat() {
        return new Words(caveatNl, caveatEn);
    }

    /** Whether there is something to know before drawing a conclusion. */
    public boolean hasCaveat() {
        return !caveatNl.isEmpty();
    }

    /**
     * The year whose boundaries figures are on: of RIVM's table 50090NED all years are on those of
     * 2020; of the others each year is on its own.
     */
    public int boundaryYear(int year) {
        return this == HEALTH ? 2020 : year;
    }

    /**
     * How far a published figure may be from the real one because of rounding: CBS rounds counts of
     * districts, neighbourhoods and postcodes to 5, so that the parts do not add up to the whole;
     * those of municipalities and larger are whole. Of other kinds nothing is said, 0.
     *
     * <p>Of three neighbourhoods together a count is off by 3 x 2.5 = 7.5 at most.
     */
    public double rounding(AreaLevel level, ValueKind kind) {
        boolean small =
                level == AreaLevel.DISTRICT
                        || level == AreaLevel.NEIGHBOURHOOD
                        || level == AreaLevel.POSTCODE;
        boolean cbs = this == KEY_FIGURES || this == PROXIMITY || this == POSTCODES;
        return small && cbs && kind == ValueKind.COUNT ? HALF_OF_FIVE : 0;
    }

    /** Whether files of this source hold figures per area. */
    public boolean hasFigures() {
        return switch (this) {
            case KEY_FIGURES, PROXIMITY, HEALTH, LIVEABILITY, POSTCODES -> true;
            case BOUNDARIES, ADDRESSES, PLACES, CHANGES, CROSSWALK -> false;
        };
    }
}

package nl.wijkspil.exchange.areas;

import nl.wijkspil.evaluation.words.Words;

/** How large an area is; the order runs from large to small. */
public enum AreaLevel {
    /** The Netherlands. */
    COUNTRY("land", "country"),
    /** A province. */
    PROVINCE("provincie", "province"),
    /** A municipality (gemeente). */
    MUNICIPALITY("gemeente", "municipality"),
    /** A district (wijk). */
    DISTRICT("wijk", "district"),
    /** A neighbourhood (buurt). */
    NEIGHBOURHOOD("buurt", "neighbourhood"),
    /** The four digits of a postcode; lies across the other levels. */
    POSTCODE("postcode", "postcode");

    private final String nl;
    private final String en;

    AreaLevel(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** The word for it, in lower case. */
    public Words word() {
        return new Words(nl, en);
    }
}

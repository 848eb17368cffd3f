package nl.wijkspil.exchange.areas;

/** How large an area is; the order runs from large to small. */
public enum AreaLevel {
    /** The Netherlands. */
    COUNTRY("land"),
    /** A province. */
    PROVINCE("provincie"),
    /** A municipality (gemeente). */
    MUNICIPALITY("gemeente"),
    /** A district (wijk). */
    DISTRICT("wijk"),
    /** A neighbourhood (buurt). */
    NEIGHBOURHOOD("buurt"),
    /** The four digits of a postcode; lies across the other levels. */
    POSTCODE("postcode");

    private final String word;

    AreaLevel(String word) {
        this.word = word;
    }

    /** The Dutch word, in lower case. */
    public String word() {
        return word;
    }
}

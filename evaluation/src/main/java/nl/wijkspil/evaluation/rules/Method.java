package nl.wijkspil.evaluation.rules;

import nl.wijkspil.evaluation.words.Words;

/** How a figure was obtained. */
public enum Method {
    /** Counted or booked where it happened. */
    REGISTERED("geregistreerd", "registered"),
    /** Estimated by someone who knows. */
    ESTIMATED("geschat", "estimated"),
    /** From answers of a sample; has an n. */
    SURVEY("enquête", "survey"),
    /** Supplied by another party, for example a statistics office. */
    THIRD_PARTY("van derden", "third party");

    private final String nl;
    private final String en;

    Method(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** The name a reader sees. */
    public Words words() {
        return new Words(nl, en);
    }
}

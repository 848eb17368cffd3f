package nl.wijkspil.platform.indicators;

import nl.wijkspil.evaluation.words.Words;

/** What an indicator is about; the order in which lists show them. */
public enum Theme {
    /** What the enterprise offers and whom it reaches. */
    REACH("Aanbod en bereik", "Offer and reach"),
    /** Volunteers and paid staff. */
    PEOPLE("Vrijwilligers en werk", "Volunteers and work"),
    /** Members, board and rules. */
    GOVERNANCE("Leden en bestuur", "Members and governance"),
    /** Income, costs and reserves. */
    MONEY("Geld", "Money"),
    /** What changes in the neighbourhood. */
    NEIGHBOURHOOD("De buurt", "The neighbourhood"),
    /** Partners and place in the network. */
    PARTNERS("Partners", "Partners");

    private final String nl;
    private final String en;

    Theme(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** {@return the name a reader sees} */
    public Words words() {
        return new Words(nl, en);
    }
}

package nl.wijkspil.evaluation.scale;

/** The steps of the participation ladder (VNG 2008), lowest first. */
public enum LadderStep {
    /** Less than weekly contact outside the home. */
    ISOLATED("geïsoleerd"),
    /** At least weekly contact outside the home, not organised. */
    CONTACTS("sociale contacten buitenshuis"),
    /** At least weekly a course or association, without responsibility towards others. */
    ORGANISED("deelname aan georganiseerde activiteiten"),
    /** Tasks with responsibility towards others, at least weekly, without an employment contract. */
    UNPAID("onbetaald werk"),
    /** A contract or own business with support or a supplementary benefit. */
    SUPPORTED("betaald werk met ondersteuning"),
    /** A contract or own business without support. */
    PAID("betaald werk");

    private final String dutch;

    LadderStep(String dutch) {
        this.dutch = dutch;
    }

    /** The Dutch name. */
    public String dutch() {
        return dutch;
    }

    /** 1 to 6. */
    public int number() {
        return ordinal() + 1;
    }

    /** Step four or higher: the seed's "active and taking part". */
    public boolean active() {
        return number() >= 4;
    }
}

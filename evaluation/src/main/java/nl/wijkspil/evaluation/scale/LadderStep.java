package nl.wijkspil.evaluation.scale;

/** The steps of the participation ladder (VNG 2008), lowest first. */
public enum LadderStep {
    /** Less than weekly contact outside the home. */
    ISOLATED(1, "geïsoleerd"),
    /** At least weekly contact outside the home, not organised. */
    CONTACTS(2, "sociale contacten buitenshuis"),
    /** At least weekly a course or association, without responsibility towards others. */
    ORGANISED(3, "deelname aan georganiseerde activiteiten"),
    /**
     * Tasks with responsibility towards others, at least weekly, without an employment contract.
     */
    UNPAID(4, "onbetaald werk"),
    /** A contract or own business with support or a supplementary benefit. */
    SUPPORTED(5, "betaald werk met ondersteuning"),
    /** A contract or own business without support. */
    PAID(6, "betaald werk");

    private final int number;
    private final String dutch;

    LadderStep(int number, String dutch) {
        this.number = number;
        this.dutch = dutch;
    }

    /** The Dutch name. */
    public String dutch() {
        return dutch;
    }

    /** 1 to 6. */
    public int number() {
        return number;
    }

    /** Step four or higher: the seed's "active and taking part". */
    public boolean active() {
        return number() >= 4;
    }
}

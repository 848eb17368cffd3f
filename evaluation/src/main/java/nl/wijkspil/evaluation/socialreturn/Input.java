package nl.wijkspil.evaluation.socialreturn;

/** The inputs of an outcome. */
public enum Input {
    /** Number of people or units. */
    QUANTITY(0),
    /** Euro per unit. */
    PROXY(1),
    /** Share that would have happened anyway. */
    DEADWEIGHT(2),
    /** Share moved from elsewhere. */
    DISPLACEMENT(3),
    /** Share caused by others. */
    ATTRIBUTION(4),
    /** Share lost each later year. */
    DROPOFF(5);

    private final int place;

    Input(int place) {
        this.place = place;
    }

    /** The place of this input in an array of values. */
    int place() {
        return place;
    }

    Range of(SocialOutcome outcome) {
        return switch (this) {
            case QUANTITY -> outcome.quantity();
            case PROXY -> outcome.proxy();
            case DEADWEIGHT -> outcome.deadweight().share();
            case DISPLACEMENT -> outcome.displacement();
            case ATTRIBUTION -> outcome.attribution();
            case DROPOFF -> outcome.dropoff();
        };
    }

    boolean isShare() {
        return this != QUANTITY && this != PROXY;
    }
}

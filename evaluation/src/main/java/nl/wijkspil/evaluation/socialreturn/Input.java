package nl.wijkspil.evaluation.socialreturn;

/** The inputs of an outcome. */
public enum Input {
    /** Number of people or units. */
    QUANTITY,
    /** Euro per unit. */
    PROXY,
    /** Share that would have happened anyway. */
    DEADWEIGHT,
    /** Share moved from elsewhere. */
    DISPLACEMENT,
    /** Share caused by others. */
    ATTRIBUTION,
    /** Share lost each later year. */
    DROPOFF;

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

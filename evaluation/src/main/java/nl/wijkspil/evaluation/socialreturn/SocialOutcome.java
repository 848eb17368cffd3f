package nl.wijkspil.evaluation.socialreturn;

/**
 * One outcome of an enterprise in money.
 *
 * @param name such as "minder eenzaamheid"
 * @param quantity number of people or units with the outcome in the first year
 * @param proxy value in euro of one of them
 * @param deadweight share that would have happened anyway
 * @param displacement share that only moved from elsewhere
 * @param attribution share that others caused
 * @param dropoff share lost each later year
 * @param years number of years the outcome lasts, 1 or more
 * @param evidence what the quantity rests on
 */
public record SocialOutcome(
        String name,
        Range quantity,
        Range proxy,
        Deadweight deadweight,
        Range displacement,
        Range attribution,
        Range dropoff,
        int years,
        Evidence evidence) {
    /** Checks the shares and the number of years. */
    public SocialOutcome {
        for (var share : new Range[] {deadweight.share(), displacement, attribution, dropoff}) {
            if (share.low() < 0 || share.high() > 1) {
                throw new IllegalArgumentException(
                        "share %s of %s\nMaybe use 0.25 instead of 25".formatted(share, name));
            }
        }
        if (years < 1) {
            throw new IllegalArgumentException(
                    years + " years of " + name + "\nMaybe the first year was not counted");
        }
    }
}

package nl.wijkspil.exchange.areas;

/** What kind of number a figure is; it decides how it may be added, averaged and bridged. */
public enum ValueKind {
    /** Persons, dwellings, hectares: parts add up to the whole. */
    COUNT,
    /** A percentage or a number per thousand: averaged, weighted by its base. */
    SHARE,
    /** A mean, a distance, a density: averaged, weighted. */
    MEAN,
    /** A score without a natural zero. */
    INDEX,
    /** A share computed by a model from other data and not counted; shown as an estimate. */
    MODEL_ESTIMATE,
    /** A class or a code; never averaged. */
    CLASS;

    /** Whether parts add up to the whole. */
    public boolean isAdditive() {
        return this == COUNT;
    }

    /** Whether a weighted mean of parts says something about the whole. */
    public boolean isAveraged() {
        return this != COUNT && this != CLASS;
    }
}

package nl.wijkspil.platform.access;

/** What an organisation is in the system; it decides which roles it can give. */
public enum OrganisationKind {
    /** A residents' enterprise (bewonersbedrijf). */
    ENTERPRISE,
    /** A fund that lends money and help. */
    FUND,
    /** Those who find out whether it works. */
    EVALUATOR,
    /** The national network with its directory and support desk. */
    NETWORK,
    /** A municipality, care or welfare organisation, or co-funder. */
    PARTNER
}

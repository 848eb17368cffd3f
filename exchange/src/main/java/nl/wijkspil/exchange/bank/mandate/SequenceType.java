package nl.wijkspil.exchange.bank.mandate;

/** Where a collection stands in its series (ISO 20022, SeqTp). */
public enum SequenceType {
    /** The first of a series; since 2016 banks also take RCUR for it. */
    FRST,
    /** One of a series. */
    RCUR,
    /** The last of a series. */
    FNAL,
    /** The only one. */
    OOFF
}

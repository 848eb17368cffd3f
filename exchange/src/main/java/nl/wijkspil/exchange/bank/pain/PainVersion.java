package nl.wijkspil.exchange.bank.pain;

/** The versions banks take; which one is a setting per bank. */
public enum PainVersion {
    /** Payments, version of 2009. */
    PAIN_001_001_03("pain.001.001.03", false),
    /** Payments, version of 2019. */
    PAIN_001_001_09("pain.001.001.09", true),
    /** Collections, version of 2009. */
    PAIN_008_001_02("pain.008.001.02", false),
    /** Collections, version of 2019. */
    PAIN_008_001_08("pain.008.001.08", true);

    private final String message;
    private final boolean of2019;

    PainVersion(String message, boolean of2019) {
        this.message = message;
        this.of2019 = of2019;
    }

    /** The namespace of the document. */
    public String namespace() {
        return "urn:iso:std:iso:20022:tech:xsd:" + message;
    }

    /** Whether this is a version of 2019: dates in a choice, BIC as {@code BICFI}. */
    public boolean isOf2019() {
        return of2019;
    }

    /** Whether this is a version for payments. */
    public boolean isCreditTransfer() {
        return message.startsWith("pain.001");
    }
}

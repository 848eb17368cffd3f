package nl.wijkspil.exchange.audit;

import java.util.Locale;

/** The versions of XML Auditfile Financieel that are read. */
public enum AuditVersion {
    /** Of 2009. */
    V31("3.1"),
    /** Of 2014. */
    V32("3.2"),
    /** As 3.2, with newer lists of codes. */
    V321("3.2.1"),
    /** The only one the tax office takes from 2027. */
    V40("4.0"),
    /** Another namespace; read as 3.2, with a finding. */
    OTHER("?");

    private final String words;

    AuditVersion(String words) {
        this.words = words;
    }

    /** The number as people say it. */
    public String words() {
        return words;
    }

    /** Whether the version has sub-ledgers, with the day an invoice is due. */
    public boolean hasDueDates() {
        return this == V32 || this == V321 || this == V31;
    }

    static AuditVersion of(String namespace) {
        String n = namespace.toLowerCase(Locale.ROOT);
        if (n.endsWith("3.2.1")) {
            return V321;
        } else if (n.endsWith("/3.2")) {
            return V32;
        } else if (n.endsWith("/3.1")) {
            return V31;
        } else if (n.endsWith("xaf_4.0") || n.endsWith("/4.0")) {
            return V40;
        }
        return OTHER;
    }
}

package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How far the relation with a partner goes from a day on (REL-01).
 *
 * @param id number within the enterprise
 * @param level 0 none, 1 acquainted, 2 exchange or referral, 3 written agreement, 4 paid assignment
 *     or contract, 5 co-decision
 * @param since first day
 * @param evidence the document that shows it; required from level 3
 */
public record PartnerLevel(UUID id, int level, LocalDate since, Evidence evidence) {

    /** Lowest level that needs a document. */
    public static final int WRITTEN = 3;

    /** Lowest level at which a partner pays or decides along. */
    public static final int PAID = 4;

    /** Highest level. */
    public static final int HIGHEST = 5;

    /**
     * A document.
     *
     * @param title what it is called, such as "Overeenkomst beheer dorpshuis"
     * @param reference where it can be found: number, file or address; empty when there is none
     */
    public record Evidence(String title, String reference) {

        /** No document. */
        public static final Evidence NONE = new Evidence("", "");
    }
}

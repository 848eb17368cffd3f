package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an enterprise does to its own profile. Each deed works for the current tenant, who must be
 * its coordinator or on its board (else {@link nl.wijkspil.platform.access.NotAllowedException}),
 * and leaves a line in the audit trail. Nothing is written over: a line is added or ended, and a
 * mistake is {@linkplain #strike struck out}.
 *
 * <p>The first deed is {@link #describe}; before it all others are refused with {@link
 * Refusal#NO_PROFILE}.
 */
public interface EnterpriseDeeds {

    /** Writes the details down as they are from this day on; the first time gives the slug. */
    Outcome describe(Details details, LocalDate validFrom);

    /** Puts the enterprise on the public list, or takes it off. */
    Outcome publish(boolean published);

    /** Tells who they are, at most 10,000 characters; the former story is kept. */
    Outcome tellStory(String story);

    /** Shows this photo: made smaller, stripped of all but the picture, stored by its hash. */
    Outcome showPhoto(Photo.Upload upload);

    /** Shows no photo any more. */
    Outcome removePhoto();

    /** A function starts (and, for a time gone by, ends). */
    Outcome startFunction(EnterpriseFunction function, LocalDate since, Optional<LocalDate> until);

    /** The running function ends on this last day, and so do its opening hours. */
    Outcome stopFunction(EnterpriseFunction function, LocalDate lastDay);

    /** The function has these hours from this day until it gets others or ends. */
    Outcome setHours(EnterpriseFunction function, LocalDate since, WeeklyHours hours);

    /** The whole enterprise is closed on these days. */
    Outcome close(LocalDate firstDay, LocalDate lastDay, String reason);

    /** The enterprise serves this area from its first day on. */
    Outcome drawCatchment(Catchment catchment);

    /** Somebody takes (or, for a time gone by, took) a seat on the board. */
    Outcome seat(
            String name,
            BoardFunction function,
            Residency resident,
            LocalDate since,
            Optional<LocalDate> until);

    /** Somebody leaves the board after this last day. */
    Outcome unseat(UUID seat, LocalDate lastDay);

    /** There were so many members on this day. */
    Outcome countMembers(LocalDate day, int members);

    /** The enterprise works with this organisation. */
    Outcome addPartner(String name, PartnerType type);

    /** The relation goes this far from this day on; a document is needed from level 3. */
    Outcome setPartnerLevel(
            UUID partner, int level, LocalDate since, PartnerLevel.Evidence evidence);

    /** Strikes out a line that was a mistake; it stays in the database and counts no more. */
    Outcome strike(Line kind, UUID id);

    /** Kinds of line that can be struck out. */
    enum Line {
        /** A function period with its hours. */
        FUNCTION,
        /** Opening hours. */
        HOURS,
        /** Days closed. */
        CLOSURE,
        /** A seat on the board. */
        SEAT,
        /** A count of members. */
        MEMBERS,
        /** A partner with its levels. */
        PARTNER,
        /** One level of a partner. */
        PARTNER_LEVEL
    }
}

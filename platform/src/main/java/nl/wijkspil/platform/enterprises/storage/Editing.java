package nl.wijkspil.platform.enterprises.storage;

import static nl.wijkspil.database.jooq.Tables.ENTERPRISE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.enterprises.Outcome;
import nl.wijkspil.platform.enterprises.Refusal;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What every deed does first and last: check the right, hold the profile, write the audit line. */
@Component
class Editing {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final DSLContext database;
    private final AuditTrail trail;
    private final Clock clock;

    Editing(DSLContext database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** {@return the current enterprise, if the current person may change its profile} */
    static UUID editor() {
        var tenant = CurrentTenant.get();
        if (!tenant.is(OrganisationKind.ENTERPRISE)
                || !tenant.hasAny(Role.COORDINATOR, Role.BOARD)) {
            throw new NotAllowedException(
                    "only coordinator or board change the profile, has " + tenant.roles());
        }
        return tenant.organisation().id().value();
    }

    /** Does the deed while nobody else changes this profile, and writes it in the audit trail. */
    Outcome change(String deed, String subject, String details, Supplier<Outcome> work) {
        var here = editor();
        var held =
                database.select(ENTERPRISE.ORGANISATION_ID)
                        .from(ENTERPRISE)
                        .where(ENTERPRISE.ORGANISATION_ID.eq(here))
                        .forUpdate()
                        .fetchOptional();
        if (held.isEmpty()) {
            return Outcome.refused(Refusal.NO_PROFILE);
        }
        var outcome = work.get();
        if (outcome instanceof Outcome.Done) {
            trail.write(deed, subject, details);
        }
        return outcome;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    /** {@return the last day as words for the audit trail} */
    static String upTo(LocalDate since, java.util.Optional<LocalDate> until) {
        return since + until.map(last -> " – " + last).orElse("");
    }
}

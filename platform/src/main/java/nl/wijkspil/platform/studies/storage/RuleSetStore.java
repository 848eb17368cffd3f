package nl.wijkspil.platform.studies.storage;

import static nl.wijkspil.database.jooq.Tables.RULE_SET;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSetReader;
import nl.wijkspil.evaluation.rules.RuleSetReading;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.studies.SignedRuleSet;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Versions of rule sets that an organisation signed; never changed afterwards. */
@Repository
@Transactional
public class RuleSetStore {

    private final DSLContext database;
    private final Clock clock;

    RuleSetStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A version with its file.
     *
     * @param signed the rules and who signed them
     * @param file canonical text
     */
    public record Version(SignedRuleSet signed, String file) {}

    /** {@return the versions of the current organisation, in order of signing; none for nobody} */
    @Transactional(readOnly = true)
    public List<Version> all() {
        if (CurrentTenant.find().isEmpty()) {
            return List.of();
        }
        return database.selectFrom(RULE_SET)
                .where(RULE_SET.ORGANISATION_ID.eq(here()))
                .orderBy(RULE_SET.CODE, RULE_SET.SIGNED_AT, RULE_SET.ID)
                .fetch(row ->
                        new Version(
                                new SignedRuleSet(
                                        read(row.getFile(), row.getSha256()),
                                        row.getSignedByName(),
                                        row.getSignedAt().toInstant(),
                                        row.getReason()),
                                row.getFile()));
    }

    /** {@return whether it is kept; false when the version is taken} */
    public boolean add(RuleSet rules, String file, String reason) {
        var person = CurrentTenant.get().person();
        return database.insertInto(RULE_SET)
                        .set(RULE_SET.ORGANISATION_ID, here())
                        .set(RULE_SET.CODE, rules.code())
                        .set(RULE_SET.VERSION, rules.version())
                        .set(RULE_SET.SHA256, rules.sha256())
                        .set(RULE_SET.FILE, file)
                        .set(RULE_SET.REASON, reason)
                        .set(RULE_SET.SIGNED_BY, person.id().value())
                        .set(RULE_SET.SIGNED_BY_NAME, person.name())
                        .set(RULE_SET.SIGNED_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static RuleSet read(String file, String sha256) {
        var reading = RuleSetReader.read(file.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof RuleSetReading.Read(var rules) && rules.sha256().equals(sha256)) {
            return rules;
        }
        throw new IllegalStateException(
                "rule set with hash (%s) does not match its file.%nMaybe the row was changed by hand."
                        .formatted(sha256));
    }

    private static UUID here() {
        return CurrentTenant.get().organisation().id().value();
    }
}

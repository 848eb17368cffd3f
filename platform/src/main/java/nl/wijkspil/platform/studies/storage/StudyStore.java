package nl.wijkspil.platform.studies.storage;

import static nl.wijkspil.database.jooq.Tables.ORGANISATION;
import static nl.wijkspil.database.jooq.Tables.STUDY;
import static nl.wijkspil.database.jooq.Tables.STUDY_CODING;
import static nl.wijkspil.database.jooq.Tables.STUDY_ENTERPRISE;
import static nl.wijkspil.database.jooq.Tables.STUDY_RESULT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.evaluation.rules.RuleSetReference;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.studies.NewStudy;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.StudyEnterprise;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Studies and the enterprises in them. */
@Repository
@Transactional
public class StudyStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final Clock clock;

    StudyStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** {@return the current organisation's studies, latest first} */
    @Transactional(readOnly = true)
    public List<Study> all() {
        return select(DSL.trueCondition());
    }

    /** {@return the study, or nothing} */
    @Transactional(readOnly = true)
    public Optional<Study> find(Study.Id study) {
        return select(STUDY.ID.eq(study.value())).stream().findFirst();
    }

    /** Adds a study with these rules. */
    public Study.Id add(NewStudy study, List<RuleSetReference> ruleSets) {
        var tenant = CurrentTenant.get();
        return new Study.Id(
                database.insertInto(STUDY)
                        .set(STUDY.ORGANISATION_ID, here())
                        .set(STUDY.TITLE, study.title().nl())
                        .set(STUDY.TITLE_EN, study.title().en())
                        .set(STUDY.QUESTION, study.question().nl())
                        .set(STUDY.QUESTION_EN, study.question().en())
                        .set(STUDY.FROM_YEAR, study.fromYear())
                        .set(STUDY.TO_YEAR, study.toYear())
                        .set(STUDY.MAIN_RULE_SET, study.mainRuleSet())
                        .set(STUDY.RULE_SETS, JSONB.valueOf(JSON.writeValueAsString(ruleSets)))
                        .set(
                                STUDY.SETTINGS,
                                JSONB.valueOf(JSON.writeValueAsString(study.settings())))
                        .set(STUDY.CREATED_BY_NAME, tenant.person().name())
                        .set(STUDY.CREATED_AT, now())
                        .returningResult(STUDY.ID)
                        .fetchSingle()
                        .value1());
    }

    /** Keeps anybody else from changing the study until the transaction ends. */
    public void lock(Study.Id study) {
        database.select(STUDY.ID)
                .from(STUDY)
                .where(STUDY.ORGANISATION_ID.eq(here()), STUDY.ID.eq(study.value()))
                .forUpdate()
                .fetch();
    }

    /** Locks the study for good. */
    public void freeze(Study.Id study) {
        database.update(STUDY)
                .set(STUDY.FROZEN_AT, now())
                .where(STUDY.ORGANISATION_ID.eq(here()), STUDY.ID.eq(study.value()))
                .execute();
    }

    /** {@return the enterprises in the study, by name} */
    @Transactional(readOnly = true)
    public List<StudyEnterprise> enterprises(Study.Id study) {
        return database.select(
                        ORGANISATION.ID,
                        ORGANISATION.NAME,
                        ORGANISATION.FICTIONAL,
                        STUDY_ENTERPRISE.URBANITY,
                        STUDY_ENTERPRISE.NAME_CONSENT_BY,
                        STUDY_ENTERPRISE.NAME_CONSENT_ON)
                .from(STUDY_ENTERPRISE)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(STUDY_ENTERPRISE.ENTERPRISE_ID))
                .where(STUDY_ENTERPRISE.ORGANISATION_ID.eq(here()))
                .and(STUDY_ENTERPRISE.STUDY_ID.eq(study.value()))
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                .fetch(row ->
                        new StudyEnterprise(
                                new Organisation.Id(row.value1()),
                                row.value2(),
                                row.value3(),
                                Urbanity.valueOf(row.value4()),
                                Optional.ofNullable(row.value5()),
                                Optional.ofNullable(row.value6())));
    }

    /** {@return how many were new} */
    public int add(Study.Id study, Collection<Organisation.Id> enterprises) {
        var added = 0;
        for (var enterprise : enterprises) {
            added +=
                    database.insertInto(STUDY_ENTERPRISE)
                            .set(STUDY_ENTERPRISE.ORGANISATION_ID, here())
                            .set(STUDY_ENTERPRISE.STUDY_ID, study.value())
                            .set(STUDY_ENTERPRISE.ENTERPRISE_ID, enterprise.value())
                            .set(STUDY_ENTERPRISE.ADDED_AT, now())
                            .onConflictDoNothing()
                            .execute();
        }
        return added;
    }

    /** {@return whether the enterprise was in the study and unscored, and is out now} */
    public boolean remove(Study.Id study, Organisation.Id enterprise) {
        return database.deleteFrom(STUDY_ENTERPRISE)
                        .where(in(study, enterprise))
                        .andNotExists(
                                database.selectOne()
                                        .from(STUDY_CODING)
                                        .where(STUDY_CODING.STUDY_ID.eq(study.value()))
                                        .and(STUDY_CODING.ENTERPRISE_ID.eq(enterprise.value())))
                        .execute()
                == 1;
    }

    /** {@return whether the enterprise is in the study} */
    public boolean consent(Study.Id study, Organisation.Id enterprise, String by, LocalDate on) {
        return database.update(STUDY_ENTERPRISE)
                        .set(STUDY_ENTERPRISE.NAME_CONSENT_BY, by)
                        .set(STUDY_ENTERPRISE.NAME_CONSENT_ON, on)
                        .where(in(study, enterprise))
                        .execute()
                == 1;
    }

    /** {@return whether the enterprise is in the study} */
    public boolean urbanity(Study.Id study, Organisation.Id enterprise, Urbanity urbanity) {
        return database.update(STUDY_ENTERPRISE)
                        .set(STUDY_ENTERPRISE.URBANITY, urbanity.name())
                        .where(in(study, enterprise))
                        .execute()
                == 1;
    }

    private static Condition in(Study.Id study, Organisation.Id enterprise) {
        return STUDY_ENTERPRISE
                .ORGANISATION_ID
                .eq(here())
                .and(STUDY_ENTERPRISE.STUDY_ID.eq(study.value()))
                .and(STUDY_ENTERPRISE.ENTERPRISE_ID.eq(enterprise.value()));
    }

    private List<Study> select(Condition which) {
        var evaluated =
                DSL.field(
                        DSL.exists(
                                database.selectOne()
                                        .from(STUDY_RESULT)
                                        .where(STUDY_RESULT.STUDY_ID.eq(STUDY.ID))
                                        .and(
                                                STUDY_RESULT.ORGANISATION_ID.eq(
                                                        STUDY.ORGANISATION_ID))));
        return database.select(STUDY.fields())
                .select(evaluated)
                .from(STUDY)
                .where(STUDY.ORGANISATION_ID.eq(here()), which)
                .orderBy(STUDY.CREATED_AT.desc(), STUDY.ID.desc())
                .fetch(row -> study(row, Boolean.TRUE.equals(row.get(evaluated))));
    }

    private static Study study(Record row, boolean evaluated) {
        var frozenAt = row.get(STUDY.FROZEN_AT);
        return new Study(
                new Study.Id(row.get(STUDY.ID)),
                new Words(row.get(STUDY.TITLE), row.get(STUDY.TITLE_EN)),
                new Words(row.get(STUDY.QUESTION), row.get(STUDY.QUESTION_EN)),
                row.get(STUDY.FROM_YEAR),
                row.get(STUDY.TO_YEAR),
                row.get(STUDY.MAIN_RULE_SET),
                List.of(JSON.readValue(row.get(STUDY.RULE_SETS).data(), RuleSetReference[].class)),
                JSON.readValue(row.get(STUDY.SETTINGS).data(), StudySettings.class),
                state(frozenAt != null, evaluated),
                row.get(STUDY.CREATED_BY_NAME),
                row.get(STUDY.CREATED_AT).toInstant(),
                frozenAt == null ? null : frozenAt.toInstant());
    }

    private static Study.State state(boolean frozen, boolean evaluated) {
        if (!frozen) {
            return Study.State.OPEN;
        }
        return evaluated ? Study.State.EVALUATED : Study.State.FROZEN;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static UUID here() {
        return CurrentTenant.get().organisation().id().value();
    }
}

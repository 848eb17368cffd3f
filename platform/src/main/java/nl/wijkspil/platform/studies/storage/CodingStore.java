package nl.wijkspil.platform.studies.storage;

import static nl.wijkspil.database.jooq.Tables.CODING_COUNTS;
import static nl.wijkspil.database.jooq.Tables.STUDY_CODING;
import static nl.wijkspil.database.jooq.Tables.STUDY_EVIDENCE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.studies.Studies;
import nl.wijkspil.platform.studies.Study;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raters' codings. The database itself keeps them blind: another's coding is not there until two
 * have scored the item.
 */
@Repository
@Transactional
public class CodingStore {

    private final DSLContext database;
    private final Clock clock;

    CodingStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** {@return the codings that the current person may see, by enterprise, criterion and rater} */
    @Transactional(readOnly = true)
    public List<Coding> visible(Study.Id study) {
        return database.selectFrom(STUDY_CODING)
                .where(STUDY_CODING.ORGANISATION_ID.eq(here()))
                .and(STUDY_CODING.STUDY_ID.eq(study.value()))
                .orderBy(
                        STUDY_CODING.ENTERPRISE_ID,
                        STUDY_CODING.CRITERION,
                        STUDY_CODING.ROUND,
                        STUDY_CODING.PERSON_ID)
                .fetch(row ->
                        new Coding(
                                row.getEnterpriseId().toString(),
                                row.getCriterion(),
                                row.getPersonId().toString(),
                                Coding.Round.valueOf(row.getRound()),
                                row.getScore(),
                                row.getReason(),
                                List.of(row.getEvidence())));
    }

    /** {@return how many blind scores and settlements each scored item has} */
    @Transactional(readOnly = true)
    public Map<Item, Counts> counts(Study.Id study) {
        var counts = new HashMap<Item, Counts>();
        database.selectFrom(CODING_COUNTS.call(study.value()))
                .forEach(row ->
                        counts.put(
                                new Item(
                                        row.get(CODING_COUNTS.ENTERPRISE_ID).toString(),
                                        row.get(CODING_COUNTS.CRITERION)),
                                new Counts(
                                        row.get(CODING_COUNTS.BLIND),
                                        row.get(CODING_COUNTS.SETTLED))));
        return counts;
    }

    /** Adds a coding of the current person. */
    public void add(Study.Id study, Studies.Score score, Coding.Round round) {
        database.insertInto(STUDY_CODING)
                .set(STUDY_CODING.ORGANISATION_ID, here())
                .set(STUDY_CODING.STUDY_ID, study.value())
                .set(STUDY_CODING.ENTERPRISE_ID, score.enterprise().value())
                .set(STUDY_CODING.CRITERION, score.criterion())
                .set(STUDY_CODING.PERSON_ID, CurrentTenant.get().person().id().value())
                .set(STUDY_CODING.ROUND, round.name())
                .set(STUDY_CODING.SCORE, score.points())
                .set(STUDY_CODING.REASON, score.reason())
                .set(STUDY_CODING.EVIDENCE, score.evidence().toArray(String[]::new))
                .set(STUDY_CODING.CODED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    /** {@return the evidence that the evaluators gathered, oldest first} */
    @Transactional(readOnly = true)
    public List<EvidenceItem> evidence(Study.Id study) {
        return database.selectFrom(STUDY_EVIDENCE)
                .where(STUDY_EVIDENCE.ORGANISATION_ID.eq(here()))
                .and(STUDY_EVIDENCE.STUDY_ID.eq(study.value()))
                .orderBy(STUDY_EVIDENCE.ID)
                .fetch(row ->
                        new EvidenceItem(
                                row.getId().toString(),
                                row.getEnterpriseId().toString(),
                                row.getCriterion(),
                                EvidenceItem.Type.valueOf(row.getType()),
                                row.getMadeOn(),
                                row.getWho(),
                                row.getTitle(),
                                row.getLocator(),
                                row.getSha256(),
                                Grade.valueOf(row.getGrade())));
    }

    /** {@return the id of the item added} */
    public String add(Study.Id study, EvidenceItem item) {
        return database.insertInto(STUDY_EVIDENCE)
                .set(STUDY_EVIDENCE.ORGANISATION_ID, here())
                .set(STUDY_EVIDENCE.STUDY_ID, study.value())
                .set(STUDY_EVIDENCE.ENTERPRISE_ID, UUID.fromString(item.enterprise()))
                .set(STUDY_EVIDENCE.CRITERION, item.criterion())
                .set(STUDY_EVIDENCE.TYPE, item.type().name())
                .set(STUDY_EVIDENCE.MADE_ON, item.date())
                .set(STUDY_EVIDENCE.WHO, item.who())
                .set(STUDY_EVIDENCE.TITLE, item.title())
                .set(STUDY_EVIDENCE.LOCATOR, item.locator())
                .set(STUDY_EVIDENCE.SHA256, item.sha256())
                .set(STUDY_EVIDENCE.GRADE, item.grade().name())
                .set(STUDY_EVIDENCE.ADDED_AT, OffsetDateTime.now(clock))
                .returningResult(STUDY_EVIDENCE.ID)
                .fetchSingle()
                .value1()
                .toString();
    }

    private static UUID here() {
        return CurrentTenant.get().organisation().id().value();
    }

    /**
     * One criterion of one enterprise.
     *
     * @param enterprise id
     * @param criterion code
     */
    public record Item(String enterprise, String criterion) {}

    /**
     * How far an item is.
     *
     * @param blind blind scores, at most 2
     * @param settled settlements, at most 1
     */
    public record Counts(long blind, long settled) {}
}

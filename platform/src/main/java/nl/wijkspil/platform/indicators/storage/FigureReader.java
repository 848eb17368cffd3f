package nl.wijkspil.platform.indicators.storage;

import static nl.wijkspil.database.jooq.Tables.EVIDENCE;
import static nl.wijkspil.database.jooq.Tables.FIGURE;
import static nl.wijkspil.database.jooq.Tables.FIGURE_EVIDENCE;
import static nl.wijkspil.database.jooq.Tables.FIGURE_FACT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.FigureRecord;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.Evidence;
import nl.wijkspil.platform.indicators.Fact;
import nl.wijkspil.platform.indicators.FigureState;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.Indicators.Standing;
import nl.wijkspil.platform.indicators.RecordedFigure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads figures with facts and evidence: three queries, however many figures there are. */
@Component
class FigureReader {

    private final DSLContext database;

    FigureReader(DSLContext database) {
        this.database = database;
    }

    List<RecordedFigure> find(Indicators.Question question) {
        var owners =
                question.owners().stream()
                        .map(Organisation.Id::value)
                        .distinct()
                        .toArray(UUID[]::new);
        var approvedOnly = question.standing() == Standing.APPROVED;
        var rows =
                database.selectFrom(FIGURE)
                        .where(
                                any(FIGURE.ORGANISATION_ID, owners),
                                FIGURE.YEAR.between(question.fromYear(), question.toYear()),
                                question.codes().isEmpty()
                                        ? DSL.noCondition()
                                        : any(
                                                FIGURE.INDICATOR,
                                                question.codes().toArray(String[]::new)),
                                approvedOnly
                                        ? FIGURE.STATE.eq(DSL.inline("APPROVED"))
                                        : FIGURE.STATE.ne(DSL.inline("SUPERSEDED")))
                        .orderBy(FIGURE.ORGANISATION_ID, FIGURE.INDICATOR, FIGURE.PART, FIGURE.YEAR)
                        .fetch();
        return complete(standing(rows, question.standing()));
    }

    Optional<RecordedFigure> find(UUID owner, UUID id) {
        var rows =
                database.selectFrom(FIGURE)
                        .where(FIGURE.ORGANISATION_ID.eq(owner), FIGURE.ID.eq(id))
                        .fetch();
        return complete(rows).stream().findFirst();
    }

    List<RecordedFigure> where(Condition condition, int limit) {
        return complete(
                database.selectFrom(FIGURE)
                        .where(condition)
                        .orderBy(FIGURE.RECORDED_AT.desc(), FIGURE.ID.desc())
                        .limit(limit)
                        .fetch());
    }

    /** Keeps one row per key; rows of one key follow each other. */
    private static List<FigureRecord> standing(List<FigureRecord> rows, Standing standing) {
        var kept = new ArrayList<FigureRecord>(rows.size());
        for (var row : rows) {
            if (!kept.isEmpty() && sameKey(kept.getLast(), row)) {
                if (approved(row) == (standing != Standing.LATEST)) {
                    kept.set(kept.size() - 1, row);
                }
            } else {
                kept.add(row);
            }
        }
        return kept;
    }

    private static boolean sameKey(FigureRecord a, FigureRecord b) {
        return a.getOrganisationId().equals(b.getOrganisationId())
                && FigureRows.key(a).equals(FigureRows.key(b));
    }

    private static boolean approved(FigureRecord row) {
        return row.getState().equals(FigureState.Name.APPROVED.name());
    }

    List<RecordedFigure> complete(List<FigureRecord> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var owners =
                rows.stream().map(FigureRecord::getOrganisationId).distinct().toArray(UUID[]::new);
        var ids = rows.stream().map(FigureRecord::getId).toArray(UUID[]::new);
        var facts = facts(owners, ids);
        var evidence = evidence(owners, ids);
        return rows.stream()
                .map(row ->
                        FigureRows.figure(
                                row,
                                facts.getOrDefault(row.getId(), List.of()),
                                evidence.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private Map<UUID, List<Fact>> facts(UUID[] owners, UUID[] ids) {
        Map<UUID, List<Fact>> facts = new HashMap<>();
        database.selectFrom(FIGURE_FACT)
                .where(any(FIGURE_FACT.ORGANISATION_ID, owners), any(FIGURE_FACT.FIGURE_ID, ids))
                .orderBy(FIGURE_FACT.NR)
                .forEach(row ->
                        facts.computeIfAbsent(row.getFigureId(), _ -> new ArrayList<>())
                                .add(
                                        new Fact(
                                                new Words(row.getLabelNl(), row.getLabelEn()),
                                                row.getValue(),
                                                row.getLink())));
        return facts;
    }

    private Map<UUID, List<Evidence>> evidence(UUID[] owners, UUID[] ids) {
        Map<UUID, List<Evidence>> evidence = new HashMap<>();
        database.select(FIGURE_EVIDENCE.FIGURE_ID)
                .select(EVIDENCE.fields())
                .from(FIGURE_EVIDENCE)
                .join(EVIDENCE)
                .on(
                        EVIDENCE.ORGANISATION_ID.eq(FIGURE_EVIDENCE.ORGANISATION_ID),
                        EVIDENCE.ID.eq(FIGURE_EVIDENCE.EVIDENCE_ID))
                .where(
                        any(FIGURE_EVIDENCE.ORGANISATION_ID, owners),
                        any(FIGURE_EVIDENCE.FIGURE_ID, ids))
                .orderBy(FIGURE_EVIDENCE.NR)
                .forEach(row ->
                        evidence.computeIfAbsent(
                                        row.get(FIGURE_EVIDENCE.FIGURE_ID), _ -> new ArrayList<>())
                                .add(evidence(row.into(EVIDENCE))));
        return evidence;
    }

    private static Evidence evidence(nl.wijkspil.database.jooq.tables.records.EvidenceRecord row) {
        var sha256 = row.getSha256();
        return new Evidence(
                row.getId(),
                EvidenceItem.Type.valueOf(row.getType()),
                Optional.ofNullable(row.getMadeOn()),
                row.getWho(),
                row.getTitle(),
                row.getLocator(),
                Grade.valueOf(row.getGrade()),
                sha256 == null ? "" : sha256,
                row.getFileName());
    }

    static <T> Condition any(Field<T> field, T[] values) {
        return field.eq(DSL.any(values));
    }

    /** {@return whether a row has this key} */
    static Condition key(UUID owner, FigureKey key) {
        return FIGURE.ORGANISATION_ID
                .eq(owner)
                .and(FIGURE.YEAR.eq(key.year()))
                .and(FIGURE.INDICATOR.eq(key.indicator()))
                .and(FIGURE.PART.eq(key.part()));
    }
}

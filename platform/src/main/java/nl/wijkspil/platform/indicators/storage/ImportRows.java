package nl.wijkspil.platform.indicators.storage;

import static nl.wijkspil.database.jooq.Tables.FIGURE_IMPORT_ROW;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.FigureImportRowRecord;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.NewEvidence;
import nl.wijkspil.platform.indicators.NewFigure;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures as staged rows and back; a row holds at most one piece of evidence, without a file. */
@Component
class ImportRows {

    private static final int AT_ONCE = 2_000;

    private final DSLContext database;

    ImportRows(DSLContext database) {
        this.database = database;
    }

    void write(UUID owner, UUID id, List<NewFigure> figures) {
        for (int from = 0; from < figures.size(); from += AT_ONCE) {
            var first = from;
            var chunk = figures.subList(from, Math.min(figures.size(), from + AT_ONCE));
            var rows = new FigureImportRowRecord[chunk.size()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = row(owner, id, first + i, chunk.get(i));
            }
            database.batchInsert(rows).execute();
        }
    }

    List<NewFigure> read(UUID owner, UUID id, int limit) {
        return database.selectFrom(FIGURE_IMPORT_ROW)
                .where(
                        FIGURE_IMPORT_ROW.ORGANISATION_ID.eq(owner),
                        FIGURE_IMPORT_ROW.IMPORT_ID.eq(id))
                .orderBy(FIGURE_IMPORT_ROW.NR)
                .limit(limit)
                .fetch(ImportRows::figure);
    }

    private static FigureImportRowRecord row(UUID owner, UUID id, int nr, NewFigure figure) {
        var row = new FigureImportRowRecord();
        row.setOrganisationId(owner);
        row.setImportId(id);
        row.setNr(nr);
        row.setIndicator(figure.key().indicator());
        row.setPart(figure.key().part());
        row.setYear(figure.key().year());
        row.setN(0L);
        switch (figure.measurement()) {
            case Measurement.Unknown(var reason) -> row.setUnknownReason(reason);
            case Measurement.Known known -> {
                row.setValue(known.value());
                row.setN(known.n());
                row.setMethod(known.method().name());
                known.interval().ifPresent(i -> setInterval(row, i));
            }
        }
        row.setGrade(figure.grade().name());
        row.setCollectedBy(figure.collectedBy());
        row.setVerifiedBy(figure.verifiedBy());
        row.setReason(figure.reason());
        figure.evidence().stream().findFirst().ifPresent(e -> setEvidence(row, e));
        return row;
    }

    private static void setInterval(FigureImportRowRecord row, Interval interval) {
        row.setIntervalLow(BigDecimal.valueOf(interval.low()));
        row.setIntervalHigh(BigDecimal.valueOf(interval.high()));
        row.setIntervalLevel(BigDecimal.valueOf(interval.level()));
    }

    private static void setEvidence(FigureImportRowRecord row, NewEvidence evidence) {
        row.setEvidenceType(evidence.type().name());
        evidence.date().ifPresent(row::setEvidenceDate);
        row.setEvidenceWho(evidence.who());
        row.setEvidenceTitle(evidence.title());
        row.setEvidencePlace(evidence.locator());
        row.setEvidenceGrade(evidence.grade().name());
    }

    private static NewFigure figure(FigureImportRowRecord row) {
        return new NewFigure(
                new FigureKey(row.getIndicator(), row.getPart(), row.getYear()),
                measurement(row),
                Grade.valueOf(row.getGrade()),
                row.getCollectedBy(),
                row.getVerifiedBy(),
                evidence(row),
                List.of(),
                row.getReason());
    }

    private static Measurement measurement(FigureImportRowRecord row) {
        @Nullable BigDecimal value = row.getValue();
        @Nullable String method = row.getMethod();
        if (value == null || method == null) {
            @Nullable String reason = row.getUnknownReason();
            return new Measurement.Unknown(reason == null ? "?" : reason);
        }
        @Nullable BigDecimal low = row.getIntervalLow();
        @Nullable BigDecimal high = row.getIntervalHigh();
        @Nullable BigDecimal level = row.getIntervalLevel();
        return new Measurement.Known(
                value,
                row.getN(),
                low == null || high == null || level == null
                        ? Optional.empty()
                        : Optional.of(
                                new Interval(
                                        low.doubleValue(),
                                        high.doubleValue(),
                                        level.doubleValue())),
                Method.valueOf(method));
    }

    private static List<NewEvidence> evidence(FigureImportRowRecord row) {
        @Nullable String type = row.getEvidenceType();
        @Nullable String grade = row.getEvidenceGrade();
        return type == null || grade == null
                ? List.of()
                : List.of(
                        new NewEvidence(
                                EvidenceItem.Type.valueOf(type),
                                Optional.ofNullable(row.getEvidenceDate()),
                                row.getEvidenceWho(),
                                row.getEvidenceTitle(),
                                row.getEvidencePlace(),
                                Grade.valueOf(grade),
                                Optional.empty()));
    }
}

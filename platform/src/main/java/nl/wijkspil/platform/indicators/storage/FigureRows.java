package nl.wijkspil.platform.indicators.storage;

import static nl.wijkspil.database.jooq.Tables.FIGURE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.database.jooq.tables.records.FigureRecord;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.Evidence;
import nl.wijkspil.platform.indicators.Fact;
import nl.wijkspil.platform.indicators.FigureState;
import nl.wijkspil.platform.indicators.FigureState.Signature;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.Origin;
import nl.wijkspil.platform.indicators.RecordedFigure;
import org.jspecify.annotations.Nullable;

/** A row of the table as a figure. */
final class FigureRows {

    private FigureRows() {}

    static RecordedFigure figure(FigureRecord row, List<Fact> facts, List<Evidence> evidence) {
        return new RecordedFigure(
                row.getId(),
                new Organisation.Id(row.getOrganisationId()),
                key(row),
                measurement(row),
                Grade.valueOf(row.getGrade()),
                row.getCollectedBy(),
                row.getVerifiedBy(),
                Origin.valueOf(row.getOrigin()),
                row.getOriginName(),
                row.getCatalogueVersion(),
                state(row),
                facts,
                evidence);
    }

    static FigureKey key(FigureRecord row) {
        return new FigureKey(row.getIndicator(), row.getPart(), row.getYear());
    }

    private static Measurement measurement(FigureRecord row) {
        @Nullable BigDecimal value = row.getValue();
        @Nullable String method = row.getMethod();
        if (value == null || method == null) {
            return new Measurement.Unknown(text(row.getUnknownReason()));
        }
        @Nullable BigDecimal low = row.getIntervalLow();
        @Nullable BigDecimal high = row.getIntervalHigh();
        @Nullable BigDecimal level = row.getIntervalLevel();
        Optional<Interval> interval =
                low == null || high == null || level == null
                        ? Optional.empty()
                        : Optional.of(
                                new Interval(
                                        low.doubleValue(),
                                        high.doubleValue(),
                                        level.doubleValue()));
        return new Measurement.Known(value, row.getN(), interval, Method.valueOf(method));
    }

    private static FigureState state(FigureRecord row) {
        var recorded = new Signature(row.getRecordedBy(), "", row.getRecordedAt().toInstant());
        var submitted = signature(row.getSubmittedBy(), "", row.getSubmittedAt());
        var decided = signature(row.getDecidedBy(), row.getDecidedFor(), row.getDecidedAt());
        return switch (FigureState.Name.valueOf(row.get(FIGURE.STATE))) {
            case DRAFT -> new FigureState.Draft(recorded);
            case SUBMITTED -> new FigureState.Submitted(recorded, submitted);
            case RETURNED ->
                    new FigureState.Returned(recorded, submitted, decided, text(row.getNote()));
            case APPROVED -> new FigureState.Approved(recorded, submitted, decided);
            case SUPERSEDED ->
                    new FigureState.Superseded(
                            recorded,
                            submitted,
                            decided,
                            instant(row.getSupersededAt()),
                            text(row.getSupersededReason()));
        };
    }

    private static Signature signature(
            @Nullable String person, @Nullable String organisation, @Nullable OffsetDateTime at) {
        return new Signature(text(person), text(organisation), instant(at));
    }

    private static Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? Instant.EPOCH : at.toInstant();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

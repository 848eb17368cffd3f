package nl.wijkspil.platform.indicators.storage;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.figures.FigureStore;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes drafts in bulk: one statement per 5,000 figures, columns as arrays, so that the text of
 * the statement is the same for one figure and for a hundred thousand.
 */
@Component
class FigureWriter {

    private static final int AT_ONCE = 5_000;
    private static final int MANY = 200;

    private static final String UPSERT =
            """
            insert into figure (organisation_id, indicator, part, year, value, unknown_reason, n,
                method, interval_low, interval_high, interval_level, grade, collected_by,
                verified_by, reason, origin, origin_name, catalogue_version, recorded_by,
                recorded_at)
            select {0}, c.*, {14}, {15}, {16}, {17}, {18}
              from unnest({1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12}, {13}, {19})
                as c(indicator, part, year, value, unknown_reason, n, method, low, high, level,
                     grade, collected_by, verified_by, reason)
            %s
            returning id, indicator, part, year, (xmax <> 0) as replaced
            """
                    .formatted(DraftClause.REPLACE_DRAFT);

    private final DSLContext database;
    private final EvidenceWriter evidence;
    private final BulkPlans plans;

    FigureWriter(DSLContext database, EvidenceWriter evidence, BulkPlans plans) {
        this.database = database;
        this.plans = plans;
        this.evidence = evidence;
    }

    List<UUID> save(UUID owner, List<NewFigure> figures, FigureStore.Stamp stamp) {
        if (figures.size() > MANY) {
            plans.use();
        }
        var ids = new ArrayList<UUID>(figures.size());
        for (int from = 0; from < figures.size(); from += AT_ONCE) {
            var chunk = figures.subList(from, Math.min(figures.size(), from + AT_ONCE));
            ids.addAll(saveChunk(owner, chunk, stamp));
        }
        evidence.save(owner, figures, ids, stamp);
        return ids;
    }

    private List<UUID> saveChunk(UUID owner, List<NewFigure> figures, FigureStore.Stamp stamp) {
        var at = OffsetDateTime.ofInstant(stamp.at(), ZoneOffset.UTC);
        Map<FigureKey, UUID> ids = HashMap.newHashMap(figures.size());
        var replaced = new ArrayList<UUID>();
        database.resultQuery(
                        UPSERT,
                        DSL.val(owner),
                        DSL.val(column(figures, String[]::new, f -> f.key().indicator())),
                        DSL.val(column(figures, String[]::new, f -> f.key().part())),
                        DSL.val(column(figures, Integer[]::new, f -> f.key().year())),
                        DSL.val(known(figures, BigDecimal[]::new, Measurement.Known::value)),
                        DSL.val(column(figures, String[]::new, FigureWriter::reason)),
                        DSL.val(column(figures, Long[]::new, FigureWriter::asked)),
                        DSL.val(known(figures, String[]::new, k -> k.method().name())),
                        DSL.val(interval(figures, Interval::low)),
                        DSL.val(interval(figures, Interval::high)),
                        DSL.val(interval(figures, Interval::level)),
                        DSL.val(column(figures, String[]::new, f -> f.grade().name())),
                        DSL.val(column(figures, String[]::new, NewFigure::collectedBy)),
                        DSL.val(column(figures, String[]::new, NewFigure::verifiedBy)),
                        DSL.val(stamp.origin().name()),
                        DSL.val(stamp.originName()),
                        DSL.val(Catalogue.VERSION),
                        DSL.val(stamp.by()),
                        DSL.val(at),
                        DSL.val(column(figures, String[]::new, NewFigure::reason)))
                .forEach(row -> {
                    var key =
                            new FigureKey(
                                    row.get("indicator", String.class),
                                    row.get("part", String.class),
                                    row.get("year", Integer.class));
                    ids.put(key, row.get("id", UUID.class));
                    if (row.get("replaced", Boolean.class)) {
                        replaced.add(row.get("id", UUID.class));
                    }
                });
        evidence.clear(owner, replaced, stamp.origin());
        return figures.stream().map(f -> ids.get(f.key())).toList();
    }

    private static @Nullable String reason(NewFigure figure) {
        return figure.measurement() instanceof Measurement.Unknown(var reason) ? reason : null;
    }

    private static Long asked(NewFigure figure) {
        return figure.measurement() instanceof Measurement.Known known ? known.n() : 0L;
    }

    private static @Nullable BigDecimal[] interval(
            List<NewFigure> figures, Function<Interval, Double> end) {
        return known(
                figures,
                BigDecimal[]::new,
                k -> k.interval().map(end).map(BigDecimal::valueOf).orElse(null));
    }

    private static <T> @Nullable T[] known(
            List<NewFigure> figures,
            IntFunction<@Nullable T[]> array,
            Function<Measurement.Known, @Nullable T> take) {
        return column(
                figures,
                array,
                f -> f.measurement() instanceof Measurement.Known k ? take.apply(k) : null);
    }

    private static <T> @Nullable T[] column(
            List<NewFigure> figures,
            IntFunction<@Nullable T[]> array,
            Function<NewFigure, @Nullable T> take) {
        @Nullable T[] column = array.apply(figures.size());
        for (int row = 0; row < column.length; row++) {
            column[row] = take.apply(figures.get(row));
        }
        return column;
    }
}

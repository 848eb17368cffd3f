package nl.wijkspil.platform.areas.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.AreaLayout;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.AreaWatch.Work;
import nl.wijkspil.exchange.areas.DeliveryFindings;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.exchange.areas.boundary.BoundaryFile;
import nl.wijkspil.exchange.areas.recognise.Recognise;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.Delivery;
import nl.wijkspil.platform.areas.LoadAreas;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads a file in one transaction: all of it, or nothing. */
@Component
@Transactional
class LoadAreasInPostgres implements LoadAreas {

    private final DSLContext database;
    private final OlderFiles olderFiles;
    private final WriteAreas writing;
    private final AuditTrail trail;
    private final Clock clock;

    LoadAreasInPostgres(
            DSLContext database,
            OlderFiles olderFiles,
            WriteAreas writing,
            AuditTrail trail,
            Clock clock) {
        this.database = database;
        this.olderFiles = olderFiles;
        this.writing = writing;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Inspection inspect(AreaInput input, @Nullable Integer given) {
        LoadAreas.check();
        return Recognise.file(input, given).inspection();
    }

    @Override
    public Answer load(
            AreaInput input,
            @Nullable Integer given,
            Delivery delivery,
            Replace replace,
            boolean fictional) {
        LoadAreas.check();
        input.watch().begins(Work.READING);
        AreaFile file = Recognise.file(input, given);
        Inspection inspection = file.inspection();
        List<Finding> findings = new ArrayList<>(inspection.findings());
        if (!inspection.isSound()) {
            return new Answer(false, false, false, inspection, findings);
        }
        String hash = hash(input);
        boolean already =
                !database.resultQuery(
                                "select id from area_dataset where hash = ? and replaced_at is"
                                        + " null",
                                hash)
                        .fetch()
                        .isEmpty();
        if (already) {
            findings.add(DeliveryFindings.already(input.name()));
            return new Answer(true, false, false, inspection, findings);
        }
        input.watch().begins(Work.COMPARING);
        Optional<OlderFiles.Older> older = older(file);
        boolean larger = older.map(OlderFiles.Older::larger).orElse(false);
        boolean losesRows = larger && replace != Replace.REPLACE_BY_SMALLER;
        boolean unasked = older.isPresent() && replace == Replace.REFUSE;
        if (losesRows || unasked) {
            older.map(OlderFiles.Older::finding).ifPresent(findings::add);
            return new Answer(false, false, larger, inspection, findings);
        }
        List<Dataset> replaced = older.map(OlderFiles.Older::files).orElse(List.of());
        input.watch().begins(Work.STORING);
        if (!(file instanceof BoundaryFile)) {
            replace(replaced);
        }
        UUID id = register(inspection, inspection.file(), hash, delivery, fictional);
        write(id, file, fictional);
        if (file instanceof BoundaryFile) {
            replace(withoutBoundaries(replaced));
        }
        trail.write(
                replaced.isEmpty() ? "LoadAreas" : "ReplaceAreas",
                input.name(),
                inspection.rows()
                        + " rijen"
                        + (replaced.isEmpty() ? "" : ", in plaats van " + names(replaced)));
        return new Answer(true, true, false, inspection, findings);
    }

    private static String hash(AreaInput input) {
        try {
            return input.sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<OlderFiles.Older> older(AreaFile file) {
        try {
            return olderFiles.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(UUID id, AreaFile file, boolean fictional) {
        try {
            writing.write(id, file, fictional);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(List<Dataset> older) {
        for (Dataset each : older) {
            database.execute(
                    "update area_dataset set replaced_at = {0} where id = {1}",
                    value(now()), value(each.id()));
        }
    }

    /** A file of which some boundaries still stand keeps counting. */
    private List<Dataset> withoutBoundaries(List<Dataset> older) {
        return older.stream()
                .filter(each ->
                        database.resultQuery(
                                        "select code from area_boundary where dataset_id = {0}"
                                                + " limit 1",
                                        value(each.id()))
                                .fetch()
                                .isEmpty())
                .toList();
    }

    private static String names(List<Dataset> older) {
        return older.stream()
                .map(each -> OlderFiles.called(List.of(each)))
                .collect(Collectors.joining(", "));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private UUID register(
            Inspection inspection, String name, String hash, Delivery delivery, boolean fictional) {
        AreaSource source = java.util.Objects.requireNonNull(inspection.source());
        AreaLayout layout = java.util.Objects.requireNonNull(inspection.layout());
        List<Inspection.ColumnCount> columns = inspection.columns();
        return database.resultQuery(
                        """
                        insert into area_dataset (hash, name, source, layout, years, keys, headers, units,
                            kinds, row_count, fictional, loaded_by, loaded_at, version, delivered_on)
                        values ({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12}, {13},
                            {14})
                        returning id
                        """,
                        value(hash),
                        value(name),
                        value(source.name()),
                        value(layout.name()),
                        value(inspection.years().toArray(Integer[]::new)),
                        value(columns.stream().map(c -> c.column().key()).toArray(String[]::new)),
                        value(
                                columns.stream()
                                        .map(c -> c.column().header())
                                        .toArray(String[]::new)),
                        value(columns.stream().map(c -> c.column().unit()).toArray(String[]::new)),
                        value(
                                columns.stream()
                                        .map(c -> c.column().kind().name())
                                        .toArray(String[]::new)),
                        value(inspection.rows()),
                        value(fictional),
                        value(CurrentTenant.get().person().name()),
                        value(now()),
                        value(delivery.version()),
                        org.jooq.impl.DSL.val(delivery.date(), org.jooq.impl.SQLDataType.LOCALDATE))
                .fetchSingle()
                .into(UUID.class);
    }

    private static org.jooq.Field<?> value(Object value) {
        return org.jooq.impl.DSL.val(value);
    }
}

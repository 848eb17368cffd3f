package nl.wijkspil.platform.areas.storage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.ValueKind;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.Delivery;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The list of loaded files. */
@Component
class DatasetRows {

    private final DSLContext database;
    private volatile List<Dataset> kept = List.of();

    DatasetRows(DSLContext database) {
        this.database = database;
    }

    /** The files that count; their columns are read anew only when other files count. */
    List<Dataset> current() {
        return WithinReading.once(this, this::read);
    }

    private List<Dataset> read() {
        List<UUID> ids =
                database.resultQuery(
                                "select id from area_dataset where replaced_at is null order by"
                                        + " loaded_at desc, id desc")
                        .fetch(row -> row.get(0, UUID.class));
        List<Dataset> now = kept;
        if (!now.stream().map(Dataset::id).toList().equals(ids)) {
            now =
                    database.resultQuery(
                                    "select * from area_dataset where id = any({0}) order by"
                                            + " loaded_at desc, id desc",
                                    DSL.val(ids.toArray(UUID[]::new)))
                            .fetch(DatasetRows::dataset);
            kept = List.copyOf(now);
        }
        return now;
    }

    Map<UUID, Dataset> byId() {
        Map<UUID, Dataset> byId = new LinkedHashMap<>();
        current().forEach(each -> byId.put(each.id(), each));
        return byId;
    }

    static Delivery delivery(Record row) {
        return new Delivery(
                row.get("version", String.class), row.get("delivered_on", LocalDate.class));
    }

    private static Dataset dataset(Record row) {
        String[] keys = row.get("keys", String[].class);
        String[] headers = row.get("headers", String[].class);
        String[] units = row.get("units", String[].class);
        String[] kinds = row.get("kinds", String[].class);
        List<AreaColumn> columns = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            columns.add(
                    new AreaColumn(keys[i], headers[i], units[i], ValueKind.valueOf(kinds[i]), i));
        }
        return new Dataset(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("hash", String.class),
                AreaSource.valueOf(row.get("source", String.class)),
                List.of(row.get("years", Integer[].class)),
                columns,
                row.get("row_count", Long.class),
                delivery(row),
                row.get("fictional", Boolean.class),
                row.get("loaded_by", String.class),
                row.get("loaded_at", OffsetDateTime.class).toInstant());
    }
}

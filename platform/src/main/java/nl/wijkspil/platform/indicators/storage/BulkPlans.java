package nl.wijkspil.platform.indicators.storage;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Until the end of a transaction that writes much, PostgreSQL plans by index and hash. It knows no
 * statistics of rows written in the same transaction, takes the tables for empty, and would look
 * through all of them for each row.
 */
@Component
class BulkPlans {

    private final DSLContext database;

    BulkPlans(DSLContext database) {
        this.database = database;
    }

    void use() {
        database.execute(
                "select set_config('enable_seqscan', 'off', true),"
                        + " set_config('enable_nestloop', 'off', true)");
    }
}

package nl.wijkspil.platform.access.storage;

import static nl.wijkspil.database.jooq.Tables.ORGANISATION;

import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import org.jooq.Record;

/** An organisation out of a row that holds its columns, and the id of the one at hand. */
final class OrganisationRow {

    private OrganisationRow() {}

    static Organisation of(Record row) {
        return new Organisation(
                new Organisation.Id(row.get(ORGANISATION.ID)),
                OrganisationKind.valueOf(row.get(ORGANISATION.KIND)),
                row.get(ORGANISATION.NAME),
                row.get(ORGANISATION.FICTIONAL));
    }

    /** {@return the id of the current organisation} */
    static UUID here() {
        return CurrentTenant.get().organisation().id().value();
    }
}

package nl.wijkspil.platform.enterprises.storage;

import static nl.wijkspil.database.jooq.Tables.ENTERPRISE;
import static nl.wijkspil.database.jooq.Tables.ENTERPRISE_DETAILS;
import static nl.wijkspil.database.jooq.Tables.ENTERPRISE_FISCAL_NUMBER;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.EnterpriseDetailsRecord;
import nl.wijkspil.platform.enterprises.Address;
import nl.wijkspil.platform.enterprises.ChamberNumber;
import nl.wijkspil.platform.enterprises.Details;
import nl.wijkspil.platform.enterprises.LegalForm;
import nl.wijkspil.platform.enterprises.Province;
import nl.wijkspil.platform.enterprises.Rsin;
import nl.wijkspil.platform.enterprises.domain.Slugs;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Details through time, the fiscal number apart because only the enterprise itself reads it. */
@Component
class DetailRows {

    private final DSLContext database;
    private final Editing editing;

    DetailRows(DSLContext database, Editing editing) {
        this.database = database;
        this.editing = editing;
    }

    /** Makes the enterprise's row with a free slug, the first time. */
    void register(UUID enterprise, String name) {
        var wanted = Slugs.of(name);
        var number = 1;
        while (database.insertInto(ENTERPRISE)
                                .set(ENTERPRISE.ORGANISATION_ID, enterprise)
                                .set(ENTERPRISE.SLUG, Slugs.numbered(wanted, number))
                                .set(ENTERPRISE.REGISTERED_AT, editing.now())
                                .onConflictDoNothing()
                                .execute()
                        == 0
                && !database.fetchExists(ENTERPRISE, ENTERPRISE.ORGANISATION_ID.eq(enterprise))) {
            number++;
        }
    }

    UUID write(UUID enterprise, Details details, LocalDate validFrom) {
        var address = details.address();
        var id =
                database.insertInto(ENTERPRISE_DETAILS)
                        .set(ENTERPRISE_DETAILS.ORGANISATION_ID, enterprise)
                        .set(ENTERPRISE_DETAILS.VALID_FROM, validFrom)
                        .set(ENTERPRISE_DETAILS.RECORDED_AT, editing.now())
                        .set(
                                ENTERPRISE_DETAILS.LEGAL_FORM,
                                details.legalForm().map(Enum::name).orElse(null))
                        .set(
                                ENTERPRISE_DETAILS.CHAMBER_NUMBER,
                                details.chamberNumber().map(ChamberNumber::digits).orElse(null))
                        .set(ENTERPRISE_DETAILS.STREET, address.street())
                        .set(ENTERPRISE_DETAILS.HOUSE_NUMBER, address.houseNumber())
                        .set(ENTERPRISE_DETAILS.POSTCODE, address.postcode())
                        .set(ENTERPRISE_DETAILS.PLACE, address.place())
                        .set(ENTERPRISE_DETAILS.MUNICIPALITY, address.municipality())
                        .set(
                                ENTERPRISE_DETAILS.PROVINCE,
                                address.province().map(Enum::name).orElse(null))
                        .set(ENTERPRISE_DETAILS.FOUNDED, details.founded().orElse(null))
                        .set(
                                ENTERPRISE_DETAILS.WEBSITE,
                                details.website().map(URI::toString).orElse(""))
                        .set(ENTERPRISE_DETAILS.PUBLIC_EMAIL, details.publicEmail())
                        .set(ENTERPRISE_DETAILS.PUBLIC_PHONE, details.publicPhone())
                        .returningResult(ENTERPRISE_DETAILS.ID)
                        .fetchSingle()
                        .value1();
        database.insertInto(ENTERPRISE_FISCAL_NUMBER)
                .set(ENTERPRISE_FISCAL_NUMBER.ORGANISATION_ID, enterprise)
                .set(ENTERPRISE_FISCAL_NUMBER.VALID_FROM, validFrom)
                .set(ENTERPRISE_FISCAL_NUMBER.RSIN, details.rsin().map(Rsin::digits).orElse(""))
                .execute();
        return id;
    }

    /** {@return the fiscal number on this day, or the first known} */
    Optional<Rsin> rsin(UUID enterprise, LocalDate day) {
        var table = ENTERPRISE_FISCAL_NUMBER;
        return database.select(table.RSIN)
                .from(table)
                .where(table.ORGANISATION_ID.eq(enterprise))
                .orderBy(
                        DSL.field(table.VALID_FROM.le(day)).desc(),
                        table.VALID_FROM.desc(),
                        table.ID.desc())
                .limit(1)
                .fetchOptional(table.RSIN)
                .flatMap(Rsin::parse);
    }

    /** {@return by enterprise: the details on this day, or the first when there were none yet} */
    Map<UUID, Details> on(LocalDate day, Collection<UUID> enterprises) {
        var table = ENTERPRISE_DETAILS;
        return database.select(table.asterisk())
                .distinctOn(table.ORGANISATION_ID)
                .from(table)
                .where(table.ORGANISATION_ID.in(enterprises))
                .orderBy(
                        table.ORGANISATION_ID,
                        DSL.field(table.VALID_FROM.le(day)).desc(),
                        table.VALID_FROM.desc(),
                        table.ID.desc())
                .fetchInto(table)
                .intoMap(EnterpriseDetailsRecord::getOrganisationId, DetailRows::details);
    }

    private static Details details(EnterpriseDetailsRecord row) {
        return new Details(
                Optional.ofNullable(row.getLegalForm()).map(LegalForm::valueOf),
                Optional.ofNullable(row.getChamberNumber()).map(ChamberNumber::new),
                Optional.empty(),
                new Address(
                        row.getStreet(),
                        row.getHouseNumber(),
                        row.getPostcode(),
                        row.getPlace(),
                        row.getMunicipality(),
                        Optional.ofNullable(row.getProvince()).map(Province::valueOf)),
                Optional.ofNullable(row.getFounded()),
                Optional.of(row.getWebsite()).filter(site -> !site.isEmpty()).map(URI::create),
                row.getPublicEmail(),
                row.getPublicPhone());
    }
}

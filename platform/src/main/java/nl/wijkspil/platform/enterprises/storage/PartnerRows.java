package nl.wijkspil.platform.enterprises.storage;

import static nl.wijkspil.database.jooq.Tables.PARTNER;
import static nl.wijkspil.database.jooq.Tables.PARTNER_LEVEL;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkspil.platform.enterprises.Outcome;
import nl.wijkspil.platform.enterprises.Partner;
import nl.wijkspil.platform.enterprises.PartnerLevel;
import nl.wijkspil.platform.enterprises.PartnerType;
import nl.wijkspil.platform.enterprises.Refusal;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** With whom the enterprise works, and how far each relation goes. */
@Component
class PartnerRows {

    private static final int LONGEST = 200;

    private final DSLContext database;
    private final Editing editing;

    PartnerRows(DSLContext database, Editing editing) {
        this.database = database;
        this.editing = editing;
    }

    List<Partner> of(UUID enterprise) {
        var levels =
                database
                        .selectFrom(PARTNER_LEVEL)
                        .where(
                                PARTNER_LEVEL.ORGANISATION_ID.eq(enterprise),
                                PARTNER_LEVEL.STRUCK_AT.isNull())
                        .orderBy(PARTNER_LEVEL.SINCE, PARTNER_LEVEL.ID)
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.getPartnerId(),
                                        Collectors.mapping(
                                                row ->
                                                        new PartnerLevel(
                                                                row.getId(),
                                                                row.getLevel(),
                                                                row.getSince(),
                                                                new PartnerLevel.Evidence(
                                                                        row.getEvidenceTitle(),
                                                                        row
                                                                                .getEvidenceReference())),
                                                Collectors.toList())));
        return database.selectFrom(PARTNER)
                .where(PARTNER.ORGANISATION_ID.eq(enterprise), PARTNER.STRUCK_AT.isNull())
                .orderBy(PARTNER.NAME, PARTNER.ID)
                .fetch(row ->
                        new Partner(
                                row.getId(),
                                row.getName(),
                                PartnerType.valueOf(row.getType()),
                                levels.getOrDefault(row.getId(), List.of())));
    }

    Outcome add(String name, PartnerType type) {
        var given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        return editing.change(
                "AddPartner",
                given,
                type.code(),
                () ->
                        new Outcome.Done(
                                database.insertInto(PARTNER)
                                        .set(PARTNER.ORGANISATION_ID, Editing.editor())
                                        .set(PARTNER.NAME, given)
                                        .set(PARTNER.TYPE, type.name())
                                        .returningResult(PARTNER.ID)
                                        .fetchSingle()
                                        .value1()));
    }

    Outcome setLevel(UUID partner, int level, LocalDate since, PartnerLevel.Evidence evidence) {
        var title = evidence.title().strip();
        var reference = evidence.reference().strip();
        if (level < 0 || level > PartnerLevel.HIGHEST) {
            return Outcome.refused(Refusal.LEVEL_OUT_OF_RANGE);
        }
        if (level >= PartnerLevel.WRITTEN && (title.isEmpty() || reference.isEmpty())) {
            return Outcome.refused(Refusal.EVIDENCE_REQUIRED);
        }
        if (title.length() > LONGEST || reference.length() > LONGEST) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        var known = of(Editing.editor()).stream().filter(p -> p.id().equals(partner)).findFirst();
        if (known.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN_LINE);
        }
        return editing.change(
                "SetPartnerLevel",
                known.get().name(),
                since + ": " + level,
                () ->
                        new Outcome.Done(
                                database.insertInto(PARTNER_LEVEL)
                                        .set(PARTNER_LEVEL.ORGANISATION_ID, Editing.editor())
                                        .set(PARTNER_LEVEL.PARTNER_ID, partner)
                                        .set(PARTNER_LEVEL.LEVEL, (short) level)
                                        .set(PARTNER_LEVEL.SINCE, since)
                                        .set(PARTNER_LEVEL.EVIDENCE_TITLE, title)
                                        .set(PARTNER_LEVEL.EVIDENCE_REFERENCE, reference)
                                        .returningResult(PARTNER_LEVEL.ID)
                                        .fetchSingle()
                                        .value1()));
    }
}

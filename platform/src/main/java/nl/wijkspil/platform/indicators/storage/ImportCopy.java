package nl.wijkspil.platform.indicators.storage;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import nl.wijkspil.platform.indicators.Catalogue;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Copies staged rows to drafts inside the database: three statements, whatever the size. */
@Component
class ImportCopy {

    private static final String FIGURES =
            """
            insert into figure (organisation_id, indicator, part, year, value, unknown_reason, n,
                method, interval_low, interval_high, interval_level, grade, collected_by,
                verified_by, reason, origin, origin_name, catalogue_version, recorded_by,
                recorded_at)
            select r.organisation_id, r.indicator, r.part, r.year, r.value, r.unknown_reason, r.n,
                r.method, r.interval_low, r.interval_high, r.interval_level, r.grade,
                r.collected_by, r.verified_by, r.reason, 'WORKBOOK', i.file_name, {2}, {3}, {4}
              from figure_import_row r
              join figure_import i on i.organisation_id = r.organisation_id and i.id = r.import_id
             where r.organisation_id = {0} and r.import_id = {1}
             order by r.nr
            """
                    + DraftClause.REPLACE_DRAFT;

    /** A fact under a replaced draft no longer says where the value comes from. */
    private static final String FACTS =
            """
            delete from figure_fact f
             using figure d, figure_import_row r
             where f.organisation_id = {0} and d.organisation_id = {0} and r.organisation_id = {0}
               and r.import_id = {1} and d.state = 'DRAFT' and f.figure_id = d.id
               and (d.year, d.indicator, d.part) = (r.year, r.indicator, r.part)
            """;

    private static final String EVIDENCE =
            """
            with source as (
                select d.id as figure_id, r.evidence_type as type, r.evidence_date as made_on,
                       r.evidence_who as who, r.evidence_title as title,
                       r.evidence_place as place, r.evidence_grade as grade
                  from figure_import_row r
                  join figure d on d.organisation_id = r.organisation_id and d.state = 'DRAFT'
                   and (d.year, d.indicator, d.part) = (r.year, r.indicator, r.part)
                 where r.organisation_id = {0} and r.import_id = {1} and r.evidence_type is not null
            ), kept as (
                insert into evidence (organisation_id, type, made_on, who, title, locator, grade,
                    recorded_by, recorded_at)
                select distinct {0}, type, made_on, who, title, place, grade, {2}, {3} from source
                returning id, type, made_on, who, title, locator, grade
            )
            insert into figure_evidence (organisation_id, figure_id, evidence_id, nr)
            select {0}, s.figure_id, k.id, 0
              from source s
              join kept k on (k.type, k.who, k.title, k.locator, k.grade)
                           = (s.type, s.who, s.title, s.place, s.grade)
               and k.made_on is not distinct from s.made_on
            """;

    private static final String OVERTAKEN =
            """
            select count(*)
              from figure_import_row r
              join figure_import i on i.organisation_id = r.organisation_id and i.id = r.import_id
              join figure f on f.organisation_id = r.organisation_id
               and (f.year, f.indicator, f.part) = (r.year, r.indicator, r.part)
             where r.organisation_id = {0} and r.import_id = {1}
               and greatest(f.recorded_at, f.submitted_at, f.decided_at) > i.uploaded_at
            """;

    private final DSLContext database;
    private final BulkPlans plans;

    ImportCopy(DSLContext database, BulkPlans plans) {
        this.database = database;
        this.plans = plans;
    }

    int overtaken(UUID owner, UUID id) {
        plans.use();
        return Objects.requireNonNull(
                database.resultQuery(OVERTAKEN, DSL.val(owner), DSL.val(id))
                        .fetchSingle(0, Integer.class));
    }

    int copy(UUID owner, UUID id, String by, OffsetDateTime at) {
        plans.use();
        var figures =
                database.query(
                                FIGURES,
                                DSL.val(owner),
                                DSL.val(id),
                                DSL.val(Catalogue.VERSION),
                                DSL.val(by),
                                DSL.val(at))
                        .execute();
        database.query(FACTS, DSL.val(owner), DSL.val(id)).execute();
        database.query(EVIDENCE, DSL.val(owner), DSL.val(id), DSL.val(by), DSL.val(at)).execute();
        return figures;
    }
}

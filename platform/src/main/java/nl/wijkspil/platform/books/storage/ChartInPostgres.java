package nl.wijkspil.platform.books.storage;

import static nl.wijkspil.database.jooq.Tables.RGS_CHART;
import static nl.wijkspil.database.jooq.Tables.RGS_CODE;
import static nl.wijkspil.database.jooq.Tables.RGS_UPLOAD;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.database.jooq.tables.records.RgsChartRecord;
import nl.wijkspil.exchange.rgs.RgsEntry;
import nl.wijkspil.platform.books.files.ChartStore;
import nl.wijkspil.platform.books.files.LoadedChart;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class ChartInPostgres implements ChartStore {

    private final DSLContext database;

    ChartInPostgres(DSLContext database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LoadedChart> all() {
        return database.selectFrom(RGS_CHART)
                .orderBy(RGS_CHART.REPLACED_AT.desc().nullsFirst(), RGS_CHART.ID)
                .fetch(ChartInPostgres::chart);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LoadedChart> current() {
        return database.selectFrom(RGS_CHART)
                .where(RGS_CHART.REPLACED_AT.isNull())
                .fetchOptional(ChartInPostgres::chart);
    }

    private static LoadedChart chart(RgsChartRecord row) {
        var replaced = row.getReplacedAt();
        return new LoadedChart(
                row.getId(),
                row.getVersion(),
                row.getHash(),
                row.getName(),
                row.getCodes(),
                row.getLoadedBy(),
                row.getLoadedAt().toInstant(),
                replaced == null ? null : replaced.toInstant());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> descriptions(UUID chart, Collection<String> codes) {
        return database.select(RGS_CODE.CODE, RGS_CODE.DESCRIPTION)
                .from(RGS_CODE)
                .where(
                        RGS_CODE.CHART_ID.eq(chart),
                        RGS_CODE.CODE.eq(org.jooq.impl.DSL.any(codes.toArray(String[]::new))))
                .fetchMap(RGS_CODE.CODE, RGS_CODE.DESCRIPTION);
    }

    @Override
    public void load(LoadedChart chart, List<RgsEntry> entries) {
        var at = chart.loadedAt().atOffset(ZoneOffset.UTC);
        database.resultQuery("select pg_advisory_xact_lock(870087)").fetch();
        database.update(RGS_CHART)
                .set(RGS_CHART.REPLACED_AT, at)
                .where(RGS_CHART.REPLACED_AT.isNull())
                .execute();
        database.insertInto(RGS_CHART)
                .set(RGS_CHART.ID, chart.id())
                .set(RGS_CHART.VERSION, chart.version())
                .set(RGS_CHART.HASH, chart.hash())
                .set(RGS_CHART.NAME, chart.name())
                .set(RGS_CHART.CODES, chart.codes())
                .set(RGS_CHART.LOADED_BY, chart.loadedBy())
                .set(RGS_CHART.LOADED_AT, at)
                .execute();
        database.query(
                        "insert into rgs_code (chart_id, code, level, description) select {0},"
                                + " c.code, c.level, c.description from unnest({1}, {2}, {3}) as"
                                + " c(code, level, description)",
                        org.jooq.impl.DSL.val(chart.id()),
                        org.jooq.impl.DSL.val(
                                entries.stream().map(RgsEntry::code).toArray(String[]::new)),
                        org.jooq.impl.DSL.val(
                                entries.stream().map(RgsEntry::level).toArray(Integer[]::new)),
                        org.jooq.impl.DSL.val(
                                entries.stream().map(RgsEntry::description).toArray(String[]::new)))
                .execute();
    }

    @Override
    public void keep(UUID owner, Waiting workbook, Instant at, Instant before) {
        database.deleteFrom(RGS_UPLOAD)
                .where(
                        RGS_UPLOAD.ORGANISATION_ID.eq(owner),
                        RGS_UPLOAD.UPLOADED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
        database.insertInto(RGS_UPLOAD)
                .set(RGS_UPLOAD.ORGANISATION_ID, owner)
                .set(RGS_UPLOAD.ID, workbook.id())
                .set(RGS_UPLOAD.NAME, workbook.name())
                .set(RGS_UPLOAD.GIVEN_VERSION, workbook.version())
                .set(RGS_UPLOAD.CONTENT, workbook.content())
                .set(RGS_UPLOAD.UPLOADED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(UUID owner, UUID id) {
        return database.selectFrom(RGS_UPLOAD)
                .where(RGS_UPLOAD.ORGANISATION_ID.eq(owner), RGS_UPLOAD.ID.eq(id))
                .fetchOptional(r ->
                        new Waiting(r.getId(), r.getName(), r.getGivenVersion(), r.getContent()));
    }

    @Override
    public void discard(UUID owner, UUID id) {
        database.deleteFrom(RGS_UPLOAD)
                .where(RGS_UPLOAD.ORGANISATION_ID.eq(owner), RGS_UPLOAD.ID.eq(id))
                .execute();
    }
}

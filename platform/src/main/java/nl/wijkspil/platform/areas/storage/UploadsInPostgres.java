package nl.wijkspil.platform.areas.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.areas.LoadAreas;
import nl.wijkspil.platform.areas.loading.Upload;
import nl.wijkspil.platform.areas.loading.Upload.State;
import nl.wijkspil.platform.areas.loading.UploadStore;
import nl.wijkspil.platform.areas.loading.WorkCancelled;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Uploads in pieces of at most a megabyte, and their state. */
@Repository
@Transactional
class UploadsInPostgres implements UploadStore {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final String GOING = "('FETCHING', 'LOOKING', 'LOADING')";

    private final DSLContext database;
    private final Clock clock;

    UploadsInPostgres(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public UUID begin(NewUpload upload, State state) {
        return database.resultQuery(
                        """
                        insert into area_upload (organisation_id, person_id, name, origin, source,
                            given_year, version, delivered_on, state, uploaded_at, changed_at)
                        values ({0}, {1}, {2}, {3}, {4}, nullif({5}, 0), {6}, {7}, {8}, {9}, {9})
                        returning id
                        """,
                        value(here()),
                        value(CurrentTenant.get().person().id().value()),
                        value(upload.name()),
                        value(upload.origin().name()),
                        value(upload.source()),
                        value(upload.given() == null ? 0 : upload.given()),
                        value(upload.delivery().version()),
                        DSL.val(upload.delivery().date(), SQLDataType.LOCALDATE),
                        value(state.name()),
                        value(now()))
                .fetchSingle()
                .into(UUID.class);
    }

    @Override
    public void add(UUID id, int number, byte[] piece) {
        database.execute(
                "insert into area_upload_piece (organisation_id, upload_id, nr, content) values"
                        + " ({0}, {1}, {2}, {3})",
                value(here()), value(id), value(number), value(piece));
    }

    @Override
    public boolean received(UUID id, State from, String name, long size, boolean light) {
        return change(
                id,
                from,
                "state = 'LOOKING', name = {3}, size = {4}, light = {5}, tries = 0, doing = '',"
                        + " done = 0, total = 0",
                value(name),
                value(size),
                value(light));
    }

    /** Changes a row that is in a state still, with values from {@code {3}} on. */
    private boolean change(UUID id, State from, String set, Field<?>... values) {
        Field<?>[] all = new Field<?>[values.length + 3];
        all[0] = value(id);
        all[1] = value(from.name());
        all[2] = value(now());
        System.arraycopy(values, 0, all, 3, values.length);
        return database.execute(
                        "update area_upload set changed_at = {2}, "
                                + set
                                + " where id = {0} and state = {1}",
                        all)
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public void copy(UUID id, OutputStream to) throws IOException {
        Upload upload = find(id).orElseThrow(WorkCancelled::new);
        long left = upload.size();
        for (int number = 0; left > 0; number++) {
            byte[] piece =
                    database.resultQuery(
                                    "select content from area_upload_piece where upload_id = {0}"
                                            + " and nr = {1}",
                                    value(id), value(number))
                            .fetchOptional(row -> row.get("content", byte[].class))
                            .orElseThrow(WorkCancelled::new);
            to.write(piece);
            left -= piece.length;
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Upload> find(UUID id) {
        return database.resultQuery(
                        "select u.*, p.name as person from area_upload u join person p on p.id ="
                                + " u.person_id where u.id = {0}",
                        value(id))
                .fetchOptional(UploadsInPostgres::upload);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Upload> latest(int most) {
        return database.resultQuery(
                        "select u.*, p.name as person from area_upload u join person p on p.id ="
                                + " u.person_id order by u.id desc limit {0}",
                        value(most))
                .fetch(UploadsInPostgres::upload);
    }

    private static Upload upload(Record row) {
        String doing = row.get("doing", String.class);
        return new Upload(
                row.get("id", UUID.class),
                row.get("name", String.class),
                Upload.Origin.valueOf(row.get("origin", String.class)),
                row.get("source", String.class),
                row.get("given_year", Integer.class),
                DatasetRows.delivery(row),
                row.get("size", Long.class),
                row.get("light", Boolean.class),
                State.valueOf(row.get("state", String.class)),
                row.get("tries", Integer.class),
                doing.isEmpty() ? null : AreaWatch.Work.valueOf(doing),
                row.get("done", Long.class),
                row.get("total", Long.class),
                LoadAreas.Replace.valueOf(row.get("replacing", String.class)),
                read(row.get("inspection", String.class), Inspection.class),
                read(row.get("answer", String.class), Upload.Answer.class),
                row.get("person", String.class),
                row.get("uploaded_at", OffsetDateTime.class).toInstant(),
                row.get("changed_at", OffsetDateTime.class).toInstant());
    }

    private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
        return json == null ? null : JSON.readValue(json, type);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int start(UUID id, State state) {
        return database.resultQuery(
                        "update area_upload set tries = tries + 1, changed_at = {2} where id = {0}"
                                + " and state = {1} returning tries",
                        value(id), value(state.name()), value(now()))
                .fetchOptional(row -> row.get("tries", Integer.class))
                .orElse(0);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean progress(UUID id, State state, AreaWatch.Work doing, long done, long total) {
        return change(
                id,
                state,
                "doing = {3}, done = {4}, total = {5}",
                value(doing.name()),
                value(done),
                value(total));
    }

    @Override
    public boolean load(UUID id, LoadAreas.Replace replacing) {
        return change(
                id,
                State.READY,
                "state = 'LOADING', replacing = {3}, answer = null, tries = 0, doing = '', done ="
                        + " 0, total = 0",
                value(replacing.name()));
    }

    @Override
    public boolean looked(UUID id, Inspection inspection) {
        return change(
                id,
                State.LOOKING,
                "state = 'READY', inspection = {3}, doing = ''",
                value(JSON.writeValueAsString(inspection)));
    }

    @Override
    public boolean end(UUID id, State from, State to, Upload.Answer answer) {
        return change(
                id,
                from,
                "state = {3}, answer = {4}, doing = ''",
                value(to.name()),
                value(JSON.writeValueAsString(answer)));
    }

    @Override
    public boolean cancel(UUID id) {
        return database.execute(
                        "update area_upload set state = 'CANCELLED', doing = '', changed_at = {1}"
                                + " where id = {0} and state in "
                                + GOING,
                        value(id),
                        value(now()))
                == 1;
    }

    @Override
    public void empty(UUID id) {
        database.execute("delete from area_upload_piece where upload_id = {0}", value(id));
    }

    @Override
    public void discard(UUID id) {
        database.execute(
                "delete from area_upload where id = {0} and state not in " + GOING, value(id));
    }

    @Override
    public void clean(Instant waiting, Instant ended) {
        database.execute(
                "delete from area_upload where (state = 'READY' and changed_at < {0}) or (state"
                        + " not in ('READY', 'FETCHING', 'LOOKING', 'LOADING') and changed_at <"
                        + " {1})",
                value(OffsetDateTime.ofInstant(waiting, ZoneOffset.UTC)),
                value(OffsetDateTime.ofInstant(ended, ZoneOffset.UTC)));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static UUID here() {
        return CurrentTenant.get().organisation().id().value();
    }

    private static Field<?> value(Object value) {
        return DSL.val(value);
    }
}

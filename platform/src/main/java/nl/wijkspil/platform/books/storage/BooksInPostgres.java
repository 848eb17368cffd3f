package nl.wijkspil.platform.books.storage;

import static nl.wijkspil.database.jooq.Tables.BOOK_ACCOUNT_GROUP;
import static nl.wijkspil.database.jooq.Tables.BOOK_FIGURE;
import static nl.wijkspil.database.jooq.Tables.BOOK_FILE;
import static nl.wijkspil.database.jooq.Tables.BOOK_NORM;
import static nl.wijkspil.database.jooq.Tables.BOOK_YEAR;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkspil.database.jooq.tables.records.BookAccountGroupRecord;
import nl.wijkspil.database.jooq.tables.records.BookFigureRecord;
import nl.wijkspil.database.jooq.tables.records.BookYearRecord;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.exchange.books.FinFigure;
import nl.wijkspil.platform.books.files.BookEntry;
import nl.wijkspil.platform.books.files.BookStore;
import nl.wijkspil.platform.books.files.NamedBytes;
import nl.wijkspil.platform.books.files.Norm;
import nl.wijkspil.platform.books.files.SharedFigure;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class BooksInPostgres implements BookStore {

    private static final int LONGEST_NAME = 200;

    private final DSLContext database;

    BooksInPostgres(DSLContext database) {
        this.database = database;
    }

    @Override
    public void keep(UUID owner, String sha256, String name, byte[] bytes, String by, Instant at) {
        database.insertInto(BOOK_FILE)
                .set(BOOK_FILE.ORGANISATION_ID, owner)
                .set(BOOK_FILE.SHA256, sha256)
                .set(BOOK_FILE.NAME, shortName(name))
                .set(BOOK_FILE.BYTES, (long) bytes.length)
                .set(BOOK_FILE.PACKED, Packed.pack(bytes))
                .set(BOOK_FILE.STORED_BY, by)
                .set(BOOK_FILE.STORED_AT, time(at))
                .onConflictDoNothing()
                .execute();
    }

    private static String shortName(String name) {
        var plain = name.isBlank() ? "auditfile.xaf" : name.strip();
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }

    @Override
    @Transactional(readOnly = true)
    public NamedBytes file(UUID owner, String sha256) {
        return database.selectFrom(BOOK_FILE)
                .where(BOOK_FILE.ORGANISATION_ID.eq(owner), BOOK_FILE.SHA256.eq(sha256))
                .fetchSingle(r -> new NamedBytes(r.getName(), Packed.unpack(r.getPacked())));
    }

    @Override
    public UUID stage(UUID owner, BookEntry entry) {
        return database.insertInto(BOOK_YEAR)
                .set(BOOK_YEAR.ORGANISATION_ID, owner)
                .set(BOOK_YEAR.YEAR, entry.year())
                .set(BOOK_YEAR.COMPANY, entry.company())
                .set(BOOK_YEAR.KVK, entry.kvk())
                .set(BOOK_YEAR.FILES, entry.files().toArray(String[]::new))
                .set(BOOK_YEAR.UPLOADED_BY, entry.by())
                .set(BOOK_YEAR.UPLOADED_AT, time(entry.at()))
                .returning(BOOK_YEAR.ID)
                .fetchSingle()
                .getId();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BookEntry> find(UUID owner, UUID id) {
        return database.selectFrom(BOOK_YEAR)
                .where(BOOK_YEAR.ORGANISATION_ID.eq(owner), BOOK_YEAR.ID.eq(id))
                .fetchOptional(BooksInPostgres::entry);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BookEntry> confirmed(UUID owner, int year) {
        return database.selectFrom(BOOK_YEAR)
                .where(
                        BOOK_YEAR.ORGANISATION_ID.eq(owner),
                        BOOK_YEAR.YEAR.eq(year),
                        BOOK_YEAR.STATE.eq(BookEntry.State.CONFIRMED.name()))
                .fetchOptional(BooksInPostgres::entry);
    }

    @Override
    @Transactional(readOnly = true)
    public List<BookEntry> entries(UUID owner) {
        return database.selectFrom(BOOK_YEAR)
                .where(BOOK_YEAR.ORGANISATION_ID.eq(owner))
                .orderBy(BOOK_YEAR.YEAR.desc(), BOOK_YEAR.UPLOADED_AT.desc())
                .fetch(BooksInPostgres::entry);
    }

    private static BookEntry entry(BookYearRecord r) {
        return new BookEntry(
                r.getId(),
                r.getYear(),
                r.getCompany(),
                r.getKvk(),
                Stream.of(r.getFiles()).toList(),
                BookEntry.State.valueOf(r.getState()),
                r.getUploadedBy(),
                r.getUploadedAt().toInstant());
    }

    @Override
    public void mark(UUID owner, UUID id, BookEntry.State state, String by, Instant at) {
        database.update(BOOK_YEAR)
                .set(BOOK_YEAR.STATE, state.name())
                .set(BOOK_YEAR.DECIDED_BY, by)
                .set(BOOK_YEAR.DECIDED_AT, time(at))
                .where(BOOK_YEAR.ORGANISATION_ID.eq(owner), BOOK_YEAR.ID.eq(id))
                .execute();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, FigureGroup> groups(UUID owner) {
        var groups = new HashMap<String, FigureGroup>();
        for (var r :
                database.selectFrom(BOOK_ACCOUNT_GROUP)
                        .where(BOOK_ACCOUNT_GROUP.ORGANISATION_ID.eq(owner))) {
            groups.put(r.getAccount(), FigureGroup.valueOf(r.getFigureGroup()));
        }
        return groups;
    }

    @Override
    public void remember(UUID owner, Map<String, FigureGroup> groups, String by, Instant at) {
        var rows =
                groups.entrySet().stream()
                        .map(e ->
                                new BookAccountGroupRecord(
                                        owner, e.getKey(), e.getValue().name(), by, time(at)))
                        .toList();
        database.batchMerge(rows).execute();
    }

    @Override
    public void figures(UUID owner, int year, UUID book, List<FinFigure> figures) {
        database.deleteFrom(BOOK_FIGURE)
                .where(BOOK_FIGURE.ORGANISATION_ID.eq(owner), BOOK_FIGURE.YEAR.eq(year))
                .execute();
        database.batchInsert(
                        figures.stream()
                                .map(f ->
                                        new BookFigureRecord(
                                                owner,
                                                year,
                                                f.code(),
                                                f.value(),
                                                f.missing(),
                                                book))
                                .toList())
                .execute();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SharedFigure> shared(Collection<UUID> owners) {
        return database.selectFrom(BOOK_FIGURE)
                .where(BOOK_FIGURE.ORGANISATION_ID.in(owners))
                .orderBy(BOOK_FIGURE.ORGANISATION_ID, BOOK_FIGURE.YEAR, BOOK_FIGURE.INDICATOR)
                .fetch(r ->
                        new SharedFigure(
                                r.getOrganisationId(),
                                r.getYear(),
                                r.getIndicator(),
                                Optional.ofNullable(r.getValue())));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Norm> norms(UUID owner) {
        var norms = new HashMap<String, Norm>();
        for (var r : database.selectFrom(BOOK_NORM).where(BOOK_NORM.ORGANISATION_ID.eq(owner))) {
            norms.put(r.getIndicator(), new Norm(r.getLeast(), r.getSource()));
        }
        return norms;
    }

    @Override
    public void norm(UUID owner, String indicator, Norm norm, String by, Instant at) {
        database.insertInto(BOOK_NORM)
                .set(BOOK_NORM.ORGANISATION_ID, owner)
                .set(BOOK_NORM.INDICATOR, indicator)
                .set(BOOK_NORM.LEAST, norm.least())
                .set(BOOK_NORM.SOURCE, norm.source())
                .set(BOOK_NORM.SET_BY, by)
                .set(BOOK_NORM.SET_AT, time(at))
                .onConflict(BOOK_NORM.ORGANISATION_ID, BOOK_NORM.INDICATOR)
                .doUpdate()
                .set(BOOK_NORM.LEAST, norm.least())
                .set(BOOK_NORM.SOURCE, norm.source())
                .set(BOOK_NORM.SET_BY, by)
                .set(BOOK_NORM.SET_AT, time(at))
                .execute();
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

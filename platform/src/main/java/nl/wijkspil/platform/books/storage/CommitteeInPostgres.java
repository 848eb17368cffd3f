package nl.wijkspil.platform.books.storage;

import static nl.wijkspil.database.jooq.Tables.BOOK_COMMITTEE_LINK;
import static nl.wijkspil.database.jooq.Tables.BOOK_SIGNATURE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.books.files.CommitteeLink;
import nl.wijkspil.platform.books.files.CommitteeStore;
import nl.wijkspil.platform.books.files.Signature;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A link itself opens no table: it goes through the function that takes its hash. */
@Repository
@Transactional
class CommitteeInPostgres implements CommitteeStore {

    private final DSLContext database;

    CommitteeInPostgres(DSLContext database) {
        this.database = database;
    }

    @Override
    public boolean add(UUID owner, CommitteeLink link, String hash) {
        return database.insertInto(BOOK_COMMITTEE_LINK)
                        .set(BOOK_COMMITTEE_LINK.ORGANISATION_ID, owner)
                        .set(BOOK_COMMITTEE_LINK.ID, link.id())
                        .set(BOOK_COMMITTEE_LINK.BOOK_ID, link.bookId())
                        .set(BOOK_COMMITTEE_LINK.NAME, link.name())
                        .set(BOOK_COMMITTEE_LINK.EMAIL, link.email())
                        .set(BOOK_COMMITTEE_LINK.HASH, hash)
                        .set(BOOK_COMMITTEE_LINK.MADE_BY, link.madeBy())
                        .set(BOOK_COMMITTEE_LINK.MADE_AT, BooksInPostgres.time(link.madeAt()))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CommitteeLink> links(UUID owner, UUID book) {
        var l = BOOK_COMMITTEE_LINK;
        return database.select(
                        l.ID,
                        l.BOOK_ID,
                        l.NAME,
                        l.EMAIL,
                        l.MADE_BY,
                        l.MADE_AT,
                        BOOK_SIGNATURE.SIGNED_AT)
                .from(l)
                .leftJoin(BOOK_SIGNATURE)
                .on(
                        BOOK_SIGNATURE.ORGANISATION_ID.eq(l.ORGANISATION_ID),
                        BOOK_SIGNATURE.LINK_ID.eq(l.ID))
                .where(l.ORGANISATION_ID.eq(owner), l.BOOK_ID.eq(book), l.WITHDRAWN_AT.isNull())
                .orderBy(l.MADE_AT, l.ID)
                .fetch(r ->
                        new CommitteeLink(
                                r.value1(),
                                r.value2(),
                                r.value3(),
                                r.value4(),
                                r.value5(),
                                r.value6().toInstant(),
                                Optional.ofNullable(r.value7()).map(t -> t.toInstant())));
    }

    @Override
    public boolean withdraw(UUID owner, UUID link, Instant at) {
        var l = BOOK_COMMITTEE_LINK;
        return database.update(l)
                        .set(l.WITHDRAWN_AT, BooksInPostgres.time(at))
                        .where(
                                l.ORGANISATION_ID.eq(owner),
                                l.ID.eq(link),
                                l.WITHDRAWN_AT.isNull(),
                                DSL.notExists(
                                        DSL.selectOne()
                                                .from(BOOK_SIGNATURE)
                                                .where(
                                                        BOOK_SIGNATURE.ORGANISATION_ID.eq(owner),
                                                        BOOK_SIGNATURE.LINK_ID.eq(link))))
                        .execute()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Opened> open(String hash, Instant at) {
        return database.resultQuery(
                        "select * from committee_of_link({0}, {1})",
                        DSL.val(hash), DSL.val(BooksInPostgres.time(at)))
                .fetchOptional(r ->
                        new Opened(
                                r.get("organisation_id", UUID.class),
                                r.get("link_id", UUID.class),
                                r.get("book_id", UUID.class),
                                r.get("name", String.class),
                                r.get("email", String.class)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signature> signatures(UUID owner, UUID book) {
        return database.selectFrom(BOOK_SIGNATURE)
                .where(BOOK_SIGNATURE.ORGANISATION_ID.eq(owner), BOOK_SIGNATURE.BOOK_ID.eq(book))
                .orderBy(BOOK_SIGNATURE.SIGNED_AT)
                .fetch(r ->
                        new Signature(
                                r.getName(),
                                r.getAgrees(),
                                r.getRemarks(),
                                r.getSignedAt().toInstant(),
                                r.getLinkId() != null));
    }

    @Override
    public boolean sign(UUID owner, UUID book, UUID link, Signature signature) {
        return database.insertInto(BOOK_SIGNATURE)
                        .set(BOOK_SIGNATURE.ORGANISATION_ID, owner)
                        .set(BOOK_SIGNATURE.BOOK_ID, book)
                        .set(BOOK_SIGNATURE.LINK_ID, link)
                        .set(BOOK_SIGNATURE.NAME, signature.name())
                        .set(BOOK_SIGNATURE.AGREES, signature.agrees())
                        .set(BOOK_SIGNATURE.REMARKS, signature.remarks())
                        .set(BOOK_SIGNATURE.RECORDED_BY, signature.name())
                        .set(BOOK_SIGNATURE.SIGNED_AT, BooksInPostgres.time(signature.at()))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}

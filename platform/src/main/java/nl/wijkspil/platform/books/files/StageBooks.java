package nl.wijkspil.platform.books.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.exchange.audit.AuditSource;
import nl.wijkspil.exchange.books.BookBuilder;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.GroupProposals;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.enterprises.Enterprises;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a year's files and keeps them aside; counts for nothing until confirmed. */
@Service
public class StageBooks {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final BookStore store;
    private final Enterprises enterprises;
    private final AuditTrail trail;
    private final Clock clock;

    StageBooks(BookStore store, Enterprises enterprises, AuditTrail trail, Clock clock) {
        this.store = store;
        this.enterprises = enterprises;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        /** Kept aside, to be looked over. */
        record Staged(UUID id) implements Result {}

        /** The same files are the books of this year already. */
        record Same(int year) implements Result {}

        /** Not taken. */
        record Refused(List<Finding> findings) implements Result {}
    }

    /**
     * Stages files.
     *
     * @param files one company, one year
     */
    @Transactional
    public Result stage(List<NamedBytes> files) {
        var tenant = Rights.keeper();
        var owner = tenant.organisation().id().value();
        var sorted = files.stream().sorted(Comparator.comparing(NamedBytes::name)).toList();
        BookYear book;
        try {
            book =
                    BookBuilder.read(
                            sorted.stream().map(f -> AuditSource.of(f.name(), f.bytes())).toList(),
                            new GroupProposals(store.groups(owner)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var header = book.book().header();
        if (!book.book().usable() || book.year() < 1900 || book.year() > 2200) {
            return new Result.Refused(book.book().findings());
        }
        var known = kvk(owner);
        if (!known.isEmpty() && isKvk(header.kvk()) && !header.kvk().equals(known)) {
            return new Result.Refused(
                    List.of(
                            Finding.error(
                                    "WS-BOOK-110",
                                    sorted.getFirst().name(),
                                    "Dit is de boekhouding van een ander bedrijf: KvK-nummer "
                                            + header.kvk()
                                            + ", en jullie hebben "
                                            + known
                                            + ".",
                                    "Kies de auditfile van jullie eigen administratie.")));
        }
        var hashes = sorted.stream().map(f -> sha256(f.bytes())).toList();
        var same =
                store.confirmed(owner, book.year())
                        .filter(e -> e.files().equals(hashes))
                        .isPresent();
        if (same) {
            return new Result.Same(book.year());
        }
        var now = clock.instant();
        var by = tenant.person().name();
        for (var file : sorted) {
            store.keep(owner, sha256(file.bytes()), file.name(), file.bytes(), by, now);
        }
        var id =
                store.stage(
                        owner,
                        new BookEntry(
                                UUID.randomUUID(),
                                book.year(),
                                header.company(),
                                header.kvk(),
                                hashes,
                                BookEntry.State.STAGED,
                                by,
                                now));
        trail.write("StageBooks", Integer.toString(book.year()), header.company());
        return new Result.Staged(id);
    }

    /** The own number: from the profile, else from books that were confirmed before. */
    private String kvk(UUID owner) {
        return enterprises
                .profile(LocalDate.ofInstant(clock.instant(), HERE))
                .flatMap(p -> p.open().details().chamberNumber())
                .map(n -> n.digits())
                .or(() ->
                        store.entries(owner).stream()
                                .filter(e -> e.state() == BookEntry.State.CONFIRMED)
                                .map(BookEntry::kvk)
                                .filter(StageBooks::isKvk)
                                .findFirst())
                .orElse("");
    }

    private static boolean isKvk(String text) {
        return text.matches("\\d{8}") && !text.equals("00000000");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package nl.wijkspil.platform.books.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.exchange.audit.AuditHandler;
import nl.wijkspil.exchange.audit.AuditLine;
import nl.wijkspil.exchange.audit.AuditReader;
import nl.wijkspil.exchange.audit.AuditSource;
import nl.wijkspil.exchange.audit.LedgerAccount;
import nl.wijkspil.exchange.books.BookBuilder;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.GroupProposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the own books again, from the files themselves. */
@Service
public class ReadBooks {

    private static final int MOST_LINES = 2_000;

    private final BookStore store;
    private final CommitteeStore committee;

    ReadBooks(BookStore store, CommitteeStore committee) {
        this.store = store;
        this.committee = committee;
    }

    /**
     * A line of an account.
     *
     * @param date day, as text, or empty
     * @param journal journal
     * @param number number of the transaction
     * @param line number of the line
     * @param description what it is about
     * @param document document it refers to
     * @param cents debit positive
     */
    public record Line(
            String date,
            String journal,
            String number,
            String line,
            String description,
            String document,
            long cents) {}

    /** {@return all entries of the current enterprise} */
    @Transactional(readOnly = true)
    public List<BookEntry> entries() {
        return store.entries(owner());
    }

    /** {@return an entry that is the own} */
    @Transactional(readOnly = true)
    public Optional<BookEntry> find(UUID id) {
        return store.find(owner(), id);
    }

    /** {@return the confirmed entry of a year} */
    @Transactional(readOnly = true)
    public Optional<BookEntry> confirmed(int year) {
        return store.confirmed(owner(), year);
    }

    /** {@return the books of an entry, grouped as confirmed so far} */
    @Transactional(readOnly = true)
    public BookYear read(BookEntry entry) {
        return read(owner(), entry);
    }

    /** {@return confirmed books, latest year first} */
    @Transactional(readOnly = true)
    public List<BookYear> years() {
        var owner = owner();
        var groups = store.groups(owner);
        return store.entries(owner).stream()
                .filter(e -> e.state() == BookEntry.State.CONFIRMED)
                .map(e -> read(owner, e, groups))
                .toList();
    }

    /** {@return the lines of an account, at most 2,000} */
    @Transactional(readOnly = true)
    public List<Line> lines(BookEntry entry, String account) {
        return lines(owner(), entry, account);
    }

    /** {@return signals, the own before the given} */
    @Transactional(readOnly = true)
    public Map<String, Norm> norms() {
        var norms = new java.util.TreeMap<>(Norm.DEFAULTS);
        norms.putAll(store.norms(owner()));
        return norms;
    }

    /** {@return what the committee said} */
    @Transactional(readOnly = true)
    public List<Signature> signatures(BookEntry entry) {
        return committee.signatures(owner(), entry.id());
    }

    Optional<BookEntry> find(UUID owner, UUID id) {
        return store.find(owner, id);
    }

    BookYear read(UUID owner, BookEntry entry) {
        return read(owner, entry, store.groups(owner));
    }

    List<Line> lines(UUID owner, BookEntry entry, String account) {
        var lines = new LinesOf(account);
        try {
            AuditReader.read(sources(owner, entry), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.found;
    }

    private BookYear read(
            UUID owner,
            BookEntry entry,
            Map<String, nl.wijkspil.exchange.books.FigureGroup> groups) {
        try {
            return BookBuilder.read(sources(owner, entry), new GroupProposals(groups));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<AuditSource> sources(UUID owner, BookEntry entry) {
        var sources = new ArrayList<AuditSource>();
        for (var hash : entry.files()) {
            var file = store.file(owner, hash);
            sources.add(AuditSource.of(file.name(), file.bytes()));
        }
        return sources;
    }

    private static UUID owner() {
        return Rights.reader().organisation().id().value();
    }

    private static final class LinesOf implements AuditHandler {
        private final String account;
        private final List<Line> found = new ArrayList<>();
        private int number = -1;

        LinesOf(String account) {
            this.account = account;
        }

        @Override
        public void begin() {
            found.clear();
            number = -1;
        }

        @Override
        public void account(int nr, LedgerAccount known) {
            if (known.id().equals(account)) {
                number = nr;
            }
        }

        @Override
        public void line(AuditLine line) {
            if (line.account() == number && found.size() < MOST_LINES) {
                var date = line.date();
                found.add(
                        new Line(
                                date == null ? "" : date.toString(),
                                line.journal(),
                                line.transactionNumber(),
                                line.number(),
                                line.description(),
                                line.document(),
                                line.cents()));
            }
        }
    }
}

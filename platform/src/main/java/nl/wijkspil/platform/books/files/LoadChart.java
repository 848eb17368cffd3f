package nl.wijkspil.platform.books.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.exchange.rgs.RgsBook;
import nl.wijkspil.exchange.rgs.RgsReader;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the official chart of accounts: look at the workbook first, then all of it or nothing. */
@Service
public class LoadChart {

    private static final Duration KEPT = Duration.ofDays(1);

    private final ChartStore store;
    private final AuditTrail trail;
    private final Clock clock;

    LoadChart(ChartStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        /** Kept aside, to be looked at. */
        record Kept(UUID id) implements Result {}

        /** Loaded. */
        record Loaded(String version) implements Result {}

        /** This very workbook is the one that is used. */
        record Same(String version) implements Result {}

        /** Not taken. */
        record Refused(List<Finding> findings) implements Result {
            /** Copies the list. */
            public Refused {
                findings = List.copyOf(findings);
            }
        }

        /** There is no such workbook. */
        record NotThere() implements Result {}
    }

    /**
     * A workbook that waits.
     *
     * @param replaces the chart whose place it would take
     */
    public record Preview(UUID id, String name, RgsBook book, Optional<LoadedChart> replaces) {}

    /** {@return every chart that was loaded, latest first} */
    @Transactional(readOnly = true)
    public List<LoadedChart> all() {
        loader();
        return store.all();
    }

    /**
     * Keeps a workbook aside when it is sound and new.
     *
     * @param version what somebody typed; empty to look for it
     */
    @Transactional
    public Result keep(String name, String version, byte[] content) {
        var owner = loader().organisation().id().value();
        var book = read(name, version, content);
        if (!book.isSound()) {
            return new Result.Refused(book.findings());
        }
        if (isUsed(content, book)) {
            return new Result.Same(book.version());
        }
        var now = clock.instant();
        var id = UUID.randomUUID();
        var waiting = new ChartStore.Waiting(id, name, book.version(), content);
        store.keep(owner, waiting, now, now.minus(KEPT));
        return new Result.Kept(id);
    }

    /** {@return what a workbook that waits holds} */
    @Transactional(readOnly = true)
    public Optional<Preview> look(UUID id) {
        var owner = loader().organisation().id().value();
        return store.waiting(owner, id)
                .map(w ->
                        new Preview(
                                id,
                                w.name(),
                                read(w.name(), w.version(), w.content()),
                                store.current()));
    }

    /** Loads a workbook that waits. */
    @Transactional
    public Result load(UUID id) {
        var tenant = loader();
        var owner = tenant.organisation().id().value();
        var waiting = store.waiting(owner, id);
        if (waiting.isEmpty()) {
            return new Result.NotThere();
        }
        var file = waiting.get();
        var book = read(file.name(), file.version(), file.content());
        if (!book.isSound()) {
            return new Result.Refused(book.findings());
        }
        store.discard(owner, id);
        if (isUsed(file.content(), book)) {
            return new Result.Same(book.version());
        }
        var before = store.current().map(LoadedChart::version).orElse("");
        store.load(
                new LoadedChart(
                        UUID.randomUUID(),
                        book.version(),
                        sha256(file.content()),
                        file.name(),
                        book.entries().size(),
                        tenant.person().name(),
                        clock.instant(),
                        null),
                book.entries());
        trail.write(
                "LoadChart",
                "RGS " + book.version(),
                book.entries().size()
                        + " codes"
                        + (before.isEmpty() ? "" : ", in plaats van " + before));
        return new Result.Loaded(book.version());
    }

    /** Throws a workbook that waits away. */
    @Transactional
    public void discard(UUID id) {
        store.discard(loader().organisation().id().value(), id);
    }

    private boolean isUsed(byte[] content, RgsBook book) {
        return store.current()
                .filter(c -> c.hash().equals(sha256(content)))
                .filter(c -> c.version().equals(book.version()))
                .isPresent();
    }

    private static Tenant loader() {
        var tenant = CurrentTenant.get();
        if (!tenant.hasAny(Role.SUPPORT)) {
            throw new NotAllowedException("the chart is loaded by the network's support");
        }
        return tenant;
    }

    private static RgsBook read(String name, String version, byte[] content) {
        try {
            Path path = Files.createTempFile("wijkspil-rgs", ".upload");
            try {
                Files.write(path, content);
                return RgsReader.read(path, name, version);
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

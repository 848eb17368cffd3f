package nl.wijkspil.platform.books.files;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.exchange.books.FinFigure;

/** Books, as kept for the current organisation. */
public interface BookStore {

    /** Keeps a file once; the same bytes again change nothing. */
    void keep(UUID owner, String sha256, String name, byte[] bytes, String by, Instant at);

    /** {@return the name and the bytes of a file} */
    NamedBytes file(UUID owner, String sha256);

    /** Adds a staged year and gives its number. */
    UUID stage(UUID owner, BookEntry entry);

    /** {@return one entry} */
    Optional<BookEntry> find(UUID owner, UUID id);

    /** {@return the confirmed books of a year} */
    Optional<BookEntry> confirmed(UUID owner, int year);

    /** {@return all entries, latest year first, then latest brought in} */
    List<BookEntry> entries(UUID owner);

    /** Moves an entry on. */
    void mark(UUID owner, UUID id, BookEntry.State state, String by, Instant at);

    /** {@return groups that were confirmed, by account} */
    Map<String, FigureGroup> groups(UUID owner);

    /** Remembers groups. */
    void remember(UUID owner, Map<String, FigureGroup> groups, String by, Instant at);

    /** Replaces the figures of a year. */
    void figures(UUID owner, int year, UUID book, List<FinFigure> figures);

    /** {@return figures of these owners that the current organisation may see} */
    List<SharedFigure> shared(Collection<UUID> owners);

    /** {@return signals that were changed, by indicator} */
    Map<String, Norm> norms(UUID owner);

    /** Changes a signal. */
    void norm(UUID owner, String indicator, Norm norm, String by, Instant at);
}

package nl.wijkspil.platform.books.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links of the audit committee and what was signed by them. */
public interface CommitteeStore {

    /**
     * What a link opens.
     *
     * @param organisation whose books
     * @param link the link
     * @param book which books
     * @param name the member
     * @param email the member's address
     */
    record Opened(UUID organisation, UUID link, UUID book, String name, String email) {}

    /** Adds a link; false when this name or address was asked before. */
    boolean add(UUID owner, CommitteeLink link, String hash);

    /** {@return the links of these books that were not withdrawn, first made first} */
    List<CommitteeLink> links(UUID owner, UUID book);

    /** Withdraws a link by which nobody signed; false when there is none. */
    boolean withdraw(UUID owner, UUID link, Instant at);

    /** {@return what the link with this hash opens; needs no tenant} */
    Optional<Opened> open(String hash, Instant at);

    /** {@return what was said about these books, first said first} */
    List<Signature> signatures(UUID owner, UUID book);

    /** Adds what a member said; false when that member signed before. */
    boolean sign(UUID owner, UUID book, UUID link, Signature signature);
}

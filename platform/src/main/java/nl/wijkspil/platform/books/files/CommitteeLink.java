package nl.wijkspil.platform.books.files;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A member of the audit committee who was asked to look at the books.
 *
 * @param id identity within the enterprise
 * @param bookId the books to look at
 * @param name the member
 * @param email where the link went
 * @param madeBy who asked
 * @param madeAt when
 * @param signedAt when the member signed
 */
public record CommitteeLink(
        UUID id,
        UUID bookId,
        String name,
        String email,
        String madeBy,
        Instant madeAt,
        Optional<Instant> signedAt) {}

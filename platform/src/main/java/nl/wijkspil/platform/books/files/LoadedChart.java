package nl.wijkspil.platform.books.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the official chart of accounts that somebody loaded.
 *
 * @param id its id
 * @param version for example 3.7
 * @param hash SHA-256 of the workbook
 * @param name what the workbook was called
 * @param codes how many codes it has
 * @param loadedBy who
 * @param loadedAt when
 * @param replacedAt when another took its place; null while it is used
 */
public record LoadedChart(
        UUID id,
        String version,
        String hash,
        String name,
        int codes,
        String loadedBy,
        Instant loadedAt,
        @Nullable Instant replacedAt) {}

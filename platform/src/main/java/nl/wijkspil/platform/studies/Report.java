package nl.wijkspil.platform.studies;

import java.time.Instant;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A published report, without its content. It never changes; it can be superseded once.
 *
 * @param slug last part of the permanent address {@code /rapporten/slug}
 * @param title for a reader
 * @param abstractWords what it says
 * @param authors as cited
 * @param publisher the organisation that published it
 * @param licence under which others may use it
 * @param fictional whether it is about enterprises that do not exist
 * @param sha256 hash of the content
 * @param publishedAt when
 * @param supersededBy slug of the newer report, or null
 */
public record Report(
        String slug,
        Words title,
        Words abstractWords,
        String authors,
        String publisher,
        Licence licence,
        boolean fictional,
        String sha256,
        Instant publishedAt,
        @Nullable String supersededBy) {}

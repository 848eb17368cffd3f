package nl.wijkspil.platform.studies;

import java.util.Optional;
import nl.wijkspil.evaluation.words.Words;

/**
 * A report to publish.
 *
 * @param slug last part of the public address: lower case letters, digits and hyphens, at most 100
 * @param abstractWords what the report says, in both languages
 * @param authors as cited
 * @param licence under which others may use it
 * @param supersedes slug of the report that this one takes the place of
 */
public record NewReport(
        String slug,
        Words abstractWords,
        String authors,
        Licence licence,
        Optional<String> supersedes) {

    /** Checks the address. */
    public NewReport {
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || slug.length() > 100) {
            throw new IllegalArgumentException(
                    "slug (%s).%nMaybe use lower case letters, digits and hyphens only, at most 100."
                            .formatted(slug));
        }
    }
}

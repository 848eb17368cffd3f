package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.platform.access.Organisation;

/**
 * The door to the residents' enterprises for who reads. What an enterprise does to its own profile
 * is in {@link EnterpriseDeeds}.
 */
public interface Enterprises {

    /**
     * {@return all that the current enterprise keeps about itself, with its details as they were on
     * this day (or the first ones, when there were none yet); nothing before the first details}
     */
    Optional<Profile> profile(LocalDate day);

    /** {@return the published enterprise at this public address, or the current one's own} */
    Optional<PublicProfile> published(String slug, LocalDate day);

    /**
     * {@return of these enterprises the ones that are published (and the current one), by id; as
     * many queries for one as for a thousand}
     */
    Map<Organisation.Id, PublicProfile> published(
            Collection<Organisation.Id> organisations, LocalDate day);

    /**
     * {@return part of the list of published enterprises, by name}
     *
     * @param day functions that run on this day count
     * @param page from 1; a page past the end is empty
     * @param size 1 to 1,000
     */
    Summary.Page list(Summary.Search search, LocalDate day, int page, int size);

    /** {@return the bytes of the photo shown, if the hash is that of this enterprise} */
    Optional<Photo.Bytes> photo(String slug, String hash);
}

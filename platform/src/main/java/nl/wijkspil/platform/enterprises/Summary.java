package nl.wijkspil.platform.enterprises;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.platform.access.Organisation;

/**
 * An enterprise in the public list.
 *
 * @param organisation whose
 * @param name public name
 * @param slug last part of its public address
 * @param place village or town
 * @param province province, if known
 * @param running functions that run on the day asked for
 * @param fictional belongs to the fictional portfolio
 */
public record Summary(
        Organisation.Id organisation,
        String name,
        String slug,
        String place,
        Optional<Province> province,
        Set<EnterpriseFunction> running,
        boolean fictional) {

    /** Copies the functions. */
    public Summary {
        running = Set.copyOf(running);
    }

    /** {@return how many of the five functions of a hub run: the filled spokes of its wheel} */
    public int spokes() {
        return (int) running.stream().filter(EnterpriseFunction::seed).count();
    }

    /** {@return the functions in their fixed order} */
    public List<EnterpriseFunction> inOrder() {
        return running.stream().sorted().toList();
    }

    /**
     * What somebody looks for.
     *
     * @param words in the name, place or municipality, case and accents aside; empty finds all
     * @param function must run, if given
     */
    public record Search(String words, Optional<EnterpriseFunction> function) {

        /** Everything. */
        public static final Search ALL = new Search("", Optional.empty());
    }

    /**
     * Part of the list.
     *
     * @param rows at most {@code size}, by name
     * @param total how many were found
     * @param page this part, from 1
     * @param size rows on a page
     */
    public record Page(List<Summary> rows, int total, int page, int size) {

        /** {@return how many pages there are, at least 1} */
        public int pages() {
            return Math.max(1, Math.ceilDiv(total, size));
        }
    }
}

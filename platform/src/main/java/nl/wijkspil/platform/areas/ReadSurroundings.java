package nl.wijkspil.platform.areas;

import java.util.Collection;
import nl.wijkspil.evaluation.words.Words;

/**
 * The door for who shows the official figures of a catchment beside something of its own. They are
 * context: a difference with other areas does not prove what anybody did.
 */
public interface ReadSurroundings {

    /** What is known of a catchment. */
    sealed interface Answer {

        /** Its figures. */
        record Known(Surroundings figures) implements Answer {}

        /** Nothing, and why. */
        record Unknown(Words why) implements Answer {}
    }

    /**
     * {@return the official figures of these areas together, of the years of a period; where the
     * period has none, of the last year before it}
     *
     * @param codes CBS codes of municipalities, districts and neighbourhoods
     * @param from first year of the period
     * @param until last year; no later figure is looked at
     */
    Answer of(Collection<String> codes, int from, int until);

    /**
     * {@return how urban these areas together are, by the last official figure up to this year}
     *
     * @param codes as above
     */
    OfficialUrbanity urbanity(Collection<String> codes, int until);
}

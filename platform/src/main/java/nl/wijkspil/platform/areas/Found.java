package nl.wijkspil.platform.areas;

import java.util.List;

/**
 * What a search found.
 *
 * @param by in which way it was found
 * @param areas what was found, the likeliest first
 */
public record Found(By by, List<NamedArea> areas) {

    /** In which way areas were found. */
    public enum By {
        /** Their name begins so, perhaps with their municipality behind it, or it is their code. */
        NAME,
        /**
         * Addresses with this postcode, or one that begins so, lie in them; most addresses first.
         */
        POSTCODE,
        /** This address lies in it. */
        ADDRESS,
        /** The postcode is known with its municipality only; which neighbourhood is not. */
        POSTCODE_MUNICIPALITY,
        /** The postcode is known, but not with this house number. */
        NO_SUCH_NUMBER
    }

    /** Copies the list. */
    public Found {
        areas = List.copyOf(areas);
    }
}

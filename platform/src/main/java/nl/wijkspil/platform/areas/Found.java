package nl.wijkspil.platform.areas;

import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.areas.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param by in which way it was found
 * @param areas what was found, the likeliest first
 * @param called the name that was found, of areas that have another name now
 * @param places the places found by name
 * @param postcode the area of the four digits that were searched; null when it is not loaded
 * @param more whether there is more than is shown
 */
public record Found(
        By by,
        List<NamedArea> areas,
        Map<AreaCode, String> called,
        List<FoundPlace> places,
        @Nullable NamedArea postcode,
        boolean more) {

    /** Nothing was found, or nothing was asked. */
    public static final Found NOTHING = new Found(By.NAME, List.of());

    /** In which way areas were found. */
    public enum By {
        /** Their name holds these words, perhaps with their municipality, or it is their code. */
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

    /** Copies the collections. */
    public Found {
        areas = List.copyOf(areas);
        called = Map.copyOf(called);
        places = List.copyOf(places);
    }

    /** Areas only. */
    public Found(By by, List<NamedArea> areas) {
        this(by, areas, Map.of(), List.of(), null, false);
    }

    /** Whether nothing was found at all. */
    public boolean isEmpty() {
        return areas.isEmpty() && places.isEmpty() && postcode == null;
    }

    /** {@return this, with the area of the postcode itself} */
    public Found withPostcode(@Nullable NamedArea area) {
        return new Found(by, areas, called, places, area, more);
    }
}

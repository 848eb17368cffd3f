package nl.wijkspil.platform.areas;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaCode;

/** The door to what lies in what: provinces, postcodes, and since when an area is listed. */
public interface Places {

    /**
     * {@return the province of each of these municipalities, by the file nearest to this year; a
     * municipality that no file speaks of, or of which a file speaks in two ways, is not in it}
     */
    Map<AreaCode, InProvince> provinces(Collection<AreaCode> municipalities, int year);

    /** {@return what the latest table of postcodes says of these four digits, or nothing} */
    Optional<OfPostcode> postcode(AreaCode postcode);

    /** {@return these areas as they were named in this year, or else as they were last named} */
    Map<AreaCode, NamedArea> named(Collection<AreaCode> codes, int year);

    /** {@return the years whose boundaries files list this area on, in order} */
    NavigableSet<Integer> listed(AreaCode code);

    /**
     * {@return the years of which a whole list of areas like this one is loaded, in order: a file
     * in which their inhabitants add up to those of their municipality or their country, but for
     * rounding} A file of part of the country says nothing of the rest.
     */
    NavigableSet<Integer> wholeLists(AreaCode code, boolean fictional);
}

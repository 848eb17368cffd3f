package nl.wijkspil.platform.areas;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.change.AreaLinks;

/** The door to areas for who reads. */
public interface Areas {

    /** {@return the files that count, the last loaded first} */
    List<Dataset> datasets();

    /** {@return the latest year of this area, or nothing} */
    Optional<NamedArea> latest(AreaCode code);

    /** {@return the latest names of these areas, by code} */
    Map<AreaCode, NamedArea> latest(Collection<AreaCode> codes);

    /**
     * {@return areas of the latest year they existed, at most 60, found by name ("Centrum"), name
     * and municipality ("Centrum, Haaren" or "Centrum Haaren"), code, postcode of four or six
     * characters, or postcode and house number} A name that stands for several areas gives all of
     * them with their municipality: nobody chooses for the reader.
     */
    Found search(String words);

    /** {@return the areas at this level of a year, in a municipality or everywhere, by name} */
    List<NamedArea> list(int year, AreaLevel level, String municipality, int limit);

    /** {@return the years that have figures, boundaries or names at this level, the last first} */
    List<Integer> years(AreaLevel level);

    /** {@return all rows of figures of these areas, in order of year} */
    List<FigureRow> rows(Collection<AreaCode> codes);

    /** {@return one indicator of all areas of a level in a year} */
    List<FigureRow> national(int year, AreaLevel level);

    /** {@return what is known about areas that changed} */
    AreaLinks links();

    /** {@return the years that have boundaries at this level, the last first} */
    List<Integer> boundaryYears(AreaLevel level);

    /**
     * {@return boundaries as a GeoJSON feature collection}
     *
     * @param municipality only of this municipality; empty for all
     * @param detail how finely drawn: 0 coarse, 1 middle, 2 fine
     */
    String boundaries(int year, AreaLevel level, String municipality, int detail);
}

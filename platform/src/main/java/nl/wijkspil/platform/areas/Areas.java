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

    /**
     * {@return all areas of a level of a year, by name}
     *
     * @param fictional whether the invented ones are meant or the real ones
     */
    List<NamedArea> country(int year, AreaLevel level, boolean fictional);

    /**
     * {@return the years that have figures, boundaries or names at this level, the last first}
     *
     * @param fictional whether the invented areas are meant or the real ones
     */
    List<Integer> years(AreaLevel level, boolean fictional);

    /** {@return all rows of figures of these areas, in order of year} */
    List<FigureRow> rows(Collection<AreaCode> codes);

    /** {@return some indicators of all areas of a level in a year, as rows with those columns} */
    List<FigureRow> national(int year, AreaLevel level, Collection<String> indicators);

    /** {@return the files with figures at this level, and their years that have it, last first} */
    Map<Dataset, List<Integer>> files(AreaLevel level);

    /** {@return what is known about areas that changed} */
    AreaLinks links();

    /**
     * {@return the years that have boundaries at this level, the last first}
     *
     * @param fictional whether the invented areas are meant or the real ones
     */
    List<Integer> boundaryYears(AreaLevel level, boolean fictional);

    /**
     * {@return boundaries as a GeoJSON feature collection}
     *
     * @param ground which part
     * @param detail how finely drawn: 0 coarse, 1 middle, 2 fine
     */
    String boundaries(int year, AreaLevel level, Ground ground, int detail);

    /**
     * Which part of the country.
     *
     * @param municipality only of this municipality; empty for all
     * @param fictional whether the invented areas are meant or the real ones
     */
    record Ground(String municipality, boolean fictional) {}
}

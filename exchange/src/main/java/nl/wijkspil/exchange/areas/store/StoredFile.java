package nl.wijkspil.exchange.areas.store;

import java.util.List;

/**
 * A file in the folder.
 *
 * @param hash the SHA-256 of its bytes, in hexadecimal; also its name in the folder
 * @param name the name it came with
 * @param source the {@link nl.wijkspil.exchange.areas.AreaSource}
 * @param years the years it has figures of
 * @param columns the indicators it holds
 * @param givenYear the year given when it was loaded; 0 when none was
 * @param loaded the day it was loaded, as 2026-11-23
 * @param replaced whether a later delivery took its place
 */
public record StoredFile(
        String hash,
        String name,
        String source,
        List<Integer> years,
        List<String> columns,
        int givenYear,
        String loaded,
        boolean replaced) {

    /** Copies the lists. */
    public StoredFile {
        years = List.copyOf(years);
        columns = List.copyOf(columns);
    }

    /** The latest year it holds; 0 when it is about none. */
    int latestYear() {
        return years.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The same, with a later delivery in its place. */
    StoredFile asReplaced() {
        return new StoredFile(hash, name, source, years, columns, givenYear, loaded, true);
    }
}

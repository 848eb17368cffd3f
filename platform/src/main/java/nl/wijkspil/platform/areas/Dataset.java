package nl.wijkspil.platform.areas;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.YearSpans;
import nl.wijkspil.exchange.areas.panel.Origin;

/**
 * A file that was loaded.
 *
 * @param id its id
 * @param name the name it came with
 * @param sha256 the hash of its bytes, in hexadecimal
 * @param source what it is
 * @param years the years it holds
 * @param columns its figures, in the order of the file
 * @param rows how many rows
 * @param delivery which delivery of the table it is
 * @param fictional whether its figures are invented, as an example
 * @param loadedBy who loaded it
 * @param loadedAt when
 */
public record Dataset(
        UUID id,
        String name,
        String sha256,
        AreaSource source,
        List<Integer> years,
        List<AreaColumn> columns,
        long rows,
        Delivery delivery,
        boolean fictional,
        String loadedBy,
        Instant loadedAt) {

    /** Copies the lists. */
    public Dataset {
        years = List.copyOf(years);
        columns = List.copyOf(columns);
    }

    /** {@return the years it holds, in few words: 2015-2018, 2020} */
    public String span() {
        return YearSpans.of(years);
    }

    /** By its id alone: a file has hundreds of columns, and is a key often. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the source line of its figures of some years; of invented ones that says so} */
    public Words line(SortedSet<Integer> of) {
        return new Origin(name, sha256, source, List.copyOf(of), fictional).line();
    }

    /** {@return the same file with only these indicators, each with its position in the whole} */
    public Dataset only(Collection<String> indicators) {
        return new Dataset(
                id,
                name,
                sha256,
                source,
                years,
                columns.stream().filter(column -> indicators.contains(column.key())).toList(),
                rows,
                delivery,
                fictional,
                loadedBy,
                loadedAt);
    }

    /** {@return the position of an indicator, or -1 when it holds none} */
    public int at(String indicator) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(indicator)) {
                return i;
            }
        }
        return -1;
    }
}

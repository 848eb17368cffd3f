package nl.wijkspil.platform.areas;

import java.util.List;
import nl.wijkspil.exchange.areas.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What a table of postcodes says of four digits.
 *
 * @param year the year of the table
 * @param place the place, empty when the table does not say
 * @param municipality the name of the municipality, empty when the table does not say
 * @param named the municipalities that have or had this name; the table gives no code
 * @param province the code of the province; null when the table does not say
 * @param provinceName the name of the province, empty when the table does not say
 * @param file the name of the file
 * @param line its line
 */
public record OfPostcode(
        int year,
        String place,
        String municipality,
        List<AreaCode> named,
        @Nullable AreaCode province,
        String provinceName,
        String file,
        long line) {

    /** Copies the list. */
    public OfPostcode {
        named = List.copyOf(named);
    }
}

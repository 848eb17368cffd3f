package nl.wijkspil.platform.portfolio;

import java.util.List;
import java.util.Locale;
import nl.wijkspil.evaluation.fiction.FictionalEnterprise;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;

/**
 * The invented villages of the fictional enterprises, with their municipality and province, as a
 * file in the official layout.
 */
final class FictionalPlaces {

    private static final String HEADER =
            "\"wp_naam\",\"wp_code\",\"gm_naam\",\"gm_code\",\"pv_naam\",\"pv_code\",\"ld_naam\","
                    + "\"ld_code\",\"jaar\"\n";

    private FictionalPlaces() {}

    static String file(FictionalPortfolio portfolio, int first, int last) {
        List<String> names =
                portfolio.enterprises().stream()
                        .map(FictionalEnterprise::place)
                        .distinct()
                        .sorted()
                        .toList();
        StringBuilder rows = new StringBuilder(HEADER);
        for (int year = last; year >= first; year--) {
            for (int i = 0; i < names.size(); i++) {
                rows.append('"')
                        .append(
                                String.join(
                                        "\",\"",
                                        names.get(i),
                                        String.format(Locale.ROOT, "WP99%02d", i),
                                        "Voorbeeldgemeente",
                                        "GM9900",
                                        "Voorbeeldprovincie",
                                        "PV99",
                                        "Voorbeeld-Nederland",
                                        "LD99",
                                        Integer.toString(year)))
                        .append("\"\n");
            }
        }
        return rows.toString();
    }
}

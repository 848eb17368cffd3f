package nl.wijkspil.exchange.areas;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of the twelve provinces, for tables that give their names only. Neither changed since
 * Flevoland came in 1986; of Friesland both names are official.
 */
public final class AreaProvinces {

    private static final int FIRST = 20;
    private static final List<String> NAMES =
            List.of(
                    "groningen",
                    "friesland",
                    "drenthe",
                    "overijssel",
                    "flevoland",
                    "gelderland",
                    "utrecht",
                    "noord-holland",
                    "zuid-holland",
                    "zeeland",
                    "noord-brabant",
                    "limburg");
    private static final Map<String, String> OTHER =
            Map.of("fryslân", "friesland", "fryslan", "friesland");

    private AreaProvinces() {}

    /** The code of a province by its name, whatever its case; empty when there is no such name. */
    public static Optional<AreaCode> code(String name) {
        String low = name.strip().toLowerCase(Locale.ROOT);
        int at = NAMES.indexOf(OTHER.getOrDefault(low, low));
        return at < 0 ? Optional.empty() : AreaCode.parse("PV" + (FIRST + at));
    }
}

package nl.wijkspil.platform.areas.context;

import java.util.List;
import java.util.Set;
import nl.wijkspil.exchange.areas.ValueKind;
import nl.wijkspil.exchange.areas.figures.Indicators;

/**
 * A figure in which areas of different size can be compared.
 *
 * @param key its name in messages: {@code measure.<key>}
 * @param indicator the indicator it is taken from
 * @param per the indicator it is divided by, times 100; empty when it is not divided
 * @param published the same as a share in files that give no counts; empty when there is none
 * @param index whether the first year is put at 100, because sizes cannot be compared
 * @param decimals decimals to show
 * @param development which development of the neighbourhood it belongs to; empty when none
 */
public record Measure(
        String key,
        String indicator,
        String per,
        String published,
        boolean index,
        int decimals,
        String development) {

    /** All of them, in the order of the pages. */
    public static final List<Measure> ALL =
            List.of(
                    new Measure("population", "population", "", "", true, 0, "shrinking"),
                    new Measure(
                            "young",
                            "age_0_14",
                            "population",
                            "age_0_14_share",
                            false,
                            1,
                            "shrinking"),
                    new Measure(
                            "old",
                            "age_65_plus",
                            "population",
                            "age_65_plus_share",
                            false,
                            1,
                            "ageing"),
                    new Measure(
                            "alone",
                            "single_households",
                            "households",
                            "single_households_share",
                            false,
                            1,
                            "ageing"),
                    new Measure("gp", "distance_gp", "", "", false, 1, "care"),
                    new Measure("wmo", "wmo_clients_rate", "", "", false, 0, "care"),
                    new Measure("care", "informal_care", "", "", false, 1, "care"),
                    new Measure("shop", "distance_supermarket", "", "", false, 1, "shrinking"),
                    new Measure("lonely", "lonely", "", "", false, 1, "ageing"),
                    new Measure("liveability", "liveability_deviation", "", "", false, 2, ""));

    /** {@return whether a model computed it} */
    public boolean estimate() {
        return Indicators.byKey(indicator)
                .map(each -> each.kind() == ValueKind.MODEL_ESTIMATE)
                .orElse(false);
    }

    /** {@return the indicators whose files are its sources} */
    Set<String> indicators() {
        return published.isEmpty() ? Set.of(indicator) : Set.of(indicator, published);
    }
}

package nl.wijkspil.exchange.areas.figures;

import java.util.List;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.ValueKind;

/**
 * Which figures may be below zero. A number of inhabitants, a share and a distance may not; a
 * balance, a growth, a score and a mean amount of money may.
 */
final class BelowZero {

    private static final List<String> BALANCES =
            List.of(
                    "saldo",
                    "overschot",
                    "groei",
                    "toename",
                    "afname",
                    "mutatie",
                    "verandering",
                    "ontwikkeling",
                    "verschil",
                    "balans",
                    "growth",
                    "change",
                    "increase");

    private BelowZero() {}

    static boolean isPossible(AreaColumn column) {
        ValueKind kind = column.kind();
        boolean counted =
                kind == ValueKind.COUNT
                        || kind == ValueKind.SHARE
                        || kind == ValueKind.MODEL_ESTIMATE
                        || column.unit().equals("km");
        String name = Indicators.normal(column.header());
        return !counted || BALANCES.stream().anyMatch(name::contains);
    }
}

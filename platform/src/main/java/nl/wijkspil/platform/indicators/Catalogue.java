package nl.wijkspil.platform.indicators;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.exchange.workbook.KnownCodes;
import nl.wijkspil.platform.indicators.catalogue.Governance;
import nl.wijkspil.platform.indicators.catalogue.Money;
import nl.wijkspil.platform.indicators.catalogue.Neighbourhood;
import nl.wijkspil.platform.indicators.catalogue.Partners;
import nl.wijkspil.platform.indicators.catalogue.People;
import nl.wijkspil.platform.indicators.catalogue.Reach;

/**
 * All indicators of the product, in the order of their themes. A value remembers the {@link
 * #VERSION} of the catalogue that defined it.
 *
 * <pre>{@code
 * Catalogue.find("OUT-05").orElseThrow().unit().nl(); // "%"
 * }</pre>
 */
public final class Catalogue {

    /** Version of this catalogue; goes up with every change of a definition. */
    public static final String VERSION = "1.0";

    private static final Map<String, Indicator> BY_CODE =
            Stream.of(
                            Reach.LIST,
                            People.LIST,
                            Governance.LIST,
                            Money.LIST,
                            Neighbourhood.LIST,
                            Partners.LIST)
                    .flatMap(Collection::stream)
                    .collect(
                            Collectors.toMap(
                                    Indicator::code,
                                    Function.identity(),
                                    (a, b) -> {
                                        throw new IllegalStateException(
                                                a.code() + " is there twice");
                                    },
                                    LinkedHashMap::new));

    private Catalogue() {}

    /** {@return all indicators} */
    public static List<Indicator> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** {@return the codes of all indicators, for readers of files} */
    public static KnownCodes codes() {
        return new KnownCodes(BY_CODE.keySet());
    }

    /** {@return the indicators of a theme} */
    public static List<Indicator> of(Theme theme) {
        return BY_CODE.values().stream().filter(i -> i.theme() == theme).toList();
    }

    /** {@return the indicator with this code, such as {@code OUT-05}} */
    public static Optional<Indicator> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** {@return indicator and part of this key, or nothing when the catalogue has no such thing} */
    public static Optional<Definition> define(FigureKey key) {
        return find(key.indicator()).flatMap(i -> Definition.of(i, key.part()));
    }
}

package nl.wijkspil.platform.areas.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.Nothing;
import nl.wijkspil.exchange.areas.figures.Indicator;
import nl.wijkspil.exchange.areas.figures.Indicators;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.FigureRow;
import org.jspecify.annotations.Nullable;

/**
 * An indicator to colour the map by.
 *
 * @param key the indicator
 * @param name its name
 * @param unit its unit
 */
record MapChoice(String key, Words name, Words unit) {

    /** A value on the map, or why there is none. */
    record Value(double number, @Nullable Nothing nothing, String source) {}

    /** {@return the indicators of the catalogue that are loaded, in its order} */
    static List<MapChoice> all(Areas areas) {
        var datasets = areas.datasets();
        return Indicators.all().stream()
                .filter(each -> datasets.stream().anyMatch(set -> set.at(each.key()) >= 0))
                .map(MapChoice::of)
                .toList();
    }

    private static MapChoice of(Indicator indicator) {
        return new MapChoice(indicator.key(), indicator.name(), indicator.unit());
    }

    /** {@return the indicator with this key, or else the first that is loaded; null without any} */
    static @Nullable MapChoice of(Areas areas, String key) {
        var all = all(areas);
        return all.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    /** {@return the values of a year, or of the last year before it that has any, by code} */
    static Map<String, Value> values(
            Areas areas, @Nullable MapChoice choice, int year, AreaLevel level) {
        Map<String, Value> values = new LinkedHashMap<>();
        if (choice == null) {
            return values;
        }
        for (FigureRow row : areas.national(year, level)) {
            int at = row.dataset().at(choice.key());
            if (at >= 0) {
                var cell = row.cell(at);
                Value young = new Value(cell.value(), cell.nothing(), cell.source());
                values.merge(
                        row.code().text(),
                        young,
                        (old, next) -> old.nothing() == null ? old : next);
            }
        }
        return values;
    }
}

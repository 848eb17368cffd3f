package nl.wijkspil.platform.areas.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.ValueKind;
import nl.wijkspil.exchange.areas.figures.Indicators;
import nl.wijkspil.platform.areas.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * An indicator to colour the map by.
 *
 * @param key the indicator
 * @param name its name in the catalogue, or else the heading of its column
 * @param unit its unit
 * @param estimate whether a model computed it
 */
record MapChoice(String key, Words name, Words unit, boolean estimate) {

    /** The choices of one source: those of the catalogue first, then the other columns. */
    record Group(Words title, List<MapChoice> choices) {}

    /** {@return the indicators loaded at this level, by source; each stands once} */
    static List<Group> groups(Map<Dataset, List<Integer>> files) {
        Map<AreaSource, Map<String, MapChoice>> bySource = new TreeMap<>();
        files.keySet().stream()
                .sorted(Comparator.comparing(Dataset::source))
                .forEach(set -> {
                    for (AreaColumn column : set.columns()) {
                        boolean elsewhere =
                                bySource.values().stream()
                                        .anyMatch(known -> known.containsKey(column.key()));
                        if (!elsewhere) {
                            bySource.computeIfAbsent(set.source(), key -> new LinkedHashMap<>())
                                    .put(column.key(), of(column));
                        }
                    }
                });
        List<Group> groups = new ArrayList<>();
        bySource.forEach((source, choices) ->
                groups.add(new Group(source.title(), catalogueFirst(choices))));
        return groups;
    }

    /** {@return the years that have this indicator, the last first} */
    static List<Integer> years(Map<Dataset, List<Integer>> files, String key) {
        return files.entrySet().stream()
                .filter(each -> each.getKey().at(key) >= 0)
                .flatMap(each -> each.getValue().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<MapChoice> catalogueFirst(Map<String, MapChoice> choices) {
        Set<MapChoice> ordered = new LinkedHashSet<>();
        for (var each : Indicators.all()) {
            MapChoice choice = choices.get(each.key());
            if (choice != null) {
                ordered.add(choice);
            }
        }
        ordered.addAll(choices.values());
        return List.copyOf(ordered);
    }

    /** {@return the choice that a column of a file is} */
    static MapChoice of(AreaColumn column) {
        return Indicators.byKey(column.key())
                .map(known ->
                        new MapChoice(
                                known.key(),
                                known.name(),
                                known.unit(),
                                known.kind() == ValueKind.MODEL_ESTIMATE))
                .orElseGet(() -> {
                    String heading = heading(column);
                    return new MapChoice(
                            column.key(),
                            new Words(heading, heading),
                            new Words(column.unit(), column.unit()),
                            column.kind() == ValueKind.MODEL_ESTIMATE);
                });
    }

    /** The heading without the unit behind it. */
    private static String heading(AreaColumn column) {
        String end = "(" + column.unit() + ")";
        return column.header().endsWith(end)
                ? column.header().substring(0, column.header().length() - end.length()).strip()
                : column.header();
    }

    /** {@return the indicator with this key, or else the first; null when nothing is loaded} */
    static @Nullable MapChoice of(List<Group> groups, String key) {
        List<MapChoice> all = groups.stream().flatMap(group -> group.choices().stream()).toList();
        return all.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }
}

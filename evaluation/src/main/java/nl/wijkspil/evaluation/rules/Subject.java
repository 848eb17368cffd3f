package nl.wijkspil.evaluation.rules;

import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the engine knows of one enterprise.
 *
 * @param id identity
 * @param urbanity rural or urban
 * @param figures all figures, by key
 * @param codings counting score per qualitative criterion; a criterion without one is absent
 */
public record Subject(
        String id,
        Urbanity urbanity,
        NavigableMap<FigureKey, Figure> figures,
        SortedMap<String, CodedScore> codings) {

    /** Copies both maps. */
    public Subject {
        figures = new TreeMap<>(figures);
        codings = new TreeMap<>(codings);
    }

    /** The figure at the key, or null when there is no such record. */
    public @Nullable Figure figure(FigureKey key) {
        return figures.get(key);
    }

    /** The parts of a set indicator in one year, the total without a part left out. */
    public NavigableMap<FigureKey, Figure> parts(String indicator, int year) {
        NavigableMap<FigureKey, Figure> parts = new TreeMap<>();
        figures.subMap(
                        new FigureKey(indicator, "", Integer.MIN_VALUE),
                        true,
                        new FigureKey(indicator, "\uffff", Integer.MAX_VALUE),
                        true)
                .forEach((key, figure) -> {
                    if (key.year() == year && !key.part().isEmpty()) {
                        parts.put(key, figure);
                    }
                });
        return parts;
    }
}

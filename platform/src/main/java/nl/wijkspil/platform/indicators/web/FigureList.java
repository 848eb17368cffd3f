package nl.wijkspil.platform.indicators.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.Definition;
import nl.wijkspil.platform.indicators.Indicator;
import nl.wijkspil.platform.indicators.Indicators.Proposal;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.RecordedFigure;
import nl.wijkspil.platform.indicators.Theme;

/**
 * The figures of one year beside the catalogue: what is there, what is proposed, what is missing.
 */
final class FigureList {

    /**
     * One line.
     *
     * @param key indicator, part and year
     * @param definition what it means
     * @param figure the recorded figure, if any
     * @param proposal what a source says, if it says something else than what is recorded
     */
    record Line(
            FigureKey key,
            Definition definition,
            Optional<RecordedFigure> figure,
            Optional<Proposal> proposal) {

        /** {@return the path of the entry form} */
        public String form() {
            return "/cijfers/" + key.code() + "/" + key.year();
        }
    }

    private FigureList() {}

    static Map<Theme, List<Line>> of(
            int year, List<RecordedFigure> figures, List<Proposal> proposals) {
        Map<FigureKey, RecordedFigure> recorded = new HashMap<>();
        figures.forEach(f -> recorded.put(f.key(), f));
        Map<FigureKey, Proposal> proposed = new HashMap<>();
        proposals.forEach(p -> proposed.put(p.figure().key(), p));
        var keys = new TreeSet<FigureKey>(recorded.keySet());
        keys.addAll(proposed.keySet());
        Map<Theme, List<Line>> themes = new LinkedHashMap<>();
        for (var entry : CataloguePages.byTheme().entrySet()) {
            var lines = new ArrayList<Line>();
            for (var indicator : entry.getValue()) {
                lines.add(
                        line(Definition.of(indicator, "").orElseThrow(), year, recorded, proposed));
                parts(indicator, keys).forEach(d -> lines.add(line(d, year, recorded, proposed)));
            }
            themes.put(entry.getKey(), lines);
        }
        return themes;
    }

    private static List<Definition> parts(Indicator indicator, Set<FigureKey> keys) {
        return keys.stream()
                .filter(k -> k.indicator().equals(indicator.code()) && !k.part().isEmpty())
                .flatMap(k -> Catalogue.define(k).stream())
                .toList();
    }

    private static Line line(
            Definition definition,
            int year,
            Map<FigureKey, RecordedFigure> recorded,
            Map<FigureKey, Proposal> proposed) {
        var key = new FigureKey(definition.indicator().code(), definition.part(), year);
        var figure = Optional.ofNullable(recorded.get(key));
        var proposal =
                Optional.ofNullable(proposed.get(key))
                        .filter(p -> figure.map(f -> differs(f, p)).orElse(true));
        return new Line(key, definition, figure, proposal);
    }

    private static boolean differs(RecordedFigure figure, Proposal proposal) {
        var said = proposal.figure().measurement();
        return !same(figure.measurement(), said);
    }

    private static boolean same(Measurement a, Measurement b) {
        return switch (a) {
            case Measurement.Unknown _ -> a.equals(b);
            case Measurement.Known known ->
                    b instanceof Measurement.Known other
                            && known.value().compareTo(other.value()) == 0;
        };
    }
}

package nl.wijkspil.platform.areas.context;

import java.util.List;
import java.util.Optional;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.areas.ReadSurroundings;
import nl.wijkspil.platform.areas.SurroundingMeasure;
import nl.wijkspil.platform.areas.Surroundings;
import nl.wijkspil.platform.enterprises.Catchment;
import nl.wijkspil.platform.enterprises.NeighbourhoodFigures;
import org.springframework.stereotype.Component;

/** A few figures of the neighbourhood for an enterprise's public page. */
@Component
class FiguresOfCatchment implements NeighbourhoodFigures {

    private static final List<String> SHOWN = List.of("old", "alone", "shop", "gp");
    private static final Words NOTHING = new Words("", "");

    private final ReadSurroundings surroundings;

    FiguresOfCatchment(ReadSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Optional<Neighbourhood> of(Catchment catchment, int until) {
        return switch (surroundings.of(catchment.codes(), until, until)) {
            case ReadSurroundings.Answer.Unknown _ -> Optional.empty();
            case ReadSurroundings.Answer.Known(var known) ->
                    SHOWN.stream().anyMatch(key -> known.measure(key).isPresent())
                            ? Optional.of(neighbourhood(known))
                            : Optional.empty();
        };
    }

    private static Neighbourhood neighbourhood(Surroundings known) {
        var municipality = known.municipality();
        return new Neighbourhood(
                known.places().stream()
                        .map(place -> new Place(place.name(), "/buurten/" + place.code()))
                        .toList(),
                municipality == null ? "" : municipality.name(),
                SHOWN.stream().map(key -> figure(known, key)).toList(),
                SHOWN.stream()
                        .flatMap(key -> known.measure(key).stream())
                        .map(measure -> measure.shown().source())
                        .distinct()
                        .toList());
    }

    private static Figure figure(Surroundings known, String key) {
        return known.measure(key)
                .map(measure -> figure(known, measure))
                .orElseGet(() ->
                        known.absent().stream()
                                .filter(each -> each.key().equals(key))
                                .map(each ->
                                        new Figure(
                                                each.name(),
                                                NOTHING,
                                                0,
                                                0,
                                                null,
                                                null,
                                                each.why(),
                                                ""))
                                .findFirst()
                                .orElseThrow());
    }

    private static Figure figure(Surroundings known, SurroundingMeasure measure) {
        var shown = measure.shown();
        return new Figure(
                measure.name(),
                measure.unit(),
                measure.decimals(),
                shown.year(),
                shown.own().value(),
                shown.municipality().value(),
                shown.own().words(),
                known.sourcePath(measure, "own").orElse(""));
    }
}

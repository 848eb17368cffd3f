package nl.wijkspil.platform.areas.context;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.panel.Origin;

/** The source line of figures. */
final class Sources {

    private Sources() {}

    /** {@return the sources of these points, each once; of invented figures it says so} */
    static Words of(Collection<Point> points, boolean fictional) {
        List<Words> lines =
                points.stream()
                        .flatMap(point -> point.cells().stream())
                        .map(from -> from.cell().source())
                        .distinct()
                        .sorted()
                        .map(line -> fictional ? Origin.invented(line) : new Words(line, line))
                        .toList();
        return new Words(
                lines.stream().map(Words::nl).collect(Collectors.joining("; ")),
                lines.stream().map(Words::en).collect(Collectors.joining("; ")));
    }
}

package nl.wijkspil.platform.areas.context;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.words.Words;

/** The source line of figures. */
final class Sources {

    private Sources() {}

    /** {@return the sources of these points, each once; of invented figures it says so} */
    static Words of(Collection<Point> points, boolean fictional) {
        List<String> lines =
                points.stream()
                        .flatMap(point -> point.cells().stream())
                        .map(from -> from.cell().source())
                        .distinct()
                        .sorted()
                        .toList();
        return fictional
                ? new Words(
                        joined(lines, "Verzonnen, in de vorm van "),
                        joined(lines, "Invented, in the form of "))
                : new Words(joined(lines, ""), joined(lines, ""));
    }

    private static String joined(List<String> lines, String before) {
        return lines.stream().map(line -> before + line).collect(Collectors.joining("; "));
    }
}

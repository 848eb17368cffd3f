package nl.wijkspil.platform.areas.context;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.Nothing;
import nl.wijkspil.exchange.areas.change.SeriesPoint;
import nl.wijkspil.platform.areas.domain.MeanDensity;

/** What must be said with a figure, in both languages, where a point or a source says it in one. */
final class Remark {

    private static final Pattern OF_SIMILAR = Pattern.compile("(\\d+) van (\\d+) bekend");

    private Remark() {}

    /** {@return what a reader must know of a point, or why it has no number; may be empty} */
    static Words of(Point point) {
        return new Words(point.words(), english(point));
    }

    private static String english(Point point) {
        if (point.words().isEmpty()) {
            return "";
        }
        Matcher similar = OF_SIMILAR.matcher(point.words());
        if (similar.matches()) {
            return similar.group(1) + " of " + similar.group(2) + " known";
        }
        Optional<String> weighted = MeanDensity.english(point.words());
        if (weighted.isPresent()) {
            return weighted.get();
        }
        List<Nothing> missing =
                point.cells().stream()
                        .map(from -> from.cell().nothing())
                        .filter(Objects::nonNull)
                        .toList();
        if (!point.known()) {
            return missing.contains(Nothing.WITHHELD)
                    ? "Withheld."
                    : missing.contains(Nothing.NOT_ASKED)
                            ? "Not asked that year."
                            : "There is no figure for this area in that year.";
        }
        boolean bridged =
                point.cells().stream().anyMatch(from -> from.weight() > 0 && from.weight() < 1);
        return bridged
                ? "Carried over a changed boundary by addresses."
                : point.cells().stream()
                        .map(SeriesPoint.From::code)
                        .filter(code -> point.words().contains(code))
                        .findFirst()
                        .map(code -> "Then with code " + code + ".")
                        .orElse("Same code; whether the boundary stayed the same was not checked.");
    }

    /** {@return the caveats of these sources together; may be empty} */
    static Words caveat(List<String> caveats) {
        List<Words> both =
                Stream.of(AreaSource.values())
                        .filter(source -> caveats.contains(source.caveat()))
                        .filter(source -> !source.caveat().isEmpty())
                        .map(source -> new Words(source.caveat(), english(source)))
                        .toList();
        return new Words(
                String.join(" ", both.stream().map(Words::nl).toList()),
                String.join(" ", both.stream().map(Words::en).toList()));
    }

    private static String english(AreaSource source) {
        return switch (source) {
            case HEALTH ->
                    "These are model estimates, not counts. They do not prove what one enterprise"
                            + " changed in a neighbourhood.";
            case LIVEABILITY -> "The Leefbaarometer gives a signal. It is not a causal model.";
            default -> source.caveat();
        };
    }
}

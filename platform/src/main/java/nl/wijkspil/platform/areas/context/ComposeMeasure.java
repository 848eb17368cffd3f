package nl.wijkspil.platform.areas.context;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.change.SeriesPoint;
import nl.wijkspil.platform.areas.SurroundingMeasure;
import nl.wijkspil.platform.areas.SurroundingMeasure.Value;

/** Takes the years of a period out of the lines of a measure. */
final class ComposeMeasure {

    private static final Value SEVERAL =
            new Value(
                    null,
                    new Words(
                            "Het gebied ligt in meer gemeenten.",
                            "The area lies in several municipalities."));

    private final MeasureLines lines;
    private final Words name;
    private final boolean fictional;
    private final boolean several;

    /**
     * Of these lines.
     *
     * @param several whether the catchment lies in several municipalities, so that there is not one
     *     to compare with
     */
    ComposeMeasure(MeasureLines lines, Words name, boolean fictional, boolean several) {
        this.lines = lines;
        this.name = name;
        this.fictional = fictional;
        this.several = several;
    }

    /**
     * {@return the years of the period, and the last known one before it when the period has no
     * figure; nothing when there is no figure up to its end}
     */
    Optional<SurroundingMeasure> of(int from, int until) {
        List<Point> own = own().points();
        OptionalInt last =
                IntStream.range(0, own.size())
                        .filter(at -> own.get(at).year() <= until && own.get(at).known())
                        .reduce((first, second) -> second);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Point shown = own.get(last.getAsInt());
        List<SurroundingMeasure.Year> years =
                IntStream.range(0, own.size())
                        .filter(at -> own.get(at).year() <= until)
                        .filter(at -> own.get(at).year() >= from || at == last.getAsInt())
                        .mapToObj(this::year)
                        .toList();
        return Optional.of(
                new SurroundingMeasure(
                        lines.measure().key(),
                        name,
                        unit(),
                        lines.base(),
                        lines.measure().decimals(),
                        lines.measure().estimate(),
                        years,
                        cells(shown),
                        ContextWords.together(lines.caveats())));
    }

    private Line own() {
        return lines.lines().getFirst();
    }

    private SurroundingMeasure.Year year(int at) {
        return new SurroundingMeasure.Year(
                lines.years().get(at),
                value("own", at),
                several ? SEVERAL : value("municipality", at),
                value("similar", at),
                value("country", at),
                Sources.of(
                        lines.lines().stream().map(line -> line.points().get(at)).toList(),
                        fictional));
    }

    private Value value(String role, int at) {
        return lines.lines().stream()
                .filter(line -> line.role().equals(role))
                .findFirst()
                .map(line -> value(line.points().get(at)))
                .orElse(Value.NONE);
    }

    private static Value value(Point point) {
        return new Value(point.known() ? point.value() : null, point.words());
    }

    private Words unit() {
        if (lines.measure().equals(Density.MEASURE)) {
            return new Words("per km²", "per km²");
        }
        if (lines.measure().index()) {
            String year = lines.base() + " = 100";
            return new Words(year, year);
        }
        return lines.unit();
    }

    /** The cells of the value shown; of an index those of the year that is 100 come after. */
    private List<SurroundingMeasure.Cell> cells(Point shown) {
        List<SeriesPoint.From> base =
                own().points().stream()
                        .filter(point -> point.year() == lines.base())
                        .filter(point -> point.year() != shown.year())
                        .flatMap(point -> point.cells().stream())
                        .toList();
        return Stream.concat(
                        shown.cells().stream()
                                .filter(from -> !base.contains(from))
                                .map(from -> cell(from, shown.year())),
                        base.stream().map(from -> cell(from, lines.base())))
                .toList();
    }

    private static SurroundingMeasure.Cell cell(SeriesPoint.From from, int year) {
        return new SurroundingMeasure.Cell(
                year,
                from.code(),
                from.weight(),
                from.cell().file(),
                from.cell().line(),
                from.cell().header(),
                Double.isNaN(from.cell().value()) ? null : from.cell().value());
    }
}

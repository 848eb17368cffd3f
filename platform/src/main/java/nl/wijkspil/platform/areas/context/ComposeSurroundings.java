package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.OfficialUrbanity;
import nl.wijkspil.platform.areas.ReadSurroundings;
import nl.wijkspil.platform.areas.SurroundingMeasure;
import nl.wijkspil.platform.areas.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the door {@link ReadSurroundings} from the context that the areas' pages show. */
@Component
class ComposeSurroundings implements ReadSurroundings {

    private static final Words NO_CODES =
            new Words(
                    "Het gebied heeft nog geen codes van het CBS.",
                    "The area has no codes of Statistics Netherlands yet.");
    private static final Words NO_FILE =
            new Words("Geen geladen bestand heeft dit cijfer.", "No loaded file has this figure.");
    private static final Words NEVER =
            new Words(
                    "Voor dit gebied is in geen enkel jaar een cijfer bekend.",
                    "No figure of any year is known for this area.");

    private final Areas areas;
    private final ReadContext contexts;
    private final ReadUrbanity urbanity;
    private final MessageSource messages;

    ComposeSurroundings(
            Areas areas, ReadContext contexts, ReadUrbanity urbanity, MessageSource messages) {
        this.areas = areas;
        this.contexts = contexts;
        this.urbanity = urbanity;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public Answer of(Collection<String> codes, int from, int until) {
        List<AreaCode> parsed = parse(codes);
        Optional<Words> unknown = unknown(parsed);
        if (unknown.isPresent()) {
            return new Answer.Unknown(unknown.get());
        }
        AreaContext context = contexts.of(parsed);
        boolean fictional = context.areas().getFirst().fictional();
        boolean several = parsed.stream().map(AreaCode::municipality).distinct().count() > 1;
        OfficialUrbanity urban = urbanity.of(parsed, until);
        List<SurroundingMeasure> measures = new ArrayList<>();
        List<Surroundings.Absent> absent = new ArrayList<>();
        for (Measure measure : ReadContext.MEASURES) {
            Words name = words("measure." + measure.key());
            MeasureLines lines =
                    context.measures().stream()
                            .filter(each -> each.measure().equals(measure))
                            .findFirst()
                            .orElse(null);
            if (lines == null) {
                Words why = measure.equals(Density.MEASURE) ? urban.words() : nothing(measure);
                absent.add(new Surroundings.Absent(measure.key(), name, why));
                continue;
            }
            var composed = new ComposeMeasure(lines, name, fictional, several).of(from, until);
            composed.ifPresentOrElse(
                    measures::add,
                    () ->
                            absent.add(
                                    new Surroundings.Absent(
                                            measure.key(), name, notUntil(lines, until))));
        }
        return new Answer.Known(
                new Surroundings(
                        context.areas().stream().map(ComposeSurroundings::place).toList(),
                        several ? null : placeOrNull(context.municipality()),
                        placeOrNull(context.country()),
                        context.similar().stream().map(ComposeSurroundings::place).toList(),
                        fictional,
                        urban,
                        measures,
                        absent));
    }

    @Override
    @Transactional(readOnly = true)
    public OfficialUrbanity urbanity(Collection<String> codes, int until) {
        List<AreaCode> parsed = parse(codes);
        return unknown(parsed).map(urbanity::unknown).orElseGet(() -> urbanity.of(parsed, until));
    }

    /** The codes in order; an area within another of them is in it already. */
    private static List<AreaCode> parse(Collection<String> codes) {
        TreeSet<AreaCode> all =
                new TreeSet<>(
                        codes.stream().flatMap(code -> AreaCode.parse(code).stream()).toList());
        return all.stream().filter(code -> !within(code.parent(), all)).toList();
    }

    private static boolean within(@Nullable AreaCode around, Collection<AreaCode> all) {
        return around != null && (all.contains(around) || within(around.parent(), all));
    }

    /** Of a catchment with a part that nobody knows nothing is said: missing is not zero. */
    private Optional<Words> unknown(List<AreaCode> codes) {
        if (codes.isEmpty()) {
            return Optional.of(NO_CODES);
        }
        Map<AreaCode, NamedArea> known = areas.latest(codes);
        String strange =
                codes.stream()
                        .filter(code -> !known.containsKey(code))
                        .map(AreaCode::text)
                        .collect(Collectors.joining(", "));
        return strange.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Words(
                                "Van " + strange + " is in Wijkspil geen gebied geladen.",
                                "No area with code " + strange + " is loaded in Wijkspil."));
    }

    private Words nothing(Measure measure) {
        return areas.datasets().stream().anyMatch(set -> set.at(measure.indicator()) >= 0)
                ? NEVER
                : NO_FILE;
    }

    private static Words notUntil(MeasureLines lines, int until) {
        List<Point> own = lines.lines().getFirst().points();
        Optional<Point> first = own.stream().filter(Point::known).findFirst();
        if (first.isPresent()) {
            int year = first.get().year();
            return new Words(
                    "Het eerste cijfer is van " + year + ", na deze periode.",
                    "The first figure is of " + year + ", after this period.");
        }
        return own.reversed().stream()
                .filter(point -> point.year() <= until && point.worded())
                .map(Point::words)
                .findFirst()
                .orElse(NEVER);
    }

    private Words words(String key) {
        return new Words(
                messages.getMessage(key, null, Locale.of("nl")),
                messages.getMessage(key, null, Locale.ENGLISH));
    }

    private static Surroundings.Place place(NamedArea area) {
        return new Surroundings.Place(area.code().text(), area.name());
    }

    private static Surroundings.@Nullable Place placeOrNull(@Nullable NamedArea area) {
        return area == null ? null : place(area);
    }
}

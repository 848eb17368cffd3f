package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.figures.Indicator;
import nl.wijkspil.exchange.areas.figures.Indicators;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.FigureRow;
import nl.wijkspil.platform.areas.NamedArea;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an area beside its municipality, similar areas and the country, over the years. */
@Component
public class ReadContext {

    /** What a page shows: the measures, and the density of addresses. */
    static final List<Measure> MEASURES =
            Stream.concat(Measure.ALL.stream(), Stream.of(Density.MEASURE)).toList();

    private static final int SIMILAR = 5;
    private static final Words INDEX = new Words("index", "index");
    private static final Words PERCENT = new Words("%", "%");
    private static final List<AreaCode> COUNTRIES =
            List.of("NL00", "NL01", "NL99").stream()
                    .map(code -> new AreaCode(AreaLevel.COUNTRY, code))
                    .toList();

    private final Areas areas;
    private final ReadTogether figures;
    private volatile Known known = new Known(List.of(), new ConcurrentHashMap<>());

    ReadContext(Areas areas, ReadTogether figures) {
        this.areas = areas;
        this.figures = figures;
    }

    /** {@return the context of these areas; empty measures when none of them is known} */
    @Transactional(readOnly = true)
    public AreaContext of(Collection<AreaCode> codes) {
        List<NamedArea> own = List.copyOf(areas.latest(codes).values());
        if (own.isEmpty()) {
            return new AreaContext(List.of(), null, null, List.of(), List.of());
        }
        boolean fictional = own.getFirst().fictional();
        AreaCode gm = own.getFirst().code().municipality();
        NamedArea municipality =
                gm == null || gm.equals(own.getFirst().code())
                        ? null
                        : areas.latest(gm).orElse(null);
        Map<AreaCode, NamedArea> known = areas.latest(COUNTRIES);
        List<AreaCode> countries =
                COUNTRIES.stream()
                        .filter(known::containsKey)
                        .filter(code ->
                                Objects.requireNonNull(known.get(code)).fictional() == fictional)
                        .toList();
        Set<AreaCode> ownCodes = new LinkedHashSet<>();
        own.forEach(each -> ownCodes.add(each.code()));
        List<AreaCode> similar = similar(own, ownCodes);
        Set<AreaCode> wanted = new HashSet<>(ownCodes);
        if (municipality != null) {
            wanted.add(municipality.code());
        }
        wanted.addAll(countries);
        wanted.addAll(similar);
        Map<AreaCode, NamedArea> latest = areas.latest(wanted);
        List<FigureRow> rows = figures.rows(latest);
        Together together = figures.of(rows, latest);
        List<MeasureLines> measures = new ArrayList<>();
        for (Measure measure : MEASURES) {
            MeasureLines lines =
                    measure(measure, rows, together, ownCodes, municipality, similar, countries);
            if (lines != null) {
                measures.add(lines);
            }
        }
        return new AreaContext(
                own,
                municipality,
                countries.isEmpty() ? null : known.get(countries.getFirst()),
                similar.stream()
                        .filter(latest::containsKey)
                        .map(c -> Objects.requireNonNull(latest.get(c)))
                        .toList(),
                measures);
    }

    private List<AreaCode> similar(List<NamedArea> own, Set<AreaCode> codes) {
        boolean fictional = own.getFirst().fictional();
        AreaLevel level = own.getFirst().code().level();
        List<UUID> files = areas.datasets().stream().map(Dataset::id).toList();
        for (int year : areas.years(level, fictional)) {
            List<AreaCode> found = lookAlikes(files, year, level, fictional).to(codes, SIMILAR);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** What a search for similar areas needs: made once, until other files are loaded. */
    private SimilarAreas lookAlikes(
            List<UUID> files, int year, AreaLevel level, boolean fictional) {
        Known now = known;
        if (!now.files().equals(files)) {
            now = new Known(files, new ConcurrentHashMap<>());
            known = now;
        }
        return now.answers()
                .computeIfAbsent(
                        new Pool(year, level, fictional),
                        pool ->
                                new SimilarAreas(
                                        areas
                                                .national(year, level, SimilarAreas.INDICATORS)
                                                .stream()
                                                .filter(row ->
                                                        row.dataset().fictional() == fictional)
                                                .toList()));
    }

    private record Pool(int year, AreaLevel level, boolean fictional) {}

    private record Known(List<UUID> files, Map<Pool, SimilarAreas> answers) {}

    private static @Nullable MeasureLines measure(
            Measure measure,
            List<FigureRow> rows,
            Together together,
            Set<AreaCode> own,
            @Nullable NamedArea municipality,
            List<AreaCode> similar,
            List<AreaCode> countries) {
        Lines lines = new Lines(measure, together);
        if (lines.years().isEmpty()) {
            return null;
        }
        List<List<AreaCode>> others = new ArrayList<>();
        if (municipality != null) {
            others.add(List.of(municipality.code()));
        }
        if (!countries.isEmpty()) {
            others.add(countries.subList(0, 1));
        }
        lines.chooseBase(own, others);
        List<Line> all = new ArrayList<>();
        all.add(
                measure.equals(Density.MEASURE)
                        ? Density.line(own, together)
                        : lines.together("own", own));
        if (all.getFirst().points().stream().allMatch(point -> point.cells().isEmpty())) {
            return null;
        }
        if (municipality != null) {
            all.add(lines.together("municipality", Set.of(municipality.code())));
        }
        if (!similar.isEmpty()) {
            all.add(lines.median("similar", similar));
        }
        if (!countries.isEmpty()) {
            all.add(lines.first("country", countries));
        }
        SourceLines sources = SourceLines.of(rows, measure.indicators());
        return new MeasureLines(
                measure,
                unit(measure),
                lines.years(),
                lines.base(),
                all,
                sources.lines(),
                sources.caveats());
    }

    private static Words unit(Measure measure) {
        if (measure.index()) {
            return INDEX;
        }
        return measure.per().isEmpty()
                ? Indicators.byKey(measure.indicator()).map(Indicator::unit).orElseThrow()
                : PERCENT;
    }
}

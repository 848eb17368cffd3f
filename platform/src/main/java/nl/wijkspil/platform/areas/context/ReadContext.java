package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.change.Bridge;
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
    private static final List<AreaCode> COUNTRIES =
            List.of("NL00", "NL01", "NL99").stream()
                    .map(code -> new AreaCode(AreaLevel.COUNTRY, code))
                    .toList();

    private final Areas areas;
    private volatile Known known = new Known(List.of(), new ConcurrentHashMap<>());

    ReadContext(Areas areas) {
        this.areas = areas;
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
        AreaLinks links = areas.links();
        Set<AreaCode> wanted = new HashSet<>(ownCodes);
        if (municipality != null) {
            wanted.add(municipality.code());
        }
        wanted.addAll(countries);
        wanted.addAll(similar);
        Map<AreaCode, NamedArea> latest = areas.latest(wanted);
        Set<Integer> years = new TreeSet<>();
        areas.datasets()
                .forEach(set ->
                        set.years().forEach(year -> years.add(set.source().boundaryYear(year))));
        Set<AreaCode> all = new HashSet<>(wanted);
        wanted.forEach(code -> all.addAll(related(code, base(latest, code), years, links)));
        List<FigureRow> rows = areas.rows(all);
        List<MeasureLines> measures = new ArrayList<>();
        for (Measure measure : MEASURES) {
            MeasureLines lines =
                    measure(
                            measure,
                            rows,
                            links,
                            latest,
                            ownCodes,
                            municipality,
                            similar,
                            countries);
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
        for (int year : areas.years(level)) {
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
                                        areas.national(year, level).stream()
                                                .filter(row ->
                                                        row.dataset().fictional() == fictional)
                                                .toList()));
    }

    private record Pool(int year, AreaLevel level, boolean fictional) {}

    private record Known(List<UUID> files, Map<Pool, SimilarAreas> answers) {}

    static Set<AreaCode> related(AreaCode code, int base, Set<Integer> years, AreaLinks links) {
        Set<AreaCode> codes = new HashSet<>();
        for (int year : years) {
            switch (links.bridge(code, base, year)) {
                case Bridge.Parts parts -> parts.parts().forEach(part -> codes.add(part.code()));
                case Bridge.Renamed(AreaCode other) -> codes.add(other);
                case Bridge.Same _ -> links.otherCode(code, base, year).ifPresent(codes::add);
                case Bridge.None _ -> {}
            }
        }
        return codes;
    }

    private static @Nullable MeasureLines measure(
            Measure measure,
            List<FigureRow> rows,
            AreaLinks links,
            Map<AreaCode, NamedArea> latest,
            Set<AreaCode> own,
            @Nullable NamedArea municipality,
            List<AreaCode> similar,
            List<AreaCode> countries) {
        Function<Measure, Lines> of =
                each -> new Lines(each, rows, links, code -> base(latest, code));
        Lines lines = of.apply(measure);
        if (lines.years().isEmpty()) {
            return null;
        }
        List<Line> all = new ArrayList<>();
        all.add(
                measure.equals(Density.MEASURE)
                        ? Density.together(own, of)
                        : lines.together("own", own));
        if (all.getFirst().points().stream().noneMatch(Point::known)) {
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
        TreeSet<String> sources = new TreeSet<>();
        TreeSet<String> caveats = new TreeSet<>();
        String unit = "";
        for (FigureRow row : rows) {
            int at = row.dataset().at(measure.indicator());
            if (at >= 0) {
                Dataset set = row.dataset();
                AreaColumn column = set.columns().get(at);
                unit = measure.per().isEmpty() ? column.unit() : "%";
                sources.add(
                        (set.fictional() ? "Verzonnen, in de vorm van " : "")
                                + set.source().line(row.year()));
                if (!set.source().caveat().isEmpty()) {
                    caveats.add(set.source().caveat());
                }
            }
        }
        List<String> shown =
                sources.size() > 2
                        ? List.of(sources.first(), sources.last())
                        : List.copyOf(sources);
        return new MeasureLines(
                measure,
                measure.index() ? "index" : unit,
                lines.years(),
                all,
                shown,
                List.copyOf(caveats));
    }

    static int base(Map<AreaCode, NamedArea> latest, AreaCode code) {
        NamedArea area = latest.get(code);
        return area == null ? 0 : area.year();
    }
}

package nl.wijkspil.platform.areas.context;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.panel.PanelSpec;
import nl.wijkspil.platform.areas.AreaSettings;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.ChosenFigures;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.NamedArea;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which panel lies behind an area's page: the area, its municipality, the country and similar
 * areas, or all of a municipality's districts and neighbourhoods; every loaded year and indicator,
 * on the boundaries of the area's latest year.
 */
@Component
public class ReadPanel {

    private static final int MOST = 400;

    private final Areas areas;
    private final ChosenFigures figures;
    private final ReadContext contexts;
    private final AreaSettings settings;

    ReadPanel(Areas areas, ChosenFigures figures, ReadContext contexts, AreaSettings settings) {
        this.areas = areas;
        this.figures = figures;
        this.contexts = contexts;
        this.settings = settings;
    }

    /** {@return what a panel of these areas and what they stand beside asks; nothing if unknown} */
    @Transactional(readOnly = true)
    public Optional<PanelSpec> of(Collection<AreaCode> codes) {
        Map<AreaCode, NamedArea> named = named(codes);
        int boundary =
                codes.stream()
                        .map(named::get)
                        .mapToInt(area -> area == null ? 0 : area.year())
                        .max()
                        .orElse(0);
        List<Dataset> files = files(named.keySet(), boundary);
        List<Integer> years =
                files.stream().flatMap(each -> each.years().stream()).distinct().toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PanelSpec(
                        indicators(files),
                        years,
                        null,
                        List.copyOf(named.keySet()),
                        boundary,
                        settings.weakest()));
    }

    /** The files with figures of these areas, or of what they were and became. */
    private List<Dataset> files(Set<AreaCode> wanted, int boundary) {
        List<Dataset> offered =
                areas.datasets().stream()
                        .filter(each -> each.source().hasFigures())
                        .filter(each -> each.source() != AreaSource.POSTCODES)
                        .toList();
        Set<Integer> bounds = new TreeSet<>();
        offered.forEach(
                each -> each.years().forEach(year -> bounds.add(each.source().boundaryYear(year))));
        AreaLinks links = areas.links();
        Set<AreaCode> all = new HashSet<>(wanted);
        wanted.forEach(code -> all.addAll(ReadTogether.related(code, boundary, bounds, links)));
        return figures.holding(all, offered);
    }

    private static List<String> indicators(List<Dataset> files) {
        return files.stream()
                .flatMap(each -> each.columns().stream())
                .map(AreaColumn::key)
                .distinct()
                .sorted()
                .toList();
    }

    private Map<AreaCode, NamedArea> named(Collection<AreaCode> codes) {
        Set<AreaCode> wanted = new LinkedHashSet<>(codes);
        AreaContext context = contexts.of(codes);
        NamedArea municipality = context.municipality();
        if (municipality != null) {
            wanted.add(municipality.code());
        }
        NamedArea country = context.country();
        if (country != null) {
            wanted.add(country.code());
        }
        context.similar().forEach(each -> wanted.add(each.code()));
        for (NamedArea each : context.areas()) {
            if (each.code().level() == AreaLevel.MUNICIPALITY) {
                for (AreaLevel level : List.of(AreaLevel.DISTRICT, AreaLevel.NEIGHBOURHOOD)) {
                    areas.list(each.year(), level, each.code().text(), MOST)
                            .forEach(part -> wanted.add(part.code()));
                }
            }
        }
        Map<AreaCode, NamedArea> found = areas.latest(wanted);
        Map<AreaCode, NamedArea> ordered = new LinkedHashMap<>();
        for (AreaCode code : wanted) {
            NamedArea area = found.get(code);
            if (area != null) {
                ordered.put(code, area);
            }
        }
        return ordered;
    }
}

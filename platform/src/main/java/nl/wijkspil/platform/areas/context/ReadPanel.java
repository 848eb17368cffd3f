package nl.wijkspil.platform.areas.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.exchange.areas.panel.AreaPanel;
import nl.wijkspil.exchange.areas.panel.PanelFigures;
import nl.wijkspil.exchange.areas.panel.PanelSpec;
import nl.wijkspil.platform.areas.AreaSettings;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.FigureRow;
import nl.wijkspil.platform.areas.NamedArea;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the figures behind an area's page together as a panel: the area, its municipality, the
 * country and similar areas, or all of a municipality's districts and neighbourhoods; every loaded
 * year and indicator, on the boundaries of the area's latest year.
 */
@Component
public class ReadPanel {

    private static final int MOST = 400;

    private final Areas areas;
    private final ReadContext contexts;
    private final AreaSettings settings;

    ReadPanel(Areas areas, ReadContext contexts, AreaSettings settings) {
        this.areas = areas;
        this.contexts = contexts;
        this.settings = settings;
    }

    /** {@return the panel of these areas and what they stand beside; without rows if unknown} */
    @Transactional(readOnly = true)
    public AreaPanel of(Collection<AreaCode> codes) {
        Map<AreaCode, NamedArea> named = named(codes);
        int boundary =
                codes.stream()
                        .map(named::get)
                        .mapToInt(area -> area == null ? 0 : area.year())
                        .max()
                        .orElse(0);
        AreaLinks links = areas.links();
        TreeSet<Integer> bounds = new TreeSet<>();
        areas.datasets()
                .forEach(set ->
                        set.years().forEach(year -> bounds.add(set.source().boundaryYear(year))));
        Set<AreaCode> all = new HashSet<>(named.keySet());
        named.keySet()
                .forEach(code -> all.addAll(ReadTogether.related(code, boundary, bounds, links)));
        Table table = Table.of(areas.rows(all), named);
        PanelSpec spec =
                new PanelSpec(
                        List.of(),
                        table.years(),
                        null,
                        List.copyOf(named.keySet()),
                        boundary,
                        settings.weakest());
        return named.isEmpty()
                ? new AreaPanel(List.of(), List.of(), List.of(), List.of())
                : AreaPanel.of(spec, table, links);
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

    /** Loaded rows as the library's panel wants them. */
    private record Table(
            List<FigureRow> rows,
            Map<AreaCode, NamedArea> named,
            Map<String, AreaColumn> indicators,
            List<Integer> years,
            List<String> sources)
            implements PanelFigures {

        static Table of(List<FigureRow> rows, Map<AreaCode, NamedArea> named) {
            Map<String, AreaColumn> indicators = new LinkedHashMap<>();
            TreeSet<Integer> years = new TreeSet<>();
            TreeSet<String> sources = new TreeSet<>();
            for (FigureRow row : rows) {
                row.dataset()
                        .columns()
                        .forEach(column -> indicators.putIfAbsent(column.key(), column));
                years.add(row.year());
                sources.add(
                        (row.dataset().fictional() ? "Verzonnen, in de vorm van " : "")
                                + row.dataset().source().line(row.year()));
                if (row.dataset().source().hasCaveat()) {
                    sources.add(row.dataset().source().caveat().nl());
                }
            }
            return new Table(rows, named, indicators, List.copyOf(years), new ArrayList<>(sources));
        }

        @Override
        public String name(AreaCode area) {
            NamedArea known = named.get(area);
            return known == null ? "" : known.name();
        }

        @Override
        public List<AreaCode> areas(int year, @Nullable AreaLevel level) {
            return rows.stream()
                    .filter(row -> row.year() == year)
                    .map(FigureRow::code)
                    .filter(code -> level == null || code.level() == level)
                    .distinct()
                    .sorted()
                    .toList();
        }

        @Override
        public Figures figures(String indicator) {
            return new RowFigures(rows, indicator);
        }
    }
}

package nl.wijkspil.platform.areas.panel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.panel.AreaPanel;
import nl.wijkspil.exchange.areas.panel.Origin;
import nl.wijkspil.exchange.areas.panel.PanelSpec;
import nl.wijkspil.platform.areas.Dataset;

/** The loaded files that a panel draws from, the last loaded first, and what they say of it. */
final class PanelFiles {

    private final List<Dataset> files;
    private final List<Integer> years;
    private final List<AreaColumn> columns;
    private final Map<String, List<Dataset>> holding = new HashMap<>();

    PanelFiles(List<Dataset> loaded, PanelSpec spec) {
        years = spec.years();
        List<Dataset> ofYears =
                loaded.stream()
                        .filter(each -> each.source().hasFigures())
                        .filter(each -> each.years().stream().anyMatch(years::contains))
                        .toList();
        Map<String, AreaColumn> known = new LinkedHashMap<>();
        ofYears.forEach(
                each -> each.columns().forEach(column -> known.putIfAbsent(column.key(), column)));
        columns = AreaPanel.columns(spec, known);
        for (AreaColumn column : columns) {
            holding.put(
                    column.key(),
                    ofYears.stream().filter(each -> each.at(column.key()) >= 0).toList());
        }
        files =
                ofYears.stream()
                        .filter(each ->
                                columns.stream().anyMatch(column -> each.at(column.key()) >= 0))
                        .toList();
    }

    List<Dataset> files() {
        return files;
    }

    List<Integer> years() {
        return years;
    }

    List<AreaColumn> columns() {
        return columns;
    }

    List<Dataset> holding(String indicator) {
        return holding.getOrDefault(indicator, List.of());
    }

    /** The year whose boundaries the figures of this year are on. */
    int boundaryYear(String indicator, int year) {
        return holding(indicator).stream()
                .filter(each -> each.years().contains(year))
                .findFirst()
                .map(each -> each.source().boundaryYear(year))
                .orElse(year);
    }

    /** The years whose boundaries any of the figures are on. */
    Set<Integer> boundaryYears() {
        Set<Integer> all = new TreeSet<>();
        for (Dataset each : files) {
            each.years().stream()
                    .filter(years::contains)
                    .forEach(year -> all.add(each.source().boundaryYear(year)));
        }
        return all;
    }

    /** The files that are drawn from, with the years that are. */
    List<Origin> origins() {
        return files.stream()
                .map(each ->
                        new Origin(
                                each.name(),
                                each.sha256(),
                                each.source(),
                                each.years().stream().filter(years::contains).toList(),
                                each.fictional()))
                .toList();
    }
}

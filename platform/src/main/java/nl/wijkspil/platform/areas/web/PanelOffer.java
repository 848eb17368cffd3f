package nl.wijkspil.platform.areas.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.YearSpans;
import nl.wijkspil.exchange.areas.figures.Indicators;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.panel.AskPanel;
import nl.wijkspil.platform.ui.Formats;
import org.springframework.stereotype.Component;

/** What there is to choose from for a panel. */
@Component
class PanelOffer {

    private static final List<Boolean> GROUNDS = List.of(false, true);

    private final Areas areas;
    private final AskPanel asking;
    private final Formats formats;

    PanelOffer(Areas areas, AskPanel asking, Formats formats) {
        this.areas = areas;
        this.asking = asking;
        this.formats = formats;
    }

    /**
     * The indicators of one source.
     *
     * @param source where they come from
     * @param indicators the indicators, by name
     * @param open whether one of them is chosen
     */
    record Group(AreaSource source, List<Offered> indicators, boolean open) {}

    /**
     * An indicator.
     *
     * @param key its key
     * @param name its name in the reader's language, or its heading in the file
     * @param unit the unit, or empty
     * @param years the years that have it
     */
    record Offered(String key, String name, String unit, String years) {}

    /** {@return the indicators, grouped by where they come from; each stands there once} */
    List<Group> groups(List<String> chosen) {
        Map<String, AreaColumn> columns = new LinkedHashMap<>();
        Map<String, AreaSource> sources = new LinkedHashMap<>();
        Map<String, TreeSet<Integer>> years = new LinkedHashMap<>();
        for (Dataset each : asking.files()) {
            for (AreaColumn column : each.columns()) {
                columns.putIfAbsent(column.key(), column);
                sources.putIfAbsent(column.key(), each.source());
                years.computeIfAbsent(column.key(), key -> new TreeSet<>()).addAll(each.years());
            }
        }
        List<Group> groups = new ArrayList<>();
        for (AreaSource source : AreaSource.values()) {
            List<Offered> offered = new ArrayList<>();
            columns.forEach((key, column) -> {
                if (sources.get(key) == source) {
                    offered.add(
                            offered(
                                    column,
                                    YearSpans.of(years.getOrDefault(key, new TreeSet<>()))));
                }
            });
            if (!offered.isEmpty()) {
                offered.sort(Comparator.comparing(Offered::name, String.CASE_INSENSITIVE_ORDER));
                boolean open = offered.stream().anyMatch(each -> chosen.contains(each.key()));
                groups.add(new Group(source, offered, open));
            }
        }
        return groups;
    }

    private Offered offered(AreaColumn column, String years) {
        return Indicators.byKey(column.key())
                .map(known ->
                        new Offered(
                                known.key(),
                                formats.words(known.name()),
                                formats.words(known.unit()),
                                years))
                .orElseGet(() -> new Offered(column.key(), column.header(), column.unit(), years));
    }

    /** {@return the levels of which there are areas, from large to small} */
    List<AreaLevel> levels() {
        return Arrays.stream(AreaLevel.values())
                .filter(level ->
                        GROUNDS.stream().anyMatch(each -> !areas.years(level, each).isEmpty()))
                .toList();
    }

    /** {@return the municipalities of the latest year, by name; real ones first, then invented} */
    List<NamedArea> municipalities() {
        List<NamedArea> all = new ArrayList<>();
        for (boolean fictional : GROUNDS) {
            areas.years(AreaLevel.MUNICIPALITY, fictional).stream()
                    .findFirst()
                    .ifPresent(year ->
                            all.addAll(areas.country(year, AreaLevel.MUNICIPALITY, fictional)));
        }
        return all;
    }
}

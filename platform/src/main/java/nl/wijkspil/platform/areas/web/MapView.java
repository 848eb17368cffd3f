package nl.wijkspil.platform.areas.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows.
 *
 * @param level the areas on it
 * @param levels the levels to choose from
 * @param ground only what lies in one municipality, or the country; invented or real
 * @param province only what lies in this province, or in none that is known; empty for all
 * @param example whether there are invented areas beside the real ones
 * @param groups the figures to choose from
 * @param chosen the figure it is coloured by; null when none is loaded
 * @param years the years that have that figure, the last first
 * @param year the year of the figure; 0 when there is none
 * @param drawn the year whose boundaries are drawn; 0 when there are none
 * @param listYear the year whose areas are listed: that of the boundaries, or else of the figure
 * @param sources what must stand beside the figure
 */
record MapView(
        AreaLevel level,
        List<AreaLevel> levels,
        Areas.Ground ground,
        String province,
        boolean example,
        List<MapChoice.Group> groups,
        @Nullable MapChoice chosen,
        List<Integer> years,
        int year,
        int drawn,
        int listYear,
        SourceLines sources) {

    /** What was asked for, as far as it exists; else what lies nearest. */
    static MapView of(Areas areas, MapPage.Asked asked) {
        String municipality =
                AreaCode.parse(asked.gemeente())
                        .filter(code -> code.level() == AreaLevel.MUNICIPALITY)
                        .map(AreaCode::text)
                        .orElse("");
        boolean fictional = fictional(areas, municipality, asked.voorbeeld());
        List<AreaLevel> wanted =
                municipality.isEmpty()
                        ? List.of(AreaLevel.MUNICIPALITY, AreaLevel.PROVINCE, AreaLevel.DISTRICT)
                        : List.of(AreaLevel.NEIGHBOURHOOD, AreaLevel.DISTRICT);
        List<AreaLevel> levels =
                wanted.stream().filter(each -> loaded(areas, each, fictional)).toList();
        AreaLevel level =
                levels.stream()
                        .filter(each -> each.name().equals(asked.niveau()))
                        .findFirst()
                        .orElse(first(areas, levels, wanted.getFirst(), fictional));
        Map<Dataset, List<Integer>> files = new LinkedHashMap<>();
        areas.files(level)
                .forEach((set, years) -> {
                    if (set.fictional() == fictional) {
                        files.put(set, years);
                    }
                });
        var groups = MapChoice.groups(files);
        var chosen = MapChoice.of(groups, asked.cijfer());
        List<Integer> years = chosen == null ? List.of() : MapChoice.years(files, chosen.key());
        int year =
                years.stream()
                        .filter(each -> String.valueOf(each).equals(asked.jaar()))
                        .findFirst()
                        .orElse(years.isEmpty() ? 0 : years.getFirst());
        int drawn = nearest(areas.boundaryYears(level, fictional), year);
        int listYear =
                drawn > 0
                        ? drawn
                        : Stream.concat(Stream.of(year), areas.years(level, fictional).stream())
                                .filter(each -> each > 0)
                                .findFirst()
                                .orElse(0);
        int last = last(areas, municipality, level, listYear);
        if (last != listYear) {
            drawn = areas.boundaryYears(level, fictional).contains(last) ? last : 0;
            listYear = last;
        }
        return new MapView(
                level,
                levels,
                new Areas.Ground(municipality, fictional),
                municipality.isEmpty() && level == AreaLevel.MUNICIPALITY ? asked.provincie() : "",
                municipality.isEmpty() && !fictional && loaded(areas, level, true),
                groups,
                chosen,
                years,
                year,
                drawn,
                listYear,
                sources(files, chosen, year));
    }

    /** The finest level that can be drawn, or else the finest there is. */
    private static AreaLevel first(
            Areas areas, List<AreaLevel> levels, AreaLevel none, boolean fictional) {
        return levels.stream()
                .filter(each -> !areas.boundaryYears(each, fictional).isEmpty())
                .findFirst()
                .orElse(levels.isEmpty() ? none : levels.getFirst());
    }

    /** The year to list: the last of a municipality that is no longer there in the year meant. */
    private static int last(Areas areas, String municipality, AreaLevel level, int year) {
        return municipality.isEmpty() || !areas.list(year, level, municipality, 1).isEmpty()
                ? year
                : AreaCode.parse(municipality)
                        .flatMap(areas::latest)
                        .map(NamedArea::year)
                        .orElse(year);
    }

    /** The invented areas when they are asked for, or when there are no others. */
    private static boolean fictional(Areas areas, String municipality, String example) {
        var named = AreaCode.parse(municipality).flatMap(areas::latest);
        return named.isPresent()
                ? named.get().fictional()
                : example.equals("ja") || !loaded(areas, AreaLevel.MUNICIPALITY, false);
    }

    private static boolean loaded(Areas areas, AreaLevel level, boolean fictional) {
        return !areas.boundaryYears(level, fictional).isEmpty()
                || !areas.years(level, fictional).isEmpty();
    }

    private static SourceLines sources(
            Map<Dataset, List<Integer>> files, @Nullable MapChoice chosen, int year) {
        Map<Dataset, SortedSet<Integer>> used = new LinkedHashMap<>();
        files.forEach((set, years) -> {
            if (chosen != null && set.at(chosen.key()) >= 0 && years.contains(year)) {
                used.put(set, new TreeSet<>(List.of(year)));
            }
        });
        return SourceLines.of(used);
    }

    /** The year of boundaries nearest to the figure, the later of two; 0 when there are none. */
    private static int nearest(List<Integer> drawn, int year) {
        if (year == 0) {
            return drawn.isEmpty() ? 0 : drawn.getFirst();
        }
        return drawn.stream()
                .min((a, b) -> {
                    int by = Integer.compare(Math.abs(a - year), Math.abs(b - year));
                    return by != 0 ? by : Integer.compare(b, a);
                })
                .orElse(0);
    }

    /** {@return the code of the municipality, or empty} */
    public String municipality() {
        return ground.municipality();
    }

    /** Whether the boundaries are of another year than the figure. */
    public boolean otherBoundaries() {
        return drawn > 0 && year > 0 && drawn != year;
    }
}

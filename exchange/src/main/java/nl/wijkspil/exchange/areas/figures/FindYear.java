package nl.wijkspil.exchange.areas.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.FoundYear;
import nl.wijkspil.exchange.areas.FoundYear.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year of a file. Files of StatLine do not name it, but a file of the whole country
 * betrays it by the population on the first of January.
 */
public final class FindYear {

    /**
     * Population of the Netherlands on 1 January of the years we have seen: Kerncijfers wijken en
     * buurten (2020, 2022, 2024) and tables 37230ned and 37296ned of Statistics Netherlands.
     */
    private static final Map<Integer, Long> POPULATION =
            Map.ofEntries(
                    Map.entry(2007, 16_357_992L),
                    Map.entry(2008, 16_405_399L),
                    Map.entry(2009, 16_485_787L),
                    Map.entry(2010, 16_574_989L),
                    Map.entry(2011, 16_655_799L),
                    Map.entry(2015, 16_900_726L),
                    Map.entry(2018, 17_181_084L),
                    Map.entry(2019, 17_282_163L),
                    Map.entry(2020, 17_407_585L),
                    Map.entry(2022, 17_590_672L),
                    Map.entry(2024, 17_942_942L));

    /** Rounding of thousands of areas to five moves a sum by far less than a year does. */
    private static final long ROUNDING = 2_000;

    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9])(199[0-9]|20[0-4][0-9])(?![0-9])");
    private static final Pattern DAY =
            Pattern.compile("(?<![0-9])[0-3][0-9][01][0-9](20[0-4][0-9])(?![0-9])");

    private FindYear() {}

    static Optional<FoundYear> byPopulation(Map<AreaLevel, Long> people) {
        for (AreaLevel level :
                List.of(AreaLevel.COUNTRY, AreaLevel.MUNICIPALITY, AreaLevel.DISTRICT)) {
            Long sum = people.get(level);
            if (sum == null) {
                continue;
            }
            for (var each : POPULATION.entrySet()) {
                if (Math.abs(each.getValue() - sum) <= ROUNDING) {
                    return Optional.of(new FoundYear(each.getKey(), Evidence.POPULATION));
                }
            }
        }
        return Optional.empty();
    }

    /** The year whose population this sum over one level is. */
    public static Optional<FoundYear> byPopulationOf(Set<AreaLevel> levels, long sum) {
        return levels.size() == 1
                ? byPopulation(Map.of(levels.iterator().next(), sum))
                : Optional.empty();
    }

    /** The one year in a file's name; empty when there are none or more. */
    public static Optional<FoundYear> byName(String name) {
        TreeSet<Integer> years = new TreeSet<>();
        Matcher matcher = YEAR.matcher(DAY.matcher(name).replaceAll(""));
        while (matcher.find()) {
            years.add(Integer.valueOf(matcher.group(1)));
        }
        return years.size() == 1
                ? Optional.of(new FoundYear(years.first(), Evidence.FILE_NAME))
                : Optional.empty();
    }

    /** The first that is known: found in the content, given, or in the name. */
    public static Optional<FoundYear> first(
            Optional<FoundYear> content, @Nullable Integer given, String name) {
        return content.or(() ->
                        Optional.ofNullable(given).map(year -> new FoundYear(year, Evidence.GIVEN)))
                .or(() -> byName(name));
    }
}

package nl.wijkspil.platform.areas.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.InProvince;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.Places;
import nl.wijkspil.platform.areas.places.AreaPlace.Inside;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists what lies in an area, of its own year or else of the newest year that has such a list. */
@Component
public class ReadInside {

    private static final int MOST = 1_000;

    private final Areas areas;
    private final Places places;

    ReadInside(Areas areas, Places places) {
        this.areas = areas;
        this.places = places;
    }

    List<Inside> of(NamedArea area) {
        AreaCode code = area.code();
        return switch (code.level()) {
            case COUNTRY -> provinces(area);
            case PROVINCE -> municipalities(area);
            case MUNICIPALITY ->
                    List.of(
                                    in(area, code, AreaLevel.DISTRICT, _ -> true),
                                    in(area, code, AreaLevel.NEIGHBOURHOOD, _ -> true))
                            .stream()
                            .filter(each -> !each.areas().isEmpty())
                            .toList();
            case DISTRICT ->
                    List.of(
                            in(
                                    area,
                                    code,
                                    AreaLevel.NEIGHBOURHOOD,
                                    each -> code.equals(each.code().parent())));
            case NEIGHBOURHOOD, POSTCODE -> List.of();
        };
    }

    private Inside in(
            NamedArea area, AreaCode code, AreaLevel level, Predicate<NamedArea> belongs) {
        String municipality = java.util.Objects.requireNonNull(code.municipality()).text();
        Set<Integer> years = new LinkedHashSet<>(List.of(area.year()));
        years.addAll(areas.years(level, area.fictional()));
        for (int year : years) {
            List<NamedArea> found =
                    areas.list(year, level, municipality, MOST).stream().filter(belongs).toList();
            if (!found.isEmpty()) {
                return new Inside(level, year, found, 0);
            }
        }
        return new Inside(level, area.year(), List.of(), 0);
    }

    /** All that a file ever named: no province was added or left out since 1986. */
    private List<Inside> provinces(NamedArea country) {
        List<Integer> years = areas.years(AreaLevel.PROVINCE, country.fictional());
        Map<AreaCode, NamedArea> latest = new LinkedHashMap<>();
        for (int year : years) {
            areas.country(year, AreaLevel.PROVINCE, country.fictional())
                    .forEach(each -> latest.putIfAbsent(each.code(), each));
        }
        return latest.isEmpty()
                ? List.of()
                : List.of(
                        new Inside(
                                AreaLevel.PROVINCE,
                                years.getFirst(),
                                latest.values().stream()
                                        .sorted(Comparator.comparing(NamedArea::name))
                                        .toList(),
                                0));
    }

    private List<Inside> municipalities(NamedArea province) {
        for (int year : areas.years(AreaLevel.MUNICIPALITY, province.fictional())) {
            List<NamedArea> all = areas.country(year, AreaLevel.MUNICIPALITY, province.fictional());
            if (!all.isEmpty()) {
                Narrowed narrowed = narrow(all, year, province.code());
                return List.of(
                        new Inside(
                                AreaLevel.MUNICIPALITY,
                                year,
                                narrowed.areas(),
                                narrowed.unplaced().size()));
            }
        }
        return List.of();
    }

    /**
     * Municipalities of a list that lie in a province.
     *
     * @param areas those that do
     * @param unplaced those of which no file says where they lie
     */
    public record Narrowed(List<NamedArea> areas, List<NamedArea> unplaced) {

        /** Copies the lists. */
        public Narrowed {
            areas = List.copyOf(areas);
            unplaced = List.copyOf(unplaced);
        }
    }

    /**
     * {@return the municipalities of this list that lie in a province in this year}
     *
     * @param province the province; null to ask only which lie in none that is known
     */
    @Transactional(readOnly = true)
    public Narrowed narrow(List<NamedArea> all, int year, @Nullable AreaCode province) {
        Map<AreaCode, InProvince> known =
                places.provinces(all.stream().map(NamedArea::code).toList(), year);
        List<NamedArea> in = new ArrayList<>();
        List<NamedArea> unplaced = new ArrayList<>();
        for (NamedArea each : all) {
            InProvince said = known.get(each.code());
            if (said == null) {
                unplaced.add(each);
            } else if (said.code().equals(province)) {
                in.add(each);
            }
        }
        return new Narrowed(in, unplaced);
    }
}

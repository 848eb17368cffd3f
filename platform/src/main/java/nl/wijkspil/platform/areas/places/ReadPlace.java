package nl.wijkspil.platform.areas.places;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.InProvince;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.Places;
import nl.wijkspil.platform.areas.places.AreaPlace.Changed;
import nl.wijkspil.platform.areas.places.AreaPlace.Share;
import nl.wijkspil.platform.areas.places.AreaPlace.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out what an area lies in, what lies in it, and what it was and became. */
@Component
public class ReadPlace {

    private final Areas areas;
    private final Places places;
    private final ReadInside inside;
    private final ReadPostcode postcodes;

    ReadPlace(Areas areas, Places places, ReadInside inside, ReadPostcode postcodes) {
        this.areas = areas;
        this.places = places;
        this.inside = inside;
        this.postcodes = postcodes;
    }

    /**
     * {@return where an area stands}
     *
     * @param country the country it lies in; null when it is not loaded
     */
    @Transactional(readOnly = true)
    public AreaPlace of(NamedArea area, @Nullable NamedArea country) {
        AreaCode code = area.code();
        AreaCode municipality = code.municipality();
        AreaPlace.Postcode postcode =
                code.level() == AreaLevel.POSTCODE ? postcodes.of(code) : null;
        InProvince province =
                municipality == null
                        ? null
                        : places.provinces(List.of(municipality), area.year()).get(municipality);
        NavigableSet<Integer> listed = places.listed(code);
        Changed after = null;
        Changed before = null;
        if (!listed.isEmpty() && code.level().compareTo(AreaLevel.POSTCODE) < 0) {
            NavigableSet<Integer> lists = places.wholeLists(code, area.fictional());
            after =
                    Change.after(code, listed.last(), lists, areas.links())
                            .map(this::named)
                            .orElse(null);
            before =
                    Change.before(code, listed.first(), lists, areas.links())
                            .map(this::named)
                            .orElse(null);
        }
        return new AreaPlace(
                above(area, country, province, postcode),
                province,
                inside.of(area),
                after,
                before,
                postcode);
    }

    private List<Step> above(
            NamedArea area,
            @Nullable NamedArea country,
            @Nullable InProvince province,
            AreaPlace.@Nullable Postcode postcode) {
        List<Step> above = new ArrayList<>();
        AreaCode code = area.code();
        if (country != null && !country.code().equals(code)) {
            above.add(new Step(AreaLevel.COUNTRY, country.name(), country.code()));
        }
        if (postcode != null) {
            postcodes.above(postcode).forEach(above::add);
        }
        AreaCode municipality = code.municipality();
        if (municipality == null) {
            return above;
        }
        above.add(
                province == null
                        ? new Step(AreaLevel.PROVINCE, "", null)
                        : new Step(AreaLevel.PROVINCE, province.name(), province.code()));
        Set<AreaCode> parents = new LinkedHashSet<>();
        for (AreaCode each = code.parent(); each != null; each = each.parent()) {
            parents.add(each);
        }
        Map<AreaCode, NamedArea> named = places.named(parents, area.year());
        for (AreaCode each : parents.stream().sorted(ReadPlace::larger).toList()) {
            NamedArea parent = named.get(each);
            if (parent != null) {
                above.add(new Step(each.level(), parent.name(), each));
            } else if (each.level() == AreaLevel.MUNICIPALITY) {
                above.add(new Step(each.level(), name(area, each), null));
            }
        }
        return above;
    }

    private static String name(NamedArea area, AreaCode municipality) {
        return area.municipality().isEmpty() ? municipality.text() : area.municipality();
    }

    private static int larger(AreaCode one, AreaCode other) {
        return one.level().compareTo(other.level());
    }

    private Changed named(Change change) {
        List<AreaCode> codes = change.areas().stream().map(Change.Other::code).toList();
        Map<AreaCode, NamedArea> known = places.named(codes, change.year());
        return new Changed(
                change.list(),
                change.year(),
                change.areas().stream()
                        .map(other ->
                                Optional.ofNullable(known.get(other.code()))
                                        .map(area -> new Share(area, other.share(), true))
                                        .orElseGet(() -> unknown(other)))
                        .toList());
    }

    private static Share unknown(Change.Other other) {
        String code = other.code().text();
        return new Share(new NamedArea(other.code(), 0, code, "", false), other.share(), false);
    }
}

package nl.wijkspil.platform.areas.context;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.change.Bridge;
import nl.wijkspil.platform.areas.AreaSettings;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.FigureRow;
import nl.wijkspil.platform.areas.NamedArea;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures of some areas, and of what they were before their boundaries changed. */
@Component
public class ReadTogether {

    private final Areas areas;
    private final AreaSettings settings;

    ReadTogether(Areas areas, AreaSettings settings) {
        this.areas = areas;
        this.settings = settings;
    }

    /** {@return the figures of these areas, each on the boundary of the last year it existed} */
    @Transactional(readOnly = true)
    public Together of(Collection<AreaCode> codes) {
        Map<AreaCode, NamedArea> latest = areas.latest(codes);
        return of(rows(latest), latest);
    }

    /** {@return the figures of an area on the boundary it has in a year} */
    @Transactional(readOnly = true)
    public Together of(NamedArea area) {
        return of(rows(Map.of(area.code(), area)), Map.of(area.code(), area));
    }

    Together of(List<FigureRow> rows, Map<AreaCode, NamedArea> latest) {
        return new Together(rows, areas.links(), code -> base(latest, code), settings.weakest());
    }

    /** {@return all rows of figures of these areas and of those they came from or went into} */
    List<FigureRow> rows(Map<AreaCode, NamedArea> latest) {
        AreaLinks links = areas.links();
        Set<Integer> years = new TreeSet<>();
        areas.datasets()
                .forEach(set ->
                        set.years().forEach(year -> years.add(set.source().boundaryYear(year))));
        Set<AreaCode> all = new HashSet<>(latest.keySet());
        latest.keySet()
                .forEach(code -> all.addAll(related(code, base(latest, code), years, links)));
        return areas.rows(all);
    }

    static int base(Map<AreaCode, NamedArea> latest, AreaCode code) {
        NamedArea area = latest.get(code);
        return area == null ? 0 : area.year();
    }

    /** {@return codes of other years that hold ground of an area, in these years} */
    public static Set<AreaCode> related(
            AreaCode code, int base, Set<Integer> years, AreaLinks links) {
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
}

package nl.wijkspil.platform.areas.context;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.FigureRow;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.OfficialUrbanity;
import nl.wijkspil.platform.areas.UrbanitySettings;
import nl.wijkspil.platform.areas.domain.ProposeUrbanity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How urban a catchment is: by its density of addresses, else by the class of its areas. */
@Component
class ReadUrbanity {

    private static final Measure CLASS = new Measure("urbanity", "urbanity", "", false, 0, "");
    private static final Words NO_FILE =
            new Words(
                    "Geen geladen bestand zegt hoe stedelijk dit gebied is.",
                    "No loaded file says how urban this area is.");
    private static final Words LATER =
            new Words(
                    "De cijfers over stedelijkheid zijn van na deze periode.",
                    "The figures on urbanity are from after this period.");
    private static final Words CLASSES_DIFFER =
            new Words(
                    "De buurten hebben verschillende klassen; een klasse kent geen gemiddelde.",
                    "The neighbourhoods have different classes; a class has no mean.");

    private final Areas areas;
    private final UrbanitySettings settings;

    ReadUrbanity(Areas areas, UrbanitySettings settings) {
        this.areas = areas;
        this.settings = settings;
    }

    /** {@return the last official figure up to this year of areas that are all known} */
    @Transactional(readOnly = true)
    public OfficialUrbanity of(Collection<AreaCode> codes, int until) {
        Map<AreaCode, NamedArea> latest = areas.latest(codes);
        AreaLinks links = areas.links();
        Set<Integer> years = new TreeSet<>();
        areas.datasets()
                .forEach(set ->
                        set.years().forEach(year -> years.add(set.source().boundaryYear(year))));
        Set<AreaCode> all = new HashSet<>(codes);
        codes.forEach(code ->
                all.addAll(
                        ReadContext.related(code, ReadContext.base(latest, code), years, links)));
        List<FigureRow> rows = areas.rows(all);
        Function<Measure, Lines> of =
                measure -> new Lines(measure, rows, links, code -> ReadContext.base(latest, code));
        boolean fictional = latest.values().stream().anyMatch(NamedArea::fictional);
        List<Point> densities =
                Density.together(codes, of).points().stream()
                        .filter(point -> point.year() <= until)
                        .toList();
        Point density = lastKnown(densities);
        ClassPoint urban = classes(codes, of.apply(CLASS), until);
        if (density != null) {
            Integer same = urban.year() == density.year() ? urban.value() : null;
            return answer(codes, density.value(), same, density, Remark.of(density), fictional);
        }
        if (urban.point() != null) {
            return answer(codes, null, urban.value(), urban.point(), urban.words(), fictional);
        }
        Words why =
                !densities.isEmpty()
                        ? Remark.of(densities.getLast())
                        : of.apply(Density.MEASURE).years().isEmpty() ? urban.words() : LATER;
        return unknown(why);
    }

    /** {@return that nothing is known, because of this} */
    OfficialUrbanity unknown(Words why) {
        return OfficialUrbanity.unknown(why, settings.townFrom());
    }

    private OfficialUrbanity answer(
            Collection<AreaCode> codes,
            @Nullable Double density,
            @Nullable Integer urbanityClass,
            Point from,
            Words words,
            boolean fictional) {
        return new OfficialUrbanity(
                codes.stream().map(AreaCode::text).toList(),
                density,
                urbanityClass,
                from.year(),
                words,
                Sources.of(List.of(from), fictional),
                ProposeUrbanity.of(density, urbanityClass, settings.townFrom()),
                settings.townFrom());
    }

    /** A class that all areas have, with one of its points; or why there is none. */
    private record ClassPoint(
            @Nullable Integer value, int year, @Nullable Point point, Words words) {}

    private static ClassPoint classes(Collection<AreaCode> codes, Lines lines, int until) {
        List<List<Point>> each =
                codes.stream().map(code -> lines.together("own", List.of(code)).points()).toList();
        for (int y = lines.years().size() - 1; y >= 0; y--) {
            int at = y;
            int year = lines.years().get(y);
            if (year <= until && each.stream().allMatch(points -> points.get(at).known())) {
                Point first = each.getFirst().get(at);
                boolean same =
                        each.stream().allMatch(points -> points.get(at).value() == first.value());
                return same
                        ? new ClassPoint((int) first.value(), year, first, Remark.of(first))
                        : new ClassPoint(null, 0, null, CLASSES_DIFFER);
            }
        }
        return new ClassPoint(null, 0, null, NO_FILE);
    }

    private static @Nullable Point lastKnown(List<Point> points) {
        return points.reversed().stream().filter(Point::known).findFirst().orElse(null);
    }
}

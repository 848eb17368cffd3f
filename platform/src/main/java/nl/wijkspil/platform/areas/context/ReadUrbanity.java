package nl.wijkspil.platform.areas.context;

import java.util.Collection;
import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.platform.areas.AreaSettings;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.OfficialUrbanity;
import nl.wijkspil.platform.areas.domain.ProposeUrbanity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How urban a catchment is: by its density of addresses, else by the class of its areas. */
@Component
class ReadUrbanity {

    private static final String CLASS = "urbanity";
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
    private final ReadTogether reading;
    private final AreaSettings settings;

    ReadUrbanity(Areas areas, ReadTogether reading, AreaSettings settings) {
        this.areas = areas;
        this.reading = reading;
        this.settings = settings;
    }

    /** {@return the last official figure up to this year of areas that are all known} */
    @Transactional(readOnly = true)
    public OfficialUrbanity of(Collection<AreaCode> codes, int until) {
        boolean fictional = areas.latest(codes).values().stream().anyMatch(NamedArea::fictional);
        Together figures = reading.of(codes);
        List<Point> densities = until(Density.line(codes, figures).points(), until);
        Point density = lastKnown(densities);
        ClassPoint urban = classes(codes, figures, until);
        if (density != null) {
            Integer same = urban.year() == density.year() ? urban.value() : null;
            return answer(codes, density.value(), same, density, fictional);
        }
        if (urban.point() != null) {
            return answer(codes, null, urban.value(), urban.point(), fictional);
        }
        return unknown(why(figures, densities, urban));
    }

    /** {@return that nothing is known, because of this} */
    OfficialUrbanity unknown(Words why) {
        return OfficialUrbanity.unknown(why, settings.townFrom());
    }

    private static Words why(Together figures, List<Point> densities, ClassPoint urban) {
        boolean files = !figures.years(Density.MEASURE.indicator()).isEmpty();
        if (densities.isEmpty()) {
            return files ? LATER : urban.words();
        }
        Words last = densities.getLast().words();
        return last.nl().isEmpty() ? urban.words() : last;
    }

    private OfficialUrbanity answer(
            Collection<AreaCode> codes,
            @Nullable Double density,
            @Nullable Integer urbanityClass,
            Point from,
            boolean fictional) {
        return new OfficialUrbanity(
                codes.stream().map(AreaCode::text).toList(),
                density,
                urbanityClass,
                from.year(),
                from.words(),
                Sources.of(List.of(from), fictional),
                ProposeUrbanity.of(density, urbanityClass, settings.townFrom()),
                settings.townFrom());
    }

    /** A class that all areas have, with one of its points; or why there is none. */
    private record ClassPoint(
            @Nullable Integer value, int year, @Nullable Point point, Words words) {}

    private static ClassPoint classes(Collection<AreaCode> codes, Together figures, int until) {
        List<List<Point>> each =
                codes.stream()
                        .map(code -> until(figures.mean(List.of(code), CLASS), until))
                        .toList();
        for (int at = each.getFirst().size() - 1; at >= 0; at--) {
            int year = at;
            if (each.stream().allMatch(points -> points.get(year).known())) {
                Point first = each.getFirst().get(at);
                boolean same =
                        each.stream().allMatch(points -> points.get(year).value() == first.value());
                return same
                        ? new ClassPoint((int) first.value(), first.year(), first, first.words())
                        : new ClassPoint(null, 0, null, CLASSES_DIFFER);
            }
        }
        return new ClassPoint(null, 0, null, NO_FILE);
    }

    private static List<Point> until(List<Point> points, int until) {
        return points.stream().filter(point -> point.year() <= until).toList();
    }

    private static @Nullable Point lastKnown(List<Point> points) {
        return points.reversed().stream().filter(Point::known).findFirst().orElse(null);
    }
}

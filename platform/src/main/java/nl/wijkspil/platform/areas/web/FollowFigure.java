package nl.wijkspil.platform.areas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.ValueKind;
import nl.wijkspil.exchange.areas.figures.Indicators;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.AreaContext;
import nl.wijkspil.platform.areas.context.Line;
import nl.wijkspil.platform.areas.context.Measure;
import nl.wijkspil.platform.areas.context.MeasureLines;
import nl.wijkspil.platform.areas.context.Point;
import nl.wijkspil.platform.areas.context.ReadTogether;
import nl.wijkspil.platform.ui.Formats;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Follows a figure on a page to file, line and column. */
@Component
class FollowFigure {

    private final Areas areas;
    private final ReadTogether figures;
    private final MessageSource messages;
    private final Formats formats;

    FollowFigure(Areas areas, ReadTogether figures, MessageSource messages, Formats formats) {
        this.areas = areas;
        this.figures = figures;
        this.messages = messages;
        this.formats = formats;
    }

    /**
     * {@return a point of a line of a context}
     *
     * @param key the measure
     * @param role whose line
     */
    Followed line(AreaContext context, String key, String role, int year, Locale locale) {
        MeasureLines lines =
                context.measures().stream()
                        .filter(m -> m.measure().key().equals(key))
                        .findFirst()
                        .orElseThrow(FollowFigure::notFound);
        Line line =
                lines.lines().stream()
                        .filter(each -> each.role().equals(role))
                        .findFirst()
                        .orElseThrow(FollowFigure::notFound);
        Point point = in(line.points(), year);
        Measure measure = lines.measure();
        List<String> how = new ArrayList<>();
        boolean counted =
                point.cells().stream().anyMatch(from -> from.cell().kind() == ValueKind.COUNT);
        boolean several = role.equals("own") && context.areas().size() > 1;
        if (!measure.per().isEmpty() && counted) {
            how.add("share");
        } else if (several && !measure.index()) {
            how.add("mean");
        }
        if (measure.index()) {
            how.add("index");
        }
        if (role.equals("similar")) {
            how.add("median");
        }
        return new Followed(
                messages.getMessage("measure." + measure.key(), null, locale),
                where(context, role),
                lines.unit(),
                measure.decimals(),
                point,
                how,
                lines.base(),
                files(point),
                lines.caveats());
    }

    private static String where(AreaContext context, String role) {
        NamedArea municipality = context.municipality();
        NamedArea country = context.country();
        return switch (role) {
            case "municipality" -> municipality == null ? "" : municipality.name();
            case "country" -> country == null ? "" : country.name();
            case "similar" -> names(context.similar());
            default -> names(context.areas());
        };
    }

    private static String names(List<NamedArea> named) {
        return named.stream().map(NamedArea::name).collect(Collectors.joining(", "));
    }

    /** {@return an indicator of an area on the boundary it has in its year} */
    Followed indicator(NamedArea area, String key, int year) {
        var together = figures.of(area);
        Point point = in(together.mean(List.of(area.code()), key), year);
        var known = Indicators.byKey(key);
        var cell = point.cells().isEmpty() ? null : point.cells().getFirst().cell();
        Words unit =
                known.map(each -> each.unit())
                        .orElse(
                                cell == null
                                        ? new Words("", "")
                                        : new Words(cell.unit(), cell.unit()));
        List<Dataset> files = files(point);
        return new Followed(
                known.map(each -> formats.words(each.name()))
                        .orElse(cell == null ? key : cell.header()),
                area.name(),
                unit,
                2,
                point,
                List.of(),
                0,
                files,
                files.stream()
                        .filter(set -> set.source().hasCaveat())
                        .map(set -> set.source().caveat())
                        .distinct()
                        .toList());
    }

    private static Point in(List<Point> points, int year) {
        return points.stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow(FollowFigure::notFound);
    }

    private List<Dataset> files(Point point) {
        Set<String> names =
                point.cells().stream().map(from -> from.cell().file()).collect(Collectors.toSet());
        return areas.datasets().stream().filter(set -> names.contains(set.name())).toList();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

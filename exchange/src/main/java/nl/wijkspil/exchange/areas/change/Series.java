package nl.wijkspil.exchange.areas.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.Nothing;
import nl.wijkspil.exchange.areas.change.SeriesPoint.From;
import nl.wijkspil.exchange.areas.change.SeriesPoint.How;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of one area over the years, on the boundary it has in one of them.
 *
 * <p>A count of a part goes along by the share of its addresses that lie in the area: of Haaren,
 * whose addresses went 840, 2369, 469 and 1916 ways in 2021, Boxtel takes 840/5594 of a count. A
 * share or a mean is the mean over the parts, weighted by the addresses they bring.
 *
 * @param area the area
 * @param year the year its boundary is of
 * @param points one per year of the figures, in order
 */
public record Series(AreaCode area, int year, List<SeriesPoint> points) {

    /** Below this certainty a bridge is refused, unless the caller knows better. */
    public static final double WEAKEST = 0.5;

    /** Copies the list. */
    public Series {
        points = List.copyOf(points);
    }

    /**
     * Builds the series.
     *
     * @param year the year the area's code and boundary are of
     * @param weakest the certainty, 0 to 1, below which a year is refused; see {@link Bridge.Parts}
     */
    public static Series of(
            AreaCode area, int year, AreaLinks links, Figures figures, double weakest) {
        if (!(weakest >= 0 && weakest <= 1)) {
            throw new IllegalArgumentException(
                    "weakest is " + weakest + "\nMaybe you meant a share: 0.5 for half");
        }
        List<SeriesPoint> points = new ArrayList<>();
        for (int each : figures.years()) {
            int boundary = figures.boundaryYear(each);
            Bridge bridge = links.bridge(area, year, boundary);
            if (bridge instanceof Bridge.Same(AreaCode code, boolean checked)
                    && !checked
                    && figures.cell(each, code) == null) {
                Optional<AreaCode> other = links.otherCode(area, year, boundary);
                bridge = other.isPresent() ? new Bridge.Renamed(other.get()) : bridge;
            }
            points.add(point(each, area, bridge, figures, weakest));
        }
        return new Series(area, year, points);
    }

    private static SeriesPoint point(
            int year, AreaCode area, Bridge bridge, Figures figures, double weakest) {
        return switch (bridge) {
            case Bridge.Same(AreaCode code, boolean checked) ->
                    single(
                            year,
                            code,
                            figures,
                            checked ? How.PUBLISHED : How.SAME_CODE,
                            checked ? Remarks.NONE : Remarks.unchecked());
            case Bridge.Renamed(AreaCode code) ->
                    single(year, code, figures, How.RENAMED, Remarks.renamed(code));
            case Bridge.Parts parts when parts.certainty() < weakest ->
                    empty(year, How.TOO_WEAK, parts, Remarks.tooWeak(parts, weakest));
            case Bridge.Parts parts -> bridged(year, parts, figures);
            case Bridge.None _ -> empty(year, How.NO_LINK, null, Remarks.noLink(area));
        };
    }

    private static SeriesPoint empty(
            int year, How how, Bridge.@Nullable Parts bridge, Words words) {
        double bridged = bridge == null ? 0 : bridge.bridged();
        return new SeriesPoint(year, Double.NaN, null, how, bridged, words, bridge, List.of());
    }

    private static SeriesPoint single(
            int year, AreaCode code, Figures figures, How how, Words words) {
        Figures.Cell cell = figures.cell(year, code);
        if (cell == null) {
            return empty(year, How.NO_LINK, null, Remarks.notInFiles(code));
        }
        Nothing why = cell.nothing();
        return new SeriesPoint(
                year,
                cell.value(),
                why,
                why != null ? How.MISSING : how,
                0,
                why != null ? Remarks.missing(why) : words,
                null,
                List.of(new From(code.text(), 1, cell)));
    }

    private static SeriesPoint bridged(int year, Bridge.Parts bridge, Figures figures) {
        List<From> from = new ArrayList<>();
        double sum = 0;
        for (Part part : bridge.parts()) {
            Figures.Cell cell = figures.cell(year, part.code());
            Nothing why = cell == null ? null : cell.nothing();
            if (cell == null || why != null) {
                Words words =
                        why == null
                                ? Remarks.partNotInFiles(part.code())
                                : Remarks.partMissing(part.code(), why);
                return new SeriesPoint(
                        year, Double.NaN, why, How.MISSING, bridge.bridged(), words, bridge, from);
            }
            if (!cell.kind().isAdditive() && !cell.kind().isAveraged()) {
                return empty(year, How.TOO_WEAK, bridge, Remarks.classNotCarried());
            }
            double weight = cell.kind().isAdditive() ? part.ofPart() : part.ofWhole();
            sum += weight * cell.value();
            from.add(new From(part.code().text(), weight, cell));
        }
        return new SeriesPoint(
                year,
                sum,
                null,
                How.BRIDGED,
                bridge.bridged(),
                Remarks.bridged(bridge),
                bridge,
                from);
    }
}

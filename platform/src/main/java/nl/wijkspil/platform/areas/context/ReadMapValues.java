package nl.wijkspil.platform.areas.context;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.change.Series;
import nl.wijkspil.exchange.areas.change.SeriesPoint;
import nl.wijkspil.platform.areas.AreaSettings;
import nl.wijkspil.platform.areas.Areas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures to colour a map by: of one year, for areas as they are drawn in another. */
@Component
public class ReadMapValues {

    private final Areas areas;
    private final AreaSettings settings;

    ReadMapValues(Areas areas, AreaSettings settings) {
        this.areas = areas;
        this.settings = settings;
    }

    /**
     * {@return a value or a reason for each area, in the order given}
     *
     * @param indicator the indicator
     * @param year the year of the figures
     * @param level the level of the areas
     * @param codes the areas
     * @param drawn the year their codes and boundaries are of
     */
    @Transactional(readOnly = true)
    public Map<AreaCode, MapValue> of(
            String indicator, int year, AreaLevel level, Collection<AreaCode> codes, int drawn) {
        RowFigures figures =
                new RowFigures(areas.national(year, level, List.of(indicator)), indicator);
        AreaLinks links = areas.links();
        Map<AreaCode, MapValue> values = new LinkedHashMap<>();
        for (AreaCode code : codes) {
            Series series = Series.of(code, drawn, links, figures, settings.weakest());
            values.put(
                    code,
                    series.points().isEmpty()
                            ? new MapValue(Double.NaN, null, ContextWords.noYear())
                            : value(series.points().getFirst()));
        }
        return values;
    }

    private static MapValue value(SeriesPoint point) {
        return new MapValue(point.value(), point.nothing(), point.words());
    }
}

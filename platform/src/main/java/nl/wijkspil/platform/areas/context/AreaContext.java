package nl.wijkspil.platform.areas.context;

import java.util.List;
import nl.wijkspil.platform.areas.NamedArea;
import org.jspecify.annotations.Nullable;

/**
 * An area, or some together, beside its municipality, similar areas and the country.
 *
 * @param areas the area or areas themselves
 * @param municipality their municipality; null when it is not loaded, or they are it
 * @param country the country; null when it is not loaded
 * @param similar the areas most like it
 * @param measures what there is to see
 */
public record AreaContext(
        List<NamedArea> areas,
        @Nullable NamedArea municipality,
        @Nullable NamedArea country,
        List<NamedArea> similar,
        List<MeasureLines> measures) {

    /** Copies the lists. */
    public AreaContext {
        areas = List.copyOf(areas);
        similar = List.copyOf(similar);
        measures = List.copyOf(measures);
    }
}

package nl.wijkspil.platform.areas.context;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;

/**
 * A measure of an area beside others.
 *
 * @param measure the measure
 * @param unit its unit
 * @param years the years, in order
 * @param base the year that is put at 100; 0 when the measure is no index
 * @param lines own first, then municipality, similar areas and country, as far as there are
 * @param sources the source lines to show
 * @param caveats what must be said with it
 */
public record MeasureLines(
        Measure measure,
        Words unit,
        List<Integer> years,
        int base,
        List<Line> lines,
        List<Words> sources,
        List<Words> caveats) {

    /** Copies the lists. */
    public MeasureLines {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
        caveats = List.copyOf(caveats);
    }
}

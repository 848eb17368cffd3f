package nl.wijkspil.platform.areas.web;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.context.Point;

/**
 * A figure followed to the cells it was taken from.
 *
 * @param title what it is
 * @param where of which area or areas
 * @param unit its unit
 * @param decimals decimals to show
 * @param point the figure with its cells
 * @param how keys of messages {@code areas.from.<key>}: how it was computed from the cells
 * @param from the first year with a figure, for an index
 * @param files the files the cells stand in
 * @param caveats what must be said with it
 */
record Followed(
        String title,
        String where,
        Words unit,
        int decimals,
        Point point,
        List<String> how,
        int from,
        List<Dataset> files,
        List<Words> caveats) {

    Followed {
        how = List.copyOf(how);
        files = List.copyOf(files);
        caveats = List.copyOf(caveats);
    }
}

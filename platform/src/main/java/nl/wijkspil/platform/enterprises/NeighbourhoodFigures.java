package nl.wijkspil.platform.enterprises;

import java.util.List;
import java.util.Optional;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Offered by the module that knows official figures of areas: a few figures of the neighbourhood
 * that an enterprise serves, for its public page.
 */
public interface NeighbourhoodFigures {

    /**
     * {@return the last figures up to this year; nothing when no official figure of this catchment
     * is loaded}
     */
    Optional<Neighbourhood> of(Catchment catchment, int until);

    /**
     * A neighbourhood in figures.
     *
     * @param places the areas of the catchment
     * @param municipality name of the municipality beside it, or empty
     * @param figures a few, the ones that are unknown too
     * @param sources the source lines, each once
     */
    record Neighbourhood(
            List<Place> places, String municipality, List<Figure> figures, List<Words> sources) {
        /** Copies the lists. */
        public Neighbourhood {
            places = List.copyOf(places);
            figures = List.copyOf(figures);
            sources = List.copyOf(sources);
        }
    }

    /**
     * An area of the catchment.
     *
     * @param name of the area
     * @param path page with all its figures
     */
    record Place(String name, String path) {}

    /**
     * A figure.
     *
     * @param name for a reader
     * @param unit its unit
     * @param decimals decimals to show
     * @param year the year it is of; 0 when it is unknown
     * @param value the number; null when it is unknown
     * @param municipality the number of the municipality, or null
     * @param words what a reader must know, or why it is unknown; may be empty
     * @param path page that says where it comes from; empty when it is of some areas together
     */
    record Figure(
            Words name,
            Words unit,
            int decimals,
            int year,
            @Nullable Double value,
            @Nullable Double municipality,
            Words words,
            String path) {}
}

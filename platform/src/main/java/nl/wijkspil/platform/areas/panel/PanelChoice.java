package nl.wijkspil.platform.areas.panel;

import java.util.List;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose for a panel.
 *
 * @param areas which areas
 * @param years the years; those without figures do not count
 * @param indicators the keys; none is all
 * @param boundary the year whose boundaries all years are put on; null to leave each year as it is
 * @param weakest below this certainty, 0 to 1, a bridged figure is left out
 */
public record PanelChoice(
        Which areas,
        List<Integer> years,
        List<String> indicators,
        @Nullable Integer boundary,
        double weakest) {

    /** Copies the lists. */
    public PanelChoice {
        years = List.copyOf(years);
        indicators = List.copyOf(indicators);
    }

    /** Which areas. */
    public sealed interface Which {
        /**
         * All of a level.
         *
         * @param level the level
         * @param municipality the code of a municipality; empty for the whole country
         */
        record OfLevel(AreaLevel level, String municipality) implements Which {}

        /**
         * These and no others.
         *
         * @param codes the codes, in order
         * @param typed whether somebody typed them: then one that no file names is a slip; else its
         *     cells are absent
         */
        record Named(List<AreaCode> codes, boolean typed) implements Which {
            /** Copies the list. */
            public Named {
                codes = codes.stream().distinct().toList();
            }
        }
    }
}

package nl.wijkspil.platform.areas.places;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.platform.areas.InProvince;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.OfPostcode;
import org.jspecify.annotations.Nullable;

/**
 * Where an area stands among others.
 *
 * @param above what it lies in, the largest first
 * @param province what a file says of its province; null when none does, or it is none's
 * @param inside what lies in it, by level
 * @param after what became of it; null when it is still listed, as far as is known
 * @param before what it came from; null when it is not new, as far as is known
 * @param postcode what there is to know of four digits; null when it is no postcode
 */
public record AreaPlace(
        List<Step> above,
        @Nullable InProvince province,
        List<Inside> inside,
        @Nullable Changed after,
        @Nullable Changed before,
        @Nullable Postcode postcode) {

    /** Copies the lists. */
    public AreaPlace {
        above = List.copyOf(above);
        inside = List.copyOf(inside);
    }

    /**
     * A larger area it lies in.
     *
     * @param level how large
     * @param name its name in the area's year; empty when no file says which it is
     * @param code its code, to follow; null when it has no page
     */
    public record Step(AreaLevel level, String name, @Nullable AreaCode code) {}

    /**
     * Smaller areas in it.
     *
     * @param level how large
     * @param year the year of the list
     * @param areas the areas, by name
     * @param unplaced how many areas of that list may lie in it: no file says where
     */
    public record Inside(AreaLevel level, int year, List<NamedArea> areas, int unplaced) {

        /** Copies the list. */
        public Inside {
            areas = List.copyOf(areas);
        }
    }

    /**
     * A change, with names.
     *
     * @param list the year of the list that does not have the area
     * @param year the year of the other areas
     * @param areas the other areas with the share of the addresses; empty when none is known
     */
    public record Changed(int list, int year, List<Share> areas) {

        /** Copies the list. */
        public Changed {
            areas = List.copyOf(areas);
        }
    }

    /** Another area and the share, 0 to 1, of the addresses; it has no page when not known. */
    public record Share(NamedArea area, double share, boolean known) {}

    /**
     * What there is to know of four digits.
     *
     * @param says what a table of postcodes says; null when none does
     * @param municipalities the municipalities with the name it says
     * @param neighbourhoods the neighbourhoods with addresses of it, most addresses first
     * @param figures its figures
     */
    public record Postcode(
            @Nullable OfPostcode says,
            List<NamedArea> municipalities,
            List<NamedArea> neighbourhoods,
            List<Figure> figures) {

        /** Copies the lists. */
        public Postcode {
            municipalities = List.copyOf(municipalities);
            neighbourhoods = List.copyOf(neighbourhoods);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure of a postcode.
     *
     * @param year the year
     * @param key the indicator
     * @param name its name, or its heading when it is not in the catalogue
     * @param cell the cell
     */
    public record Figure(int year, String key, Words name, Figures.Cell cell) {}
}

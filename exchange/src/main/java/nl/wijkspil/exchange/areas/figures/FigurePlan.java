package nl.wijkspil.exchange.areas.figures;

import java.util.List;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaLayout;
import nl.wijkspil.exchange.areas.AreaSource;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands in a file; a position of -1 means the file does not have it.
 *
 * @param source what the file is
 * @param layout its form; of StatLine's two the reader decides when it has seen the cells
 * @param code the column with the codes
 * @param name the column with the names of areas
 * @param municipality the column with the names of municipalities
 * @param level the column that says whether a code without letters is a district or another level
 * @param year the column with the year or period
 * @param water the column that says NEE when a row is land
 * @param dimensions columns that must hold one value in the whole file
 * @param columns the figures
 * @param width how many columns the file has
 * @param yearInHeader a year the headings name; null when they do not
 * @param codeDigits whether codes come without GM, WK or BU
 * @param place the column with the names of places
 * @param province the column with the names of provinces
 */
record FigurePlan(
        AreaSource source,
        AreaLayout layout,
        int code,
        int name,
        int municipality,
        int level,
        int year,
        int water,
        List<Integer> dimensions,
        List<AreaColumn> columns,
        int width,
        @Nullable Integer yearInHeader,
        boolean codeDigits,
        int place,
        int province) {

    FigurePlan {
        dimensions = List.copyOf(dimensions);
        columns = List.copyOf(columns);
    }

    /** A file that says nothing of places and provinces. */
    FigurePlan(
            AreaSource source,
            AreaLayout layout,
            int code,
            int name,
            int municipality,
            int level,
            int year,
            int water,
            List<Integer> dimensions,
            List<AreaColumn> columns,
            int width,
            @Nullable Integer yearInHeader,
            boolean codeDigits) {
        this(
                source,
                layout,
                code,
                name,
                municipality,
                level,
                year,
                water,
                dimensions,
                columns,
                width,
                yearInHeader,
                codeDigits,
                -1,
                -1);
    }

    FigurePlan withLayout(AreaLayout other) {
        return new FigurePlan(
                source,
                other,
                code,
                name,
                municipality,
                level,
                year,
                water,
                dimensions,
                columns,
                width,
                yearInHeader,
                codeDigits,
                place,
                province);
    }

    /** Whether this layout writes withheld as a dot, so that an empty cell was not asked. */
    boolean keepsSymbols() {
        return layout == AreaLayout.STATLINE_SYMBOLS
                || layout == AreaLayout.ODATA_3
                || layout == AreaLayout.ODATA_4;
    }
}

package nl.wijkspil.exchange.areas.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.exchange.areas.AreaLayout;
import nl.wijkspil.exchange.areas.AreaSource;

/**
 * The yearly workbook {@code kwb-YYYY.xlsx}. Since 2013 its columns are {@code gwb_code_10, regio,
 * gm_naam, recs, a_inw, ...}; before, the names differ per year, and until 2001 the headings stand
 * on the third line.
 */
final class YearBook {

    private static final List<String> CODES =
            List.of(
                    "gwbcode10",
                    "gwbcode",
                    "gwbcode8",
                    "bucode",
                    "buurtcode",
                    "wkcode",
                    "wijkcode",
                    "gmcode",
                    "gemeentecode");
    private static final Set<String> TEXTS =
            Set.of(
                    "gwbcode10",
                    "gwbcode8",
                    "gwbcode",
                    "regio",
                    "gmnaam",
                    "recs",
                    "regioaanduiding",
                    "indwbz",
                    "gmcode",
                    "wkcode",
                    "bucode",
                    "naam",
                    "pstmvp",
                    "meestvoorkomendenumeriekepostcode");

    private YearBook() {}

    /** Whether this row looks like the headings. */
    static boolean isHeading(List<String> cells) {
        List<String> names = cells.stream().map(Indicators::normal).toList();
        return names.stream().anyMatch(CODES::contains)
                && names.stream().anyMatch(n -> Indicators.byName(n).isPresent());
    }

    static Optional<FigurePlan> plan(Header header) {
        if (!isHeading(header.names())) {
            return Optional.empty();
        }
        List<String> names = header.names().stream().map(Indicators::normal).toList();
        int code =
                CODES.stream().mapToInt(names::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
        int level = Math.max(names.indexOf("recs"), names.indexOf("regioaanduiding"));
        Columns columns = new Columns(header.file());
        for (int i = 0; i < names.size(); i++) {
            if (!TEXTS.contains(names.get(i))
                    && i != code
                    && i != level
                    && !names.get(i).isEmpty()) {
                columns.plain(header.names().get(i), i);
            }
        }
        boolean digits =
                header.sample().stream()
                        .filter(row -> row.size() > code && !row.get(code).isEmpty())
                        .allMatch(row -> Character.isDigit(row.get(code).charAt(0)));
        return Optional.of(
                new FigurePlan(
                        AreaSource.KEY_FIGURES,
                        AreaLayout.WORKBOOK,
                        code,
                        Math.max(names.indexOf("regio"), names.indexOf("naam")),
                        names.indexOf("gmnaam"),
                        level,
                        names.indexOf("jaar"),
                        -1,
                        new ArrayList<>(),
                        columns.all(),
                        header.names().size(),
                        null,
                        digits && !header.sample().isEmpty()));
    }
}

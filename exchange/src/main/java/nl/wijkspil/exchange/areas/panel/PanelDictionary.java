package nl.wijkspil.exchange.areas.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.figures.Indicator;
import nl.wijkspil.exchange.areas.figures.Indicators;

/**
 * What each column of a panel is: one line per column of {@code panel.csv}, in its order, with the
 * words of its source where it has one.
 */
final class PanelDictionary {

    private static final String HEADER =
            "column,name,name in english,unit,kind,heading in the file,weight";

    private PanelDictionary() {}

    /** {@return the dictionary as CSV} */
    static String csv(List<AreaColumn> columns) {
        Stream<List<String>> fixed =
                Stream.of(
                        line("area", "Code van het gebied", "Code of the area", "", "KEY"),
                        line("name", "Naam van het gebied", "Name of the area", "", "TEXT"),
                        line("level", "Niveau van het gebied", "Level of the area", "", "TEXT"),
                        line("year", "Jaar van de cijfers", "Year of the figures", "", "KEY"));
        return Stream.concat(fixed, columns.stream().flatMap(PanelDictionary::three))
                .map(cells ->
                        cells.stream().map(WritePanel::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n"));
    }

    /** A figure, why it may be missing and how much of it was bridged. */
    private static Stream<List<String>> three(AreaColumn column) {
        Optional<Indicator> known = Indicators.byKey(column.key());
        return Stream.of(
                List.of(
                        column.key(),
                        known.map(each -> each.name().nl()).orElse(column.header()),
                        known.map(each -> each.name().en()).orElse(""),
                        column.unit(),
                        column.kind().name(),
                        column.header(),
                        known.map(Indicator::weight).orElse("")),
                line(
                        column.key() + "_missing",
                        "Waarom de cel leeg is: WITHHELD niet vrijgegeven, NOT_ASKED niet gevraagd,"
                                + " ABSENT gebied niet in de bestanden, WEAK te zwak verbonden",
                        "Why the cell is empty: WITHHELD withheld, NOT_ASKED not asked, ABSENT no"
                                + " such area in the files, WEAK linked too weakly",
                        "",
                        "TEXT"),
                line(
                        column.key() + "_bridged",
                        "Deel van de adressen waarvoor het cijfer is omgerekend naar andere"
                                + " grenzen",
                        "Share of the addresses for which the figure was carried over to other"
                                + " boundaries",
                        "0 - 1",
                        "NUMBER"));
    }

    private static List<String> line(
            String column, String dutch, String english, String unit, String kind) {
        return List.of(column, dutch, english, unit, kind, "", "");
    }
}

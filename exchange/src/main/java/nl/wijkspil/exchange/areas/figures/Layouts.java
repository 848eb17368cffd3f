package nl.wijkspil.exchange.areas.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaLayout;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.ValueKind;
import nl.wijkspil.exchange.areas.odata.ObservationRows;

/** Recognises the layout of a table of figures by its headings, never by its name. */
final class Layouts {

    private Layouts() {}

    /** The plan of this heading; empty when it is no table of figures per area. */
    static Optional<FigurePlan> plan(Header header) {
        if (header.names().getFirst().equals("Wijken en buurten")
                || header.find("Gebieden", "Regio's") == 0) {
            return Optional.of(statLine(header));
        }
        if (header.names().getFirst().equals(ObservationRows.AREA)) {
            return Optional.of(observations(header));
        }
        if (header.find("WijkenEnBuurten", "DistrictsAndNeighbourhoods") >= 0) {
            return Optional.of(openData(header));
        }
        int lbm = header.find("lbm");
        if (lbm >= 0 && header.find("afw") >= 0 && header.find("jaar") >= 0) {
            return Optional.of(liveability(header));
        }
        if (header.find("postcode", "postcode4", "pc4") == 0
                && header.find("plaats", "inwoners") >= 0) {
            return Optional.of(postcodes(header));
        }
        if (header.find("GM_CODE", "WK_CODE", "BU_CODE", "gemeentecode", "wijkcode", "buurtcode")
                        >= 0
                && header.find("H2O", "WATER") >= 0) {
            return Optional.of(mapTable(header));
        }
        if (header.find("code") == 0 && header.find("population") > 0) {
            return Optional.of(resaved(header));
        }
        return YearBook.plan(header);
    }

    private static FigurePlan statLine(Header header) {
        int code = header.containing("/Codering");
        if (code < 0) {
            code = header.find("Codering (code)", "Codering");
        }
        if (code < 0) {
            throw new AreaUnreadable(AreaFindings.noCodes(header.file()));
        }
        int change = header.containing("/Indelingswijziging");
        int municipality = header.containing("/Gemeentenaam");
        int level = header.containing("/Soort regio");
        int period = header.find("Perioden");
        Columns columns = new Columns(header.file());
        List<Integer> dimensions = new ArrayList<>();
        for (int i : header.except(0, code, change, municipality, level, period)) {
            String heading = header.names().get(i);
            if (heading.endsWith(")")) {
                columns.statLine(heading, i);
            } else {
                dimensions.add(i);
            }
        }
        return new FigurePlan(
                source(columns.all(), header),
                AreaLayout.STATLINE_PLAIN,
                code,
                0,
                municipality,
                -1,
                period,
                -1,
                dimensions,
                columns.all(),
                header.names().size(),
                null,
                false);
    }

    private static FigurePlan openData(Header header) {
        int code = header.find("WijkenEnBuurten", "DistrictsAndNeighbourhoods");
        int id = header.find("ID");
        int period = header.find("Perioden", "Periods");
        int municipality = -1;
        Columns columns = new Columns(header.file());
        List<Integer> dimensions = new ArrayList<>();
        for (int i : header.except(code, id, period)) {
            String key = header.names().get(i);
            String name = Indicators.namePart(key);
            if (name.equals("Gemeentenaam") || name.equals("MunicipalityName")) {
                municipality = i;
            } else if (name.equals(key) && !isText(name) && isDimension(header, i)) {
                dimensions.add(i);
            } else if (!isText(name)) {
                columns.openData(key, i);
            }
        }
        return new FigurePlan(
                source(columns.all(), header),
                AreaLayout.ODATA_3,
                code,
                -1,
                municipality,
                -1,
                period,
                -1,
                dimensions,
                columns.all(),
                header.names().size(),
                null,
                false);
    }

    private static FigurePlan observations(Header header) {
        Columns columns = new Columns(header.file());
        for (int i : header.except(0, 1)) {
            columns.statLine(header.names().get(i), i);
        }
        return new FigurePlan(
                source(columns.all(), header),
                AreaLayout.ODATA_4,
                0,
                -1,
                -1,
                -1,
                1,
                -1,
                List.of(),
                columns.all(),
                header.names().size(),
                null,
                false);
    }

    private static boolean isText(String name) {
        return List.of(
                        "SoortRegio",
                        "RegionType",
                        "TypeOfRegion",
                        "Codering",
                        "Encoding",
                        "Coding",
                        "IndelingswijzigingWijkenEnBuurten",
                        "IndelingswijzigingGemeenteWijkBuurt",
                        "MeestVoorkomendePostcode",
                        "Dekkingspercentage")
                .contains(name);
    }

    /** A key without number is a dimension, unless someone renamed a column that holds decimals. */
    private static boolean isDimension(Header header, int column) {
        return header.sample().stream()
                .map(row -> column < row.size() ? row.get(column) : "")
                .noneMatch(cell -> cell.contains(".") || cell.isEmpty());
    }

    private static FigurePlan liveability(Header header) {
        int code = header.find("bu_code", "wk_code", "gm_code", "pc4", "code");
        int name = header.find("bu_naam", "wk_naam", "gm_naam", "naam");
        int year = header.find("jaar");
        if (code < 0) {
            throw new AreaUnreadable(AreaFindings.noCodes(header.file()));
        }
        Columns columns = new Columns(header.file());
        for (String each : List.of("lbm", "afw", "fys", "onv", "soc", "vrz", "won")) {
            int at = header.find(each);
            if (at >= 0) {
                columns.plain(header.names().get(at), at);
            }
        }
        return simple(
                header, AreaSource.LIVEABILITY, AreaLayout.CSV, code, name, year, -1, columns);
    }

    private static FigurePlan postcodes(Header header) {
        int year = header.find("jaar");
        int place = header.find("plaats", "woonplaats", "wp_naam");
        int municipality = header.find("gemeente", "gemeentenaam", "gm_naam");
        int province = header.find("provincie", "provincienaam", "pv_naam");
        Columns columns = new Columns(header.file());
        for (int i : header.except(0, year, place, municipality, province)) {
            if (header.isNumeric(i)) {
                columns.plain(header.names().get(i), i);
            }
        }
        return new FigurePlan(
                AreaSource.POSTCODES,
                AreaLayout.CSV,
                0,
                -1,
                municipality,
                -1,
                year,
                -1,
                List.of(),
                columns.all(),
                header.names().size(),
                null,
                false,
                place,
                province);
    }

    private static FigurePlan mapTable(Header header) {
        int code =
                header.find(
                        "BU_CODE", "buurtcode", "WK_CODE", "wijkcode", "GM_CODE", "gemeentecode");
        int name =
                header.find(
                        "BU_NAAM", "buurtnaam", "WK_NAAM", "wijknaam", "GM_NAAM", "gemeentenaam");
        int year = header.find("JAAR", "jrstatcode_jaar");
        int water = header.find("H2O", "WATER");
        Columns columns = new Columns(header.file());
        for (int i : header.except(code, name, year, water)) {
            String low = header.names().get(i).toLowerCase(Locale.ROOT);
            if (header.isNumeric(i) && !low.startsWith("shape_") && !low.startsWith("jrstat")) {
                columns.plain(header.names().get(i), i);
            }
        }
        return simple(
                header,
                AreaSource.KEY_FIGURES,
                AreaLayout.MAP_TABLE,
                code,
                name,
                year,
                water,
                columns);
    }

    private static FigurePlan resaved(Header header) {
        Columns columns = new Columns(header.file());
        for (int i : header.except(0, header.find("name"))) {
            if (header.isNumeric(i)) {
                String heading = header.names().get(i);
                columns.plain(heading.equals("population") ? "inwoners" : heading, i);
            }
        }
        return simple(
                header,
                AreaSource.KEY_FIGURES,
                AreaLayout.RESAVED,
                0,
                header.find("name"),
                -1,
                -1,
                columns);
    }

    private static FigurePlan simple(
            Header header,
            AreaSource source,
            AreaLayout layout,
            int code,
            int name,
            int year,
            int water,
            Columns columns) {
        return new FigurePlan(
                source,
                layout,
                code,
                name,
                -1,
                -1,
                year,
                water,
                List.of(),
                columns.all(),
                header.names().size(),
                null,
                false);
    }

    private static AreaSource source(List<AreaColumn> columns, Header header) {
        long health = columns.stream().filter(c -> c.kind() == ValueKind.MODEL_ESTIMATE).count();
        if (health > 0) {
            return AreaSource.HEALTH;
        }
        boolean people = columns.stream().anyMatch(c -> c.key().equals("population"));
        boolean near =
                columns.stream()
                        .map(c -> c.header().toLowerCase(Locale.ROOT))
                        .anyMatch(h ->
                                h.contains("afstand")
                                        || h.contains("distance")
                                        || h.contains("binnen"));
        if (near && !people) {
            return AreaSource.PROXIMITY;
        }
        if (columns.isEmpty()) {
            throw new AreaUnreadable(AreaFindings.noFigures(header.file()));
        }
        return AreaSource.KEY_FIGURES;
    }
}

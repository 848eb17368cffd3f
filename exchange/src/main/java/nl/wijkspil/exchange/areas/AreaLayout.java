package nl.wijkspil.exchange.areas;

import nl.wijkspil.evaluation.words.Words;

/** The form a file has. */
public enum AreaLayout {
    /** StatLine CSV with statistical symbols: padded, decimal point, a dot for withheld. */
    STATLINE_SYMBOLS(
            "StatLine CSV met statistische symbolen", "StatLine CSV with statistical symbols"),
    /** StatLine CSV without symbols: bare numbers, decimal comma, empty for nothing. */
    STATLINE_PLAIN(
            "StatLine CSV zonder statistische symbolen",
            "StatLine CSV without statistical symbols"),
    /** Open data version 3, all texts, column names that end in a number. */
    ODATA_3("OData v3, UntypedDataSet", "OData v3, UntypedDataSet"),
    /** Open data version 4, one line per figure. */
    ODATA_4("OData v4, waarnemingen onder elkaar", "OData v4, one observation a line"),
    /** The yearly workbook. */
    WORKBOOK("kwb-werkboek", "kwb workbook"),
    /** The table that belongs to the map of districts and neighbourhoods. */
    MAP_TABLE("Wijk- en buurtkaart, tabel", "Map of districts and neighbourhoods, table"),
    /** Saved again by a mapping package, with English column names. */
    RESAVED("opnieuw opgeslagen door een kaartprogramma", "saved again by a mapping program"),
    /** A CSV of its own kind. */
    CSV("CSV", "CSV"),
    /** GeoJSON in degrees. */
    GEOJSON_WGS84("GeoJSON in graden (WGS84)", "GeoJSON in degrees (WGS84)"),
    /** GeoJSON in metres. */
    GEOJSON_RD("GeoJSON in meters (RD)", "GeoJSON in metres (RD)"),
    /** TopoJSON in degrees. */
    TOPOJSON_WGS84("TopoJSON in graden (WGS84)", "TopoJSON in degrees (WGS84)"),
    /** TopoJSON in metres. */
    TOPOJSON_RD("TopoJSON in meters (RD)", "TopoJSON in metres (RD)");

    private final String nl;
    private final String en;

    AreaLayout(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** The words for it. */
    public Words words() {
        return new Words(nl, en);
    }
}

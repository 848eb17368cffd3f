package nl.wijkspil.exchange.areas;

/** The form a file has. */
public enum AreaLayout {
    /** StatLine CSV with statistical symbols: padded, decimal point, a dot for withheld. */
    STATLINE_SYMBOLS("StatLine CSV met statistische symbolen"),
    /** StatLine CSV without symbols: bare numbers, decimal comma, empty for nothing. */
    STATLINE_PLAIN("StatLine CSV zonder statistische symbolen"),
    /** Open data version 3, all texts, column names that end in a number. */
    ODATA_3("OData v3, UntypedDataSet"),
    /** Open data version 4, one line per figure. */
    ODATA_4("OData v4, waarnemingen onder elkaar"),
    /** The yearly workbook. */
    WORKBOOK("kwb-werkboek"),
    /** The table that belongs to the map of districts and neighbourhoods. */
    MAP_TABLE("Wijk- en buurtkaart, tabel"),
    /** Saved again by a mapping package, with English column names. */
    RESAVED("opnieuw opgeslagen door een kaartprogramma"),
    /** A CSV of its own kind. */
    CSV("CSV"),
    /** GeoJSON in degrees. */
    GEOJSON_WGS84("GeoJSON in graden (WGS84)"),
    /** GeoJSON in metres. */
    GEOJSON_RD("GeoJSON in meters (RD)"),
    /** TopoJSON in degrees. */
    TOPOJSON_WGS84("TopoJSON in graden (WGS84)"),
    /** TopoJSON in metres. */
    TOPOJSON_RD("TopoJSON in meters (RD)");

    private final String words;

    AreaLayout(String words) {
        this.words = words;
    }

    /** The Dutch words. */
    public String words() {
        return words;
    }
}

package nl.wijkspil.exchange.areas;

import java.util.Locale;
import nl.wijkspil.lending.Finding;

/** The findings about boundaries, each with its code in one place. */
public final class BoundaryFindings {

    private BoundaryFindings() {}

    /** Coordinates in metres called degrees. */
    public static Finding calledDegrees(String file) {
        return Finding.warning(
                AreaFindings.code(25),
                file,
                "Dit bestand noemt de coördinaten graden (WGS84), maar het zijn meters van het"
                        + " Rijksdriehoeksstelsel. Wij rekenen ze om.",
                "Controleer op de kaart of de grenzen goed liggen.");
    }

    /** Coordinates that are neither. */
    public static Finding outside(String file, String where, double x, double y) {
        return AreaFindings.error(
                26,
                file + ", " + where,
                String.format(
                        Locale.ROOT,
                        "Het punt (%.5f, %.5f) ligt niet in Nederland, niet in graden en niet in"
                                + " meters.",
                        x,
                        y),
                "Gebruik grenzen in WGS84 (lengte, breedte) of in RD (x, y).");
    }

    /** A boundary that is not a closed ring. */
    public static Finding badBoundary(String file, String where, String what) {
        return AreaFindings.error(
                27,
                file + ", " + where,
                "Deze grens klopt niet: " + what + ".",
                AreaFindings.AGAIN);
    }

    /** Coordinates in degrees called metres. */
    public static Finding calledMetres(String file) {
        return Finding.warning(
                AreaFindings.code(56),
                file,
                "Dit bestand noemt de coördinaten meters van het Rijksdriehoeksstelsel, maar het"
                        + " zijn graden (WGS84). Wij lezen ze als graden.",
                "Controleer op de kaart of de grenzen goed liggen.");
    }
}

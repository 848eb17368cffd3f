package nl.wijkspil.exchange.areas;

import java.util.List;
import nl.wijkspil.lending.Finding;

/** The findings about how a file comes in: packed, or from a service. */
public final class SourceFindings {

    private SourceFindings() {}

    /** The service does not answer as it should. */
    public static Finding service(String address, String what) {
        return AreaFindings.error(
                38,
                address,
                "De open data van CBS antwoordt niet zoals het hoort: "
                        + AreaFindings.shown(what)
                        + ".",
                "Probeer het later nog eens, of haal het bestand op in de browser.");
    }

    /** No way to the service. */
    public static Finding noConnection(String host) {
        return AreaFindings.error(
                46,
                host,
                "Er is geen verbinding met de open data van CBS ("
                        + AreaFindings.shown(host)
                        + ").",
                "Heeft deze server geen internet? Haal het bestand op in de browser en laad het"
                        + " hier als bestand.");
    }

    /** A table that the service does not have. */
    public static Finding noTable(String table) {
        return AreaFindings.error(
                47,
                table,
                "De open data van CBS heeft geen tabel " + AreaFindings.shown(table) + ".",
                "Kijk in het adres van de tabel op StatLine; het nummer ziet eruit als 85984NED.");
    }

    /** A zip with more than one file that could be meant. */
    public static Finding moreInside(String file, List<String> names) {
        return AreaFindings.error(
                41,
                file,
                "In dit zip-bestand zit meer dan één bestand: "
                        + AreaFindings.shown(String.join(" ", names))
                        + ".",
                "Pak het uit en laad de bestanden één voor één.");
    }

    /** A zip without a file that can be read. */
    public static Finding nothingInside(String file) {
        return AreaFindings.error(
                42,
                file,
                "In dit zip-bestand zit geen bestand met cijfers of grenzen.",
                "Kies een zip met één CSV, Excel-werkboek, JSON of GeoJSON erin.");
    }

    /** A zip with a password. */
    public static Finding encrypted(String file) {
        return AreaFindings.error(
                43,
                file,
                "Dit zip-bestand is beveiligd met een wachtwoord.",
                "Pak het zelf uit en laad het bestand dat erin zit.");
    }
}

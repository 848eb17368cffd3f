package nl.wijkspil.platform.areas.loading;

import nl.wijkspil.lending.Finding;

/** What can be wrong with work in the background. */
final class UploadFindings {

    private UploadFindings() {}

    /** Begun again and again. */
    static Finding brokenOff(String file) {
        return Finding.error(
                "WS-AREA-048",
                file,
                "Dit werk is drie keer afgebroken, bijvoorbeeld omdat de server stopte. Er is"
                        + " niets geladen.",
                "Probeer het nog eens. Gaat het weer mis, vraag dan de beheerder om hulp.");
    }

    /** Not foreseen. */
    static Finding wentWrong(String file) {
        return Finding.error(
                "WS-AREA-049",
                file,
                "Er ging iets mis dat wij niet hadden voorzien. Er is niets geladen.",
                "Probeer het nog eens. Gaat het weer mis, geef dan deze code aan de beheerder.");
    }

    /** Who asked has no right any more. */
    static Finding noRight(String file) {
        return Finding.error(
                "WS-AREA-055",
                file,
                "Wie dit vroeg, mag geen gebieden meer laden. Er is niets geladen.",
                "Laat iemand van de ondersteuning het opnieuw doen.");
    }
}

package nl.wijkspil.exchange.audit;

import nl.wijkspil.lending.Finding;

/** The findings about audit files, each with its code in one place. */
public final class AuditFindings {

    private AuditFindings() {}

    /** The file cannot be read. */
    public static Finding unreadable(String place) {
        return Finding.error(
                "WS-BOOK-000",
                place,
                "Het bestand kan niet worden gelezen.",
                "Controleer of het bestand bestaat en of je het mag lezen.");
    }

    /** The file is no audit file. */
    public static Finding unknownFormat(String place) {
        return Finding.error(
                "WS-BOOK-001",
                place,
                "Dit is geen auditfile die wij kennen.",
                "Exporteer in je boekhoudpakket een XML Auditfile Financieel (XAF), versie 3.2 of"
                        + " 4.0.");
    }

    /** CLAIR2, ADF: before XAF. */
    public static Finding oldFormat(String place, String what) {
        return Finding.error(
                "WS-BOOK-002",
                place,
                "Dit is een auditfile van een oude soort (" + shown(what) + ").",
                "Kies in je boekhoudpakket bij exporteren voor XML Auditfile Financieel 3.2 of"
                        + " 4.0.");
    }

    /** Encrypted or packed by a package for itself. */
    public static Finding locked(String place, String what) {
        return Finding.error(
                "WS-BOOK-003",
                place,
                "Dit bestand is versleuteld of ingepakt voor een accountant (" + shown(what) + ").",
                "Exporteer opnieuw, zonder verdichting of wachtwoord: XML Auditfile Financieel.");
    }

    /** The XML is broken. */
    public static Finding broken(String place, String why) {
        return Finding.error(
                "WS-BOOK-004",
                place,
                "Het bestand is beschadigd: " + why + ".",
                "Exporteer het bestand opnieuw. Er is niets overgenomen.");
    }

    /** A document type or entities of its own. */
    public static Finding doctype(String place) {
        return Finding.error(
                "WS-BOOK-005",
                place,
                "Het bestand bevat een DOCTYPE of eigen entiteiten. Een auditfile doet dat niet.",
                "Vertrouw dit bestand niet. Exporteer het opnieuw uit je boekhoudpakket.");
    }

    /** Deeper or longer than any real file. */
    public static Finding beyondLimits(String place, String what) {
        return Finding.error(
                "WS-BOOK-006",
                place,
                "Het bestand gaat over een grens: " + what + ".",
                "Vertrouw dit bestand niet. Exporteer het opnieuw uit je boekhoudpakket.");
    }

    /** Says UTF-8, is windows-1252. */
    public static Finding letters(String place, String declared) {
        return Finding.warning(
                "WS-BOOK-007",
                place,
                "Het bestand zegt "
                        + shown(declared)
                        + " te zijn, maar de letters zijn windows-1252. Zo is het gelezen.",
                "Kijk of namen met é of ö goed staan. Verder hoef je niets te doen.");
    }

    /** An unknown namespace. */
    public static Finding version(String place, String namespace) {
        return Finding.warning(
                "WS-BOOK-008",
                place,
                "De versie van de auditfile is onbekend ("
                        + shown(namespace)
                        + "). Hij is gelezen als 3.2.",
                "Kijk de bevindingen en de balans extra goed na.");
    }

    /** No accounts and no lines. */
    public static Finding empty(String place) {
        return Finding.error(
                "WS-BOOK-009",
                place,
                "In het bestand staan geen rekeningen en geen boekingen.",
                "Kies bij het exporteren het goede boekjaar en de hele administratie.");
    }

    /** Files of different companies or years. */
    public static Finding mixedSet(String place, String what, String one, String other) {
        return Finding.error(
                "WS-BOOK-010",
                place,
                "De bestanden horen niet bij elkaar: "
                        + what
                        + " is "
                        + shown(one)
                        + " en "
                        + shown(other)
                        + ".",
                "Lever bestanden aan van een administratie en een boekjaar.");
    }

    /** An amount that is none. */
    public static Finding amount(String place, String text) {
        return Finding.error(
                "WS-BOOK-011",
                place,
                "Het bedrag " + shown(text) + " is geen bedrag.",
                "Herstel de boeking in je boekhoudpakket en exporteer opnieuw.");
    }

    /** More than two decimals. */
    public static Finding rounded(String place, String text) {
        return Finding.warning(
                "WS-BOOK-012",
                place,
                "Het bedrag "
                        + shown(text)
                        + " heeft meer dan twee decimalen en is afgerond op centen.",
                "Kijk of de balans nog klopt.");
    }

    /** A negative amount flips the side. */
    public static Finding negative(String place) {
        return Finding.note(
                "WS-BOOK-013",
                place,
                "Het bedrag is negatief. Het telt aan de andere kant.",
                "Je hoeft niets te doen.");
    }

    /** Neither D nor C. */
    public static Finding side(String place, String text) {
        return Finding.error(
                "WS-BOOK-014",
                place,
                "Debet of credit staat er niet goed bij: " + shown(text) + ".",
                "Er hoort D of C te staan. Exporteer het bestand opnieuw.");
    }

    /** A date that does not exist. */
    public static Finding date(String place, String text) {
        return Finding.warning(
                "WS-BOOK-015",
                place,
                "De datum " + shown(text) + " bestaat niet.",
                "Herstel de datum in je boekhoudpakket. In het overzicht per maand ontbreekt deze"
                        + " boeking.");
    }

    /** A date outside the year. */
    public static Finding outsideYear(String place, String date) {
        return Finding.warning(
                "WS-BOOK-016",
                place,
                "De datum " + shown(date) + " valt buiten het boekjaar.",
                "De boeking telt mee. Kijk of zij in dit jaar hoort.");
    }

    /** A transaction that does not balance. */
    public static Finding unbalanced(String place, String difference) {
        return Finding.warning(
                "WS-BOOK-017",
                place,
                "Debet en credit zijn niet gelijk: verschil " + difference + ".",
                "Kijk deze boeking na in je boekhoudpakket.");
    }

    /** The whole does not balance. */
    public static Finding totalUnbalanced(String place, String difference) {
        return Finding.error(
                "WS-BOOK-018",
                place,
                "Alle boekingen samen zijn niet in evenwicht: verschil " + difference + ".",
                "Herstel de boekingen met een verschil en exporteer opnieuw.");
    }

    /** The number of lines lies. */
    public static Finding declaredLines(String place, String declared, String found) {
        return Finding.note(
                "WS-BOOK-019",
                place,
                "Het bestand zegt "
                        + shown(declared)
                        + " regels te hebben; het zijn er "
                        + found
                        + ".",
                "Veel pakketten tellen anders. Ontbreken er boekingen, exporteer dan opnieuw.");
    }

    /** A total that lies. */
    public static Finding declaredTotal(String place, String what, String declared, String found) {
        return Finding.warning(
                "WS-BOOK-020",
                place,
                "Het bestand zegt dat "
                        + what
                        + " samen "
                        + shown(declared)
                        + " is; geteld is "
                        + found
                        + ".",
                "Wij rekenen met wat geteld is. Exporteer opnieuw als er boekingen ontbreken.");
    }

    /** The opening balance does not balance. */
    public static Finding openingUnbalanced(String place, String difference) {
        return Finding.error(
                "WS-BOOK-021",
                place,
                "De beginbalans is niet in evenwicht: verschil " + difference + ".",
                "Herstel de beginbalans in je boekhoudpakket en exporteer opnieuw.");
    }

    /** No opening balance. */
    public static Finding noOpening(String place) {
        return Finding.warning(
                "WS-BOOK-022",
                place,
                "Er is geen beginbalans. Alles begint op nul.",
                "Klopt dat niet? Kies bij het exporteren ook de beginbalans, of voeg het bestand"
                        + " ervan toe.");
    }

    /** The opening balance may count double. */
    public static Finding doubleCount(String place, boolean same) {
        return Finding.warning(
                "WS-BOOK-023",
                place,
                same
                        ? "De beginbalans staat er twee keer in: apart en als boeking. Zij telt een"
                                + " keer."
                        : "Er is een beginbalans en er zijn ook boekingen in periode 0. Beide"
                                + " tellen mee.",
                "Kijk of de balans klopt.");
    }

    /** An account that is used and not defined. */
    public static Finding undefinedAccount(String place) {
        return Finding.warning(
                "WS-BOOK-024",
                place,
                "Deze rekening wordt gebruikt maar staat niet in het rekeningschema.",
                "Zeg bij het indelen zelf wat voor rekening het is.");
    }

    /** An account that is defined twice. */
    public static Finding doubledAccount(String place) {
        return Finding.warning(
                "WS-BOOK-025",
                place,
                "Deze rekening staat twee keer in het rekeningschema. De eerste telt.",
                "Kijk in je boekhoudpakket welke de goede is.");
    }

    /** A customer or supplier that is defined twice. */
    public static Finding doubledRelation(String place) {
        return Finding.note(
                "WS-BOOK-026",
                place,
                "Deze relatie staat er twee keer in. De eerste telt.",
                "Je hoeft niets te doen.");
    }

    /** A code of the reference chart used twice (4.0). */
    public static Finding doubledRgs(String place, String rgs) {
        return Finding.note(
                "WS-BOOK-027",
                place,
                "De code " + shown(rgs) + " is ook van een andere rekening.",
                "Je hoeft niets te doen: de rekeningen tellen bij elkaar op.");
    }

    /** A customer or supplier that is not defined. */
    public static Finding undefinedRelation(String place, String relation) {
        return Finding.note(
                "WS-BOOK-028",
                place,
                "De relatie " + shown(relation) + " staat niet in de lijst met relaties.",
                "Je hoeft niets te doen.");
    }

    /** An account type in words of its own. */
    public static Finding accountType(String place, String text) {
        return Finding.warning(
                "WS-BOOK-029",
                place,
                "De soort rekening is "
                        + shown(text)
                        + ". Verwacht is B (balans) of P (winst en verlies).",
                "Kijk bij het indelen of de rekening goed staat.");
    }

    /** Not in euro. */
    public static Finding currency(String place, String currency) {
        return Finding.error(
                "WS-BOOK-030",
                place,
                "De munt is " + shown(currency) + " en niet EUR.",
                "Alleen een boekhouding in euro wordt overgenomen.");
    }

    /** No year that can be read. */
    public static Finding year(String place, String text) {
        return Finding.error(
                "WS-BOOK-031",
                place,
                "Het boekjaar " + shown(text) + " is niet te lezen.",
                "Exporteer het bestand opnieuw uit je boekhoudpakket.");
    }

    /** An encoding that is not known. */
    public static Finding encoding(String place, String text) {
        return Finding.error(
                "WS-BOOK-032",
                place,
                "De codering " + shown(text) + " kennen wij niet.",
                "Exporteer het bestand als UTF-8.");
    }

    /** A bomb. */
    public static Finding packedTooBig(String place) {
        return Finding.error(
                "WS-BOOK-033",
                place,
                "Het ingepakte bestand wordt bij uitpakken veel te groot.",
                "Vertrouw dit bestand niet. Exporteer het opnieuw.");
    }

    /** A line without an account. */
    public static Finding noAccountBefore(String place) {
        return Finding.error(
                "WS-BOOK-034",
                place,
                "Bij deze regel staat geen rekening.",
                "Herstel de boeking in je boekhoudpakket en exporteer opnieuw.");
    }

    /** No due dates: no ageing. */
    public static Finding noDueDates(String place) {
        return Finding.note(
                "WS-BOOK-035",
                place,
                "In dit bestand staat niet wanneer facturen vervallen.",
                "Hoe oud vorderingen zijn, is hieruit dus niet te zien.");
    }

    /** A journal that leaves out the counter line. */
    public static Finding oneSided(String place) {
        return Finding.note(
                "WS-BOOK-036",
                place,
                "Dit dagboek laat de tegenregel weg; het noemt alleen een tegenrekening.",
                "Je hoeft niets te doen als het bestand als geheel klopt.");
    }

    /** A placeholder for a code. */
    public static Finding placeholder(String place, String rgs) {
        return Finding.note(
                "WS-BOOK-037",
                place,
                "De RGS-code " + shown(rgs) + " is geen echte code en telt niet.",
                "Deel de rekening zelf in, of vul RGS-codes in je boekhoudpakket.");
    }

    private static String shown(String text) {
        StringBuilder out = new StringBuilder(44);
        text.codePoints()
                .limit(40)
                .forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return text.isBlank() ? "leeg" : "\"" + out.toString().strip() + "\"";
    }
}

package nl.wijkspil.exchange.areas;

import java.util.Locale;
import nl.wijkspil.lending.Finding;

/** The findings about files with areas, each with its code in one place. */
public final class AreaFindings {

    static final String AGAIN = "Download het bestand opnieuw. Er is niets ingelezen.";

    private AreaFindings() {}

    static Finding error(int code, String place, String words, String cure) {
        return Finding.error(code(code), place, words, cure);
    }

    static String code(int code) {
        return String.format(Locale.ROOT, "WS-AREA-%03d", code);
    }

    private static String at(String file, long line) {
        return file + ", regel " + line;
    }

    /** The file cannot be opened. */
    public static Finding unreadable(String file) {
        return error(
                1,
                file,
                "Het bestand kan niet worden gelezen.",
                "Controleer of het bestaat en of je het mag lezen.");
    }

    /** Nothing known looks like this. */
    public static Finding unknown(String file, String what) {
        return error(
                2,
                file,
                "Dit bestand herkennen wij niet: " + what + ".",
                "Kies een bestand van CBS, RIVM of de Leefbaarometer, zoals je het daar ophaalt.");
    }

    /** A file about something else that does belong to the same family. */
    public static Finding otherTable(String file, String what) {
        return error(
                3,
                file,
                "Dit is een andere tabel: " + what + ".",
                "Kies een tabel met cijfers per gemeente, wijk of buurt.");
    }

    /** Names but no codes. */
    public static Finding noCodes(String file) {
        return error(
                4,
                file,
                "Dit bestand heeft wel namen, maar geen codes van gebieden. Namen zijn niet uniek:"
                        + " 49 buurten heten \"Centrum\".",
                "Haal het bestand opnieuw op en kies bij Regioaanduiding ook \"Codering\".");
    }

    /** The file stops too early. */
    public static Finding cutOff(String file) {
        return error(5, file, "Het bestand is afgebroken: het einde ontbreekt.", AGAIN);
    }

    /** Not UTF-8. */
    public static Finding encoding(String file, long line) {
        return error(
                6,
                at(file, line),
                "Het bestand is niet in UTF-8 opgeslagen. Een ander programma heeft het opnieuw"
                        + " bewaard, bijvoorbeeld als Windows-1252.",
                "Gebruik het bestand zoals je het ophaalt, of bewaar het als CSV UTF-8.");
    }

    /** A quote without end. */
    public static Finding openQuote(String file, long line) {
        return error(7, at(file, line), "Een aanhalingsteken wordt nooit gesloten.", AGAIN);
    }

    /** Too many cells or too long a cell. */
    public static Finding tooWide(String file, long line) {
        return error(
                8,
                at(file, line),
                "Deze rij is onredelijk lang.",
                "Is dit wel het goede bestand? Haal het opnieuw op.");
    }

    /** Quotes put round quotes. */
    public static Finding doubleQuotes(String file) {
        return error(
                9,
                at(file, 1),
                "Om elke regel staan nog eens aanhalingstekens. Een ander programma heeft het"
                        + " bestand opnieuw opgeslagen.",
                "Gebruik het bestand zoals je het ophaalt, zonder het eerst te openen.");
    }

    /** The layout of StatLine of years ago. */
    public static Finding oldStatLine(String file) {
        return error(
                10,
                file,
                "Dit is de oude opmaak van StatLine, met een titel boven en een voetregel onder de"
                        + " cijfers.",
                "Haal de tabel opnieuw op bij opendata.cbs.nl/statline en kies CSV.");
    }

    /** A row of another width. */
    public static Finding ragged(String file, long line, int cells, int expected) {
        return error(
                11,
                at(file, line),
                "Deze rij heeft " + cells + " cellen; de kopregel heeft er " + expected + ".",
                AGAIN);
    }

    /** A code that is none. */
    public static Finding badCode(String file, long line, String code) {
        return error(
                12,
                at(file, line),
                "\"" + shown(code) + "\" is geen code van een gebied.",
                "Codes zien er zo uit: GM0363, WK0363AA, BU0363AA01.");
    }

    /** A code twice. */
    public static Finding doubleCode(String file, long line, String code) {
        return error(13, at(file, line), "Het gebied " + code + " staat er twee keer.", AGAIN);
    }

    /** No number where one belongs. */
    public static Finding badNumber(String file, long line, String column, String cell) {
        return error(
                14,
                at(file, line),
                "\"" + shown(cell) + "\" in \"" + shown(column) + "\" is geen getal.",
                AGAIN);
    }

    /** Points here, commas there. */
    public static Finding mixedSigns(String file, long line, String cell) {
        return error(
                15,
                at(file, line),
                "Er staan decimale punten én komma's in dit bestand, hier: \""
                        + shown(cell)
                        + "\".",
                "Een ander programma heeft het bestand veranderd. " + AGAIN);
    }

    /** A count with a fraction of three digits. */
    public static Finding thousands(String file, long line, String column, String cell) {
        return error(
                16,
                at(file, line),
                "\""
                        + shown(cell)
                        + "\" in \""
                        + shown(column)
                        + "\" lijkt een getal met"
                        + " duizendtallen.",
                "Een ander programma heeft het bestand veranderd. " + AGAIN);
    }

    /** The year cannot be known. */
    public static Finding noYear(String file) {
        return error(
                17,
                file,
                "Nergens blijkt over welk jaar dit bestand gaat.",
                "Geef zelf het jaar op (in de opdracht: --year 2024).");
    }

    /** The inhabitants say another year than the file's name. */
    public static Finding nameOfOtherYear(String file, int found, int named) {
        return Finding.warning(
                code(63),
                file,
                "De naam van het bestand zegt "
                        + named
                        + ", maar Nederland telt erin de inwoners van "
                        + found
                        + ". Wij nemen "
                        + found
                        + ".",
                "Kijk of dit het bestand is dat je wilt.");
    }

    /** The year given is not the year of the file. */
    public static Finding otherYear(String file, FoundYear found, int given) {
        return error(
                18,
                file,
                "Dit bestand gaat over "
                        + found.year()
                        + " ("
                        + found.evidence().words().nl()
                        + ") en"
                        + " niet over "
                        + given
                        + ".",
                "Laat het jaar weg, of kies het bestand van " + given + ".");
    }

    /** More than one value of an extra dimension. */
    public static Finding dimension(String file, long line, String name, String one, String two) {
        return error(
                19,
                at(file, line),
                "\""
                        + shown(name)
                        + "\" heeft meer waarden: "
                        + shown(one)
                        + " en "
                        + shown(two)
                        + ". Dan staan er per gebied meer cijfers dan wij naast elkaar zetten.",
                "Kies bij het ophalen één waarde voor \"" + shown(name) + "\".");
    }

    /** A file without rows. */
    public static Finding empty(String file) {
        return error(20, file, "Er staan geen gebieden in dit bestand.", AGAIN);
    }

    /** No column holds figures. */
    public static Finding noFigures(String file) {
        return error(
                21,
                file,
                "Er staan geen kolommen met cijfers in dit bestand.",
                "Kies bij het ophalen minstens één onderwerp.");
    }

    /** A column twice. */
    public static Finding doubleColumn(String file, String column) {
        return error(
                22, at(file, 1), "De kolom \"" + shown(column) + "\" staat er twee keer.", AGAIN);
    }

    /** The old binary workbook. */
    public static Finding oldWorkbook(String file) {
        return error(
                23,
                file,
                "Dit is een werkboek van het oude soort (.xls).",
                "Open het en sla het op als Excel-werkboek (.xlsx).");
    }

    /** A broken workbook or JSON. */
    public static Finding broken(String file, String what) {
        return error(24, file, "Het bestand is beschadigd: " + shown(what) + ".", AGAIN);
    }

    /** A table that counts the same changes by more kinds of addresses, of which one is used. */
    public static Finding otherAddresses(String file, long lines, String left, String used) {
        return Finding.note(
                code(62),
                file,
                lines
                        + (lines == 1 ? " regel telt" : " regels tellen")
                        + " dezelfde veranderingen naar "
                        + shown(left)
                        + ". Wij rekenen met "
                        + shown(used)
                        + ".",
                "");
    }

    /** Only the file's name says the year. */
    public static Finding yearByName(String file, int year) {
        return Finding.note(
                code(30),
                file,
                "Het jaar " + year + " staat alleen in de naam van het bestand.",
                "Klopt het niet? Geef dan zelf het jaar op (in de opdracht: --year).");
    }

    /** Saved again by another program. */
    public static Finding resaved(String file) {
        return Finding.warning(
                code(31),
                file,
                "Een kaartprogramma heeft dit bestand opnieuw opgeslagen: de koppen zijn Engels en"
                        + " waarom een cel leeg is, is niet meer te zien.",
                "Gebruik liever het bestand van CBS zelf.");
    }

    /** Nothing of two kinds that the layout cannot tell apart. */
    public static Finding emptyCells(String file, int columns) {
        return Finding.note(
                code(32),
                file,
                "In deze opmaak is niets vrijgegeven en niet gevraagd hetzelfde: leeg. Een kolom"
                        + " die overal leeg is ("
                        + columns
                        + ") tellen wij als niet gevraagd, een"
                        + " losse lege cel als niet vrijgegeven.",
                "De opmaak \"CSV met statistische symbolen\" houdt ze uit elkaar.");
    }

    /** Parts do not make the whole. */
    public static Finding sum(String file, String words) {
        return Finding.warning(code(33), file, words, "Controleer of het bestand volledig is.");
    }

    /** A sentinel instead of a number. */
    public static Finding sentinel(String file, long cells) {
        return Finding.note(
                code(34),
                file,
                cells
                        + " cellen met een negatief vulgetal (zoals -99999999) tellen wij als niet"
                        + " vrijgegeven.",
                "");
    }

    /** A check of the source that does not hold. */
    public static Finding inconsistent(String file, long line, String words) {
        return error(35, at(file, line), words, AGAIN);
    }

    /** Too many errors to name. */
    public static Finding andMore(String file, long more) {
        return error(36, file, "En nog " + more + " fouten.", AGAIN);
    }

    /** Over a limit. */
    public static Finding limit(String file, String what) {
        return error(
                37,
                file,
                "Het bestand gaat over een grens: " + what + ".",
                "Is dit wel het goede bestand?");
    }

    /** The link between two years is too weak. */
    public static Finding weak(String area, String words) {
        return error(
                39,
                area,
                words,
                "Kies een later beginjaar, of een lagere grens als je die kunt verdedigen.");
    }

    /** Something missing that the question needs. */
    public static Finding missing(String place, String words, String cure) {
        return error(40, place, words, cure);
    }

    /** A count below zero of what cannot be less than nothing. */
    public static Finding negative(String file, long line, String column, String cell) {
        return error(
                44,
                at(file, line),
                "\""
                        + shown(cell)
                        + "\" in \""
                        + shown(column)
                        + "\" kan niet: dit kan niet minder dan 0 zijn.",
                AGAIN);
    }

    /** A row that is no address. */
    public static Finding badAddress(String file, long line, String row) {
        return error(
                45,
                at(file, line),
                "\"" + shown(row) + "\" is geen postcode met huisnummer en buurt.",
                "Zo hoort het: 1011AB, 12, 03630000. " + AGAIN);
    }

    /** Text from a file made fit for a message: short and without control characters. */
    public static String shown(String text) {
        String plain = text.length() > 80 ? text.substring(0, 80) + "..." : text;
        return plain.replaceAll("\\p{Cntrl}", " ");
    }
}

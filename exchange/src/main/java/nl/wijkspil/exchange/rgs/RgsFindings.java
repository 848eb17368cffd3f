package nl.wijkspil.exchange.rgs;

import nl.wijkspil.lending.Finding;

/** What can be wrong with a workbook, in words; codes {@code WS-RGS-...}. */
final class RgsFindings {

    private RgsFindings() {}

    static Finding unreadable(String place, String why) {
        return Finding.error(
                "WS-RGS-001",
                place,
                "Dit is geen leesbaar werkboek. " + why,
                "Haal het xlsx-bestand opnieuw op bij referentiegrootboekschema.nl.");
    }

    static Finding another(String place) {
        return Finding.error(
                "WS-RGS-002",
                place,
                "Dit is een ander werkboek: geen blad heeft de kolommen Referentiecode,"
                        + " Omschrijving en Niveau.",
                "Kies het werkboek van het RGS zoals je het ophaalde.");
    }

    static Finding noVersion(String place) {
        return Finding.error(
                "WS-RGS-003",
                place,
                "We weten niet welke versie dit is.",
                "Vul de versie in, bijvoorbeeld 3.7.");
    }

    static Finding notACode(String place, String written) {
        return Finding.error(
                "WS-RGS-004",
                place,
                "\"" + shown(written) + "\" is geen RGS-code.",
                "Haal het werkboek opnieuw op, of herstel deze cel.");
    }

    static Finding doubled(String place, String code, int first) {
        return Finding.error(
                "WS-RGS-005",
                place,
                "De code " + code + " staat er twee keer; eerst op rij " + first + ".",
                "Haal een van de twee rijen weg.");
    }

    static Finding orphan(String place, String code, String parent) {
        return Finding.error(
                "WS-RGS-006",
                place,
                "De code " + code + " hoort onder " + parent + ", en die ontbreekt.",
                "Laad het hele werkboek, met alle niveaus.");
    }

    static Finding level(String place, String code, String written, int level) {
        return Finding.error(
                "WS-RGS-007",
                place,
                "De code "
                        + code
                        + " heeft niveau "
                        + level
                        + ", maar er staat \""
                        + shown(written)
                        + "\".",
                "Zet in de kolom Niveau het getal " + level + ".");
    }

    static Finding noDescription(String place, String code) {
        return Finding.error(
                "WS-RGS-008",
                place,
                "De code " + code + " heeft geen goede omschrijving.",
                "Vul een omschrijving in van ten hoogste " + RgsReader.LONGEST_TEXT + " tekens.");
    }

    static Finding tooLong(String place) {
        return Finding.error(
                "WS-RGS-009",
                place,
                "Dit blad heeft meer dan "
                        + RgsReader.MOST_ROWS
                        + " rijen. Zo lang is het RGS"
                        + " niet.",
                "Kies het werkboek van het RGS zoals je het ophaalde.");
    }

    static Finding empty(String place) {
        return Finding.error(
                "WS-RGS-010",
                place,
                "Onder de koppen staat geen enkele code.",
                "Kies het werkboek van het RGS zoals je het ophaalde.");
    }

    static Finding stopped(String place) {
        return Finding.error(
                "WS-RGS-011",
                place,
                "Na " + RgsReader.MOST_FINDINGS + " fouten lezen we niet verder.",
                "Herstel eerst de andere fouten.");
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) > 60
                ? text.substring(0, text.offsetByCodePoints(0, 60)) + "…"
                : text;
    }
}

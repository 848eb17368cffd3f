package nl.wijkspil.exchange.bank;

import java.util.Objects;
import nl.wijkspil.lending.Finding;

/** The findings about bank files, each with its code in one place. */
public final class BankFindings {

    private BankFindings() {}

    /** The file is no bank file that is known. */
    public static Finding unknownFormat(String place) {
        return Finding.error(
                "WS-BANK-001",
                place,
                "Dit is geen bankbestand dat wij kennen.",
                "Download bij je bank een camt.053-bestand, of anders MT940.");
    }

    /** The file is known, but holds no statements. */
    public static Finding noStatements(String place, String what) {
        return Finding.error(
                "WS-BANK-002",
                place,
                "In dit bestand staat geen rekeningafschrift (" + shown(what) + ").",
                "Download een afschrift: camt.053 of MT940.");
    }

    /** The file is broken. */
    public static Finding broken(String place, String why) {
        return Finding.error(
                "WS-BANK-003",
                place,
                "Het bestand is beschadigd: " + why + ".",
                "Download het bestand opnieuw bij je bank. Er is niets geboekt.");
    }

    /** The file declares a document type or entities. */
    public static Finding doctype(String place) {
        return Finding.error(
                "WS-BANK-004",
                place,
                "Het bestand bevat een DOCTYPE of eigen entiteiten. Een bank doet dat niet.",
                "Vertrouw dit bestand niet. Download het opnieuw bij je bank.");
    }

    /** The file is deeper or longer than any real one. */
    public static Finding beyondLimits(String place, String what) {
        return Finding.error(
                "WS-BANK-005",
                place,
                "Het bestand gaat over een grens: " + what + ".",
                "Vertrouw dit bestand niet. Download het opnieuw bij je bank.");
    }

    /** An amount that cannot be booked. */
    public static Finding amount(String place, String text) {
        return Finding.error(
                "WS-BANK-006",
                place,
                "Het bedrag " + shown(text) + " is geen bedrag in hele centen.",
                "Vraag je bank wat er is misgegaan. Deze regel wordt niet geboekt.");
    }

    /** A currency other than the euro. */
    public static Finding currency(String place, String currency) {
        return Finding.error(
                "WS-BANK-007",
                place,
                "De munt is " + shown(currency) + " en niet EUR.",
                "Alleen regels in euro worden geboekt. Boek deze met de hand.");
    }

    /** A date that does not exist. */
    public static Finding date(String place, String text) {
        return Finding.error(
                "WS-BANK-008",
                place,
                "De datum " + shown(text) + " bestaat niet.",
                "Vraag je bank wat er is misgegaan. Deze regel wordt niet geboekt.");
    }

    /** Opening and entries do not give the closing balance. */
    public static Finding doesNotReconcile(String place, StatementTotals totals) {
        BankBalance closing = Objects.requireNonNull(totals.closing());
        return Finding.error(
                "WS-BANK-009",
                place,
                "Het afschrift klopt niet: beginsaldo en regels geven "
                        + totals.expectedClosing()
                        + ", maar het eindsaldo is "
                        + closing.amount()
                        + ".",
                "Controleer of het afschrift volledig is. Er wordt niets van geboekt.");
    }

    /** A balance is missing. */
    public static Finding noBalance(String place) {
        return Finding.warning(
                "WS-BANK-010",
                place,
                "Het begin- of eindsaldo ontbreekt. Wij kunnen niet nagaan of het afschrift klopt.",
                "Vergelijk het saldo met dat bij je bank.");
    }

    /** The same statement is there twice. */
    public static Finding duplicate(String place, String id) {
        return Finding.error(
                "WS-BANK-011",
                place,
                "Afschrift " + shown(id) + " is er al.",
                "Je hoeft niets te doen: het wordt niet nog eens geboekt.");
    }

    /** A statement does not follow the one before. */
    public static Finding outOfOrder(String place, String words) {
        return Finding.warning(
                "WS-BANK-012",
                place,
                words,
                "Controleer of er een afschrift ontbreekt en lees dat eerst in.");
    }

    /** A declared number or sum differs from what was counted. */
    public static Finding controlSum(String place, String what, String declared, String counted) {
        return Finding.error(
                "WS-BANK-013",
                place,
                "De controle klopt niet: "
                        + what
                        + " is "
                        + shown(declared)
                        + ", geteld is "
                        + counted
                        + ".",
                "Het bestand is onvolledig of gewijzigd. Download het opnieuw.");
    }

    /** The characters are not in the encoding the file says. */
    public static Finding encoding(String place, String used) {
        return Finding.warning(
                "WS-BANK-014",
                place,
                "Het bestand is geen geldig UTF-8. Wij hebben het gelezen als " + used + ".",
                "Controleer of namen met accenten goed staan.");
    }

    /** A creditor identifier whose check digits are wrong. */
    public static Finding creditorIdentifier(String place, String id) {
        return Finding.error(
                "WS-BANK-015",
                place,
                "Het incassant-ID " + shown(id) + " klopt niet: de controlecijfers passen niet.",
                "Vraag het juiste incassant-ID op bij je bank.");
    }

    /** A line that no rule knows. */
    public static Finding unreadableLine(String place, String text) {
        return Finding.error(
                "WS-BANK-016",
                place,
                "Deze regel is niet te lezen: " + shown(text) + ".",
                "Vraag je bank wat er is misgegaan. Er wordt niets van geboekt.");
    }

    /** An entry without a direction or amount. */
    public static Finding incompleteEntry(String place, String what) {
        return Finding.error(
                "WS-BANK-017",
                place,
                "In deze regel ontbreekt: " + what + ".",
                "Vraag je bank wat er is misgegaan. Deze regel wordt niet geboekt.");
    }

    /** An IBAN that cannot exist. */
    public static Finding iban(String place, String iban) {
        return Finding.error(
                "WS-BANK-018",
                place,
                "Het rekeningnummer " + shown(iban) + " bestaat niet.",
                "Controleer het IBAN: achttien tekens, beginnend met NL voor Nederland.");
    }

    /** Text from a file made fit for a message: short and without control characters. */
    public static String shown(String text) {
        String plain = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        return plain.replaceAll("\\p{Cntrl}", " ");
    }
}

package nl.wijkspil.exchange.audit;

import java.util.Locale;

/** Account types: the official letters, and the words that older packages write. */
final class AccountType {

    private AccountType() {}

    /** {@code B}, {@code P} or {@code M}; empty when the words say nothing. */
    static String of(String written) {
        return switch (written.strip().toUpperCase(Locale.ROOT)) {
            case "B",
                    "BAL",
                    "BALANS",
                    "BALANCE",
                    "ACTIVA",
                    "PASSIVA",
                    "ACTIEF",
                    "PASSIEF",
                    "DEBITEUREN",
                    "DEBITEUR",
                    "CREDITEUREN",
                    "CREDITEUR",
                    "LIQUIDE MIDDELEN",
                    "BANK",
                    "KAS" ->
                    "B";
            case "P",
                    "W",
                    "V",
                    "VW",
                    "V/W",
                    "V&W",
                    "W&V",
                    "WV",
                    "WINST EN VERLIES",
                    "VERLIES EN WINST",
                    "RESULTAAT",
                    "KOSTEN",
                    "OMZET",
                    "OPBRENGSTEN" ->
                    "P";
            case "M" -> "M";
            default -> "";
        };
    }
}

package nl.wijkspil.exchange.bank;

import java.util.Locale;

/**
 * International bank account numbers (ISO 13616): form, length of known countries and check digits.
 */
public final class Iban {

    private Iban() {}

    /** The number without spaces, in capitals. */
    public static String normalised(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Whether the number can exist: form, the Dutch length of 18, and check digits (mod 97 = 1).
     */
    public static boolean isValid(String text) {
        String iban = normalised(text);
        if (iban.length() < 15 || iban.length() > 34) {
            return false;
        }
        for (int i = 0; i < iban.length(); i++) {
            char c = iban.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            if (i < 2 ? !letter : i < 4 ? !digit : !letter && !digit) {
                return false;
            }
        }
        if (iban.startsWith("NL") && !iban.matches("NL\\d{2}[A-Z]{4}\\d{10}")) {
            return false;
        }
        return Mod97.of(iban.substring(4) + iban.substring(0, 4)) == 1;
    }
}

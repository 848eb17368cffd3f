package nl.wijkspil.exchange.bank.pain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts in the characters that every SEPA bank takes (EPC217-08): Latin letters without accents,
 * digits and {@code / - ? : ( ) . , ' +} and space.
 */
public final class SepaText {

    private static final String ALLOWED = "/-?:().,'+ ";

    private SepaText() {}

    /**
     * The text in those characters, cut at so many; accents go, other characters become a point.
     */
    public static String of(String text, int most) {
        String plain =
                Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                        .replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("Ø", "O")
                        .replace("æ", "ae")
                        .replace("€", "EUR")
                        .replace("&", "+");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length() && out.length() < most; i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            out.append(isAllowed(c) ? c : c == '\n' || c == '\t' ? ' ' : '.');
        }
        return out.toString();
    }

    /**
     * Whether a reference can be used as it is: 1 to 35 of those characters, not beginning or
     * ending with a slash and without two in a row (EPC130-08, 1.4).
     */
    public static boolean isReference(String text) {
        if (text.isEmpty() || text.length() > 35 || text.contains("//")) {
            return false;
        }
        if (text.startsWith("/") || text.endsWith("/")) {
            return false;
        }
        return text.chars().allMatch(c -> isAllowed((char) c));
    }

    /** A bank identifier code in capitals without spaces. */
    public static String bic(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isAllowed(char c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '0' && c <= '9') || ALLOWED.indexOf(c) >= 0;
    }
}

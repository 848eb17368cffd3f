package nl.wijkspil.exchange.bank.pain;

import java.util.Locale;
import nl.wijkspil.exchange.bank.Mod97;

/**
 * The identifier of someone who collects by SEPA direct debit (EPC262-08): country, two check
 * digits, a business code that the check leaves out, and a national part. In the Netherlands the
 * national part is the number of the Chamber of Commerce and four zeros: {@code
 * NL69ZZZ123456780000}.
 */
public final class CreditorIdentifier {

    private static final int DUTCH_LENGTH = 19;

    private CreditorIdentifier() {}

    /** Whether form and check digits are right. */
    public static boolean isValid(String text) {
        String id = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!id.matches("[A-Z]{2}\\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}")) {
            return false;
        }
        if (id.startsWith("NL") && id.length() != DUTCH_LENGTH) {
            return false;
        }
        return id.substring(2, 4).equals(checkDigits(id.substring(0, 2), id.substring(7)));
    }

    /**
     * The Dutch identifier of an organisation.
     *
     * @param chamberOfCommerce eight digits
     * @throws IllegalArgumentException when they are not
     */
    public static String ofChamberOfCommerce(String chamberOfCommerce) {
        if (!chamberOfCommerce.matches("\\d{8}")) {
            throw new IllegalArgumentException(
                    "chamberOfCommerce ("
                            + chamberOfCommerce
                            + ") must be eight digits.\nMaybe leading zeros were lost.");
        }
        String national = chamberOfCommerce + "0000";
        return "NL" + checkDigits("NL", national) + "ZZZ" + national;
    }

    /** 98 less the remainder by 97 of national part, country and 00 (ISO 7064). */
    private static String checkDigits(String country, String national) {
        return String.format(Locale.ROOT, "%02d", 98 - Mod97.of(national + country + "00"));
    }
}

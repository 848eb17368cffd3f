package nl.wijkspil.platform.indicators.domain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them, in the Dutch or the English style.
 *
 * <p>The last separator is the decimal one when both kinds are there or when it does not stand
 * before exactly three digits. Only {@code 1.234} and {@code 1,234} mean different things to
 * different people; there the language decides.
 *
 * <pre>
 * "1.234,5"  1234.5    "€ 12,50"  12.5    "1.234" Dutch  1234     "1,234" Dutch  1.234
 * "1,234.5"  1234.5    "41%"      41      "1.234" English 1.234   "1,234" English 1234
 * </pre>
 */
public final class NumberText {

    private static final int LONGEST = 40;
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
    private static final Pattern DOTTED = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMAED = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private NumberText() {}

    /** {@return the number, or nothing when this is not one way or another of writing a number} */
    public static Optional<BigDecimal> read(String typed, Locale language) {
        var text =
                typed.replaceAll("[\\s\\u00a0\\u202f']", "")
                        .replace("\u2212", "-")
                        .replace("€", "")
                        .replaceAll("%$", "")
                        .replaceAll(",-+$", "");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var dutch = !language.getLanguage().equals("en");
        var dotted = DOTTED.matcher(text).matches();
        var commaed = COMMAED.matcher(text).matches();
        if (dotted && (dutch || text.indexOf('.') != text.lastIndexOf('.') || text.contains(","))) {
            return number(text.replace(".", "").replace(',', '.'));
        }
        if (commaed
                && (!dutch || text.indexOf(',') != text.lastIndexOf(',') || text.contains("."))) {
            return number(text.replace(",", ""));
        }
        return PLAIN.matcher(text).matches() ? number(text.replace(',', '.')) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }
}

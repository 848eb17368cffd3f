package nl.wijkspil.exchange.workbook;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads a number that someone typed as text, Dutch ({@code 1.234,5}) or English ({@code 1,234.5}).
 * What could be either is not guessed: {@code 1.234} has no value.
 */
public final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,25})?");
    private static final Pattern DUTCH = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    /** A space of any width between digits that stand in groups of three. */
    private static final Pattern SPACE =
            Pattern.compile("(?<=\\d)[ \\u00a0\\u2009\\u202f](?=\\d{3}(?!\\d))|\\u00a0");

    private NumberText() {}

    /** Whether the text is a number in one style and another number in the other. */
    public static boolean isAmbiguous(String text) {
        return EITHER.matcher(bare(text)).matches();
    }

    /** The number, without its percent or euro sign; empty when it is none or ambiguous. */
    public static OptionalDouble parse(String text) {
        String bare = bare(text);
        if (bare.length() > 40 || isAmbiguous(text)) {
            return OptionalDouble.empty();
        }
        if (PLAIN.matcher(bare).matches()) {
            return OptionalDouble.of(Double.parseDouble(bare.replace(',', '.')));
        }
        if (DUTCH.matcher(bare).matches()) {
            return OptionalDouble.of(Double.parseDouble(bare.replace(".", "").replace(',', '.')));
        }
        if (ENGLISH.matcher(bare).matches()) {
            return OptionalDouble.of(Double.parseDouble(bare.replace(",", "")));
        }
        return OptionalDouble.empty();
    }

    private static String bare(String text) {
        String bare = SPACE.matcher(text.strip().replace("\u2212", "-")).replaceAll("");
        if (bare.endsWith("%")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (bare.startsWith("€")) {
            bare = bare.substring(1);
        }
        return bare.strip();
    }
}

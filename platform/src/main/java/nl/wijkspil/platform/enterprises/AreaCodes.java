package nl.wijkspil.platform.enterprises;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Codes of Statistics Netherlands (CBS): {@code GM0363} a municipality, {@code WK0363AA} a
 * district, {@code BU0363AA01} a neighbourhood. District and neighbourhood codes may hold letters.
 */
public final class AreaCodes {

    private static final Pattern SHAPE =
            Pattern.compile("GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{4}");

    private AreaCodes() {}

    /** {@return whether the text is exactly a code} */
    public static boolean valid(String code) {
        return SHAPE.matcher(code).matches();
    }

    /** What somebody typed: the codes in it, and the pieces that are none. */
    public record Parsed(Set<String> codes, Set<String> wrong) {}

    /** {@return the codes in a text, set apart by spaces, commas, semicolons or new lines} */
    public static Parsed parse(String typed) {
        var parsed = new Parsed(new LinkedHashSet<>(), new LinkedHashSet<>());
        Arrays.stream(typed.strip().split("[\\s,;]+", -1))
                .filter(piece -> !piece.isEmpty())
                .map(piece -> piece.toUpperCase(Locale.ROOT))
                .forEach(piece -> (valid(piece) ? parsed.codes() : parsed.wrong()).add(piece));
        return parsed;
    }
}

package nl.wijkspil.exchange.areas;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of an area as Statistics Netherlands writes it: {@code NL00}, {@code PV27}, {@code
 * GM0363}, {@code WK0363AA}, {@code BU0363AA01}, or four digits of a postcode. Codes hold letters
 * since municipalities got more than a hundred districts, so they are never numbers.
 *
 * @param level how large the area is
 * @param text the code without padding
 */
public record AreaCode(AreaLevel level, String text) implements Comparable<AreaCode> {

    private static final String BELGIAN_GROUND = "GM0998";

    /** Reads a code, padded or not; empty when it is none. */
    public static Optional<AreaCode> parse(String written) {
        String text = written.strip();
        AreaLevel level = level(text);
        return level == null ? Optional.empty() : Optional.of(new AreaCode(level, text));
    }

    private static @Nullable AreaLevel level(String text) {
        return switch (text.length()) {
            case 4 -> {
                if (text.startsWith("NL") && digits(text, 2, 4)) {
                    yield AreaLevel.COUNTRY;
                }
                if (text.startsWith("PV") && digits(text, 2, 4)) {
                    yield AreaLevel.PROVINCE;
                }
                yield text.charAt(0) != '0' && digits(text, 0, 4) ? AreaLevel.POSTCODE : null;
            }
            case 6 -> text.startsWith("GM") && digits(text, 2, 6) ? AreaLevel.MUNICIPALITY : null;
            case 8 ->
                    text.startsWith("WK") && digits(text, 2, 6) && marks(text, 6, 8)
                            ? AreaLevel.DISTRICT
                            : null;
            case 10 ->
                    text.startsWith("BU") && digits(text, 2, 6) && marks(text, 6, 10)
                            ? AreaLevel.NEIGHBOURHOOD
                            : null;
            default -> null;
        };
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean marks(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** Whether the code holds a letter beyond its first two, as {@code BU0363AA01} does. */
    public boolean hasLetters() {
        for (int i = 2; i < text.length(); i++) {
            if (text.charAt(i) >= 'A') {
                return true;
            }
        }
        return false;
    }

    /**
     * The area this one lies in, by its code: a neighbourhood in its district, a district in its
     * municipality. A municipality's province is not in its code; null there and above.
     */
    public @Nullable AreaCode parent() {
        return switch (level) {
            case NEIGHBOURHOOD -> new AreaCode(AreaLevel.DISTRICT, "WK" + text.substring(2, 8));
            case DISTRICT -> new AreaCode(AreaLevel.MUNICIPALITY, "GM" + text.substring(2, 6));
            case COUNTRY, PROVINCE, MUNICIPALITY, POSTCODE -> null;
        };
    }

    /** The municipality a neighbourhood or district lies in, or itself; null above and aside. */
    public @Nullable AreaCode municipality() {
        return switch (level) {
            case NEIGHBOURHOOD, DISTRICT ->
                    new AreaCode(AreaLevel.MUNICIPALITY, "GM" + text.substring(2, 6));
            case MUNICIPALITY -> this;
            case COUNTRY, PROVINCE, POSTCODE -> null;
        };
    }

    /** Whether this is the Belgian ground round Baarle-Nassau that boundary files contain. */
    public boolean isForeign() {
        AreaCode municipality = municipality();
        return municipality != null && municipality.text.equals(BELGIAN_GROUND);
    }

    @Override
    public int compareTo(AreaCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}

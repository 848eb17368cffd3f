package nl.wijkspil.platform.enterprises;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dutch postcodes: four digits (the first not zero), a space and two letters. */
public final class Postcodes {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{3} [A-Z]{2}");
    private static final Pattern TYPED = Pattern.compile("([1-9][0-9]{3})\\s*([A-Z]{2})");

    private Postcodes() {}

    /** {@return whether the text is exactly like {@code 1234 AB}} */
    public static boolean valid(String postcode) {
        return SHAPE.matcher(postcode).matches();
    }

    /** {@return the postcode in what somebody typed, such as {@code 1234ab}; or nothing} */
    public static Optional<String> parse(String typed) {
        var found = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(found.group(1) + " " + found.group(2))
                : Optional.empty();
    }
}

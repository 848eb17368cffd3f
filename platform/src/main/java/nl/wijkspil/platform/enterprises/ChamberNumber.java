package nl.wijkspil.platform.enterprises;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number in the trade register of the Chamber of Commerce (KvK-nummer): eight digits, without a
 * check digit.
 *
 * @param digits exactly eight digits
 */
public record ChamberNumber(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{8}");

    /** Refuses anything but eight digits. */
    public ChamberNumber {
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "digits (%s) is not a KvK number.%nMaybe use ChamberNumber.parse for what somebody typed."
                            .formatted(digits));
        }
    }

    /** {@return the number in what somebody typed, spaces and dots left out; or nothing} */
    public static Optional<ChamberNumber> parse(String typed) {
        var digits = typed.replaceAll("[ .]", "");
        return SHAPE.matcher(digits).matches()
                ? Optional.of(new ChamberNumber(digits))
                : Optional.empty();
    }
}

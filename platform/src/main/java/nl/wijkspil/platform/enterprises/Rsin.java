package nl.wijkspil.platform.enterprises;

import java.util.Optional;
import nl.wijkspil.platform.enterprises.domain.ElevenTest;

/**
 * Fiscal number of a legal person (RSIN, "Rechtspersonen en Samenwerkingsverbanden
 * Informatienummer"): nine digits that pass the {@link ElevenTest 11-test}, as a citizen service
 * number does.
 *
 * @param digits exactly nine digits
 */
public record Rsin(String digits) {

    /** Refuses what does not pass the 11-test. */
    public Rsin {
        if (!ElevenTest.passes(digits)) {
            throw new IllegalArgumentException(
                    "digits (%s) is not an RSIN.%nMaybe use Rsin.parse for what somebody typed."
                            .formatted(digits));
        }
    }

    /** {@return the number in what somebody typed, spaces and dots left out; or nothing} */
    public static Optional<Rsin> parse(String typed) {
        var digits = typed.replaceAll("[ .]", "");
        return ElevenTest.passes(digits) ? Optional.of(new Rsin(digits)) : Optional.empty();
    }
}

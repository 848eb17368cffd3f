package nl.wijkspil.platform.enterprises;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an enterprise says about itself in the registers. What is unknown is empty, never guessed.
 *
 * @param legalForm legal form, if it has one yet
 * @param chamberNumber KvK number, if known
 * @param rsin fiscal number, if known; never shown in public
 * @param address where it is
 * @param founded date of founding, if known
 * @param website its own site, http or https
 * @param publicEmail e-mail address for everybody, or empty
 * @param publicPhone telephone number for everybody, or empty
 */
public record Details(
        Optional<LegalForm> legalForm,
        Optional<ChamberNumber> chamberNumber,
        Optional<Rsin> rsin,
        Address address,
        Optional<LocalDate> founded,
        Optional<URI> website,
        String publicEmail,
        String publicPhone) {

    /** Refuses a website of another scheme: a page links to it. */
    public Details {
        if (website.isPresent() && !isWeb(website.get())) {
            throw new IllegalArgumentException(
                    "website (%s) is not http or https.%nMaybe https:// is missing."
                            .formatted(website.get()));
        }
    }

    /** {@return the same without the fiscal number: what everybody may see} */
    public Details withoutRsin() {
        return new Details(
                legalForm,
                chamberNumber,
                Optional.empty(),
                address,
                founded,
                website,
                publicEmail,
                publicPhone);
    }

    /** {@return whether a page may link to this address} */
    public static boolean isWeb(URI address) {
        return ("https".equalsIgnoreCase(address.getScheme())
                        || "http".equalsIgnoreCase(address.getScheme()))
                && address.getHost() != null;
    }
}

package nl.wijkspil.platform.indicators.rounds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A token of 256 random bits. Whoever bears it may do one thing; only its SHA-256 is kept.
 *
 * @param token 43 characters that can stand in an address
 */
public record SecretLink(String token) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** {@return a new one} */
    public static SecretLink fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** {@return what is kept of it: the SHA-256 in hexadecimal} */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "SecretLink";
    }
}

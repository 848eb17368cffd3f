package nl.wijkspil.platform.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/**
 * One-time links: 256 random bits, of which only the SHA-256 is stored, good for one use within 15
 * minutes. An unknown address gets a token that opens nothing, so nobody learns who has an account.
 */
@Component
public class OneTimeLinks implements OneTimeTokenService {

    /** How long a link works. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    private static final int BYTES = 32;

    private final TokenStore store;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(TokenStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        return issue(request.getUsername()).orElseGet(() -> token(request.getUsername()));
    }

    /** {@return a token for this address, or nothing if there is no such account} */
    public Optional<OneTimeToken> issue(String email) {
        var token = token(email);
        var now = clock.instant();
        var known = store.issue(email, hash(token.getTokenValue()), now, now.plus(LIFE));
        return known ? Optional.of(token) : Optional.empty();
    }

    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken authentication) {
        var value = authentication.getTokenValue();
        if (value == null) {
            return null;
        }
        Instant now = clock.instant();
        return store.redeem(hash(value), now)
                .map(email -> new DefaultOneTimeToken(value, email, now.plus(LIFE)))
                .orElse(null);
    }

    private OneTimeToken token(String email) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new DefaultOneTimeToken(value, email.strip(), clock.instant().plus(LIFE));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Where hashes of tokens are kept. */
    public interface TokenStore {

        /** Keeps the hash; answers false and keeps nothing if no account has this address. */
        boolean issue(String email, String hash, Instant at, Instant until);

        /** {@return the address of the account, once, if the hash is known and not too old} */
        Optional<String> redeem(String hash, Instant at);
    }
}

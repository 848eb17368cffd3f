package nl.wijkspil.platform.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down guessing: a limited number of sign-in attempts per e-mail address and per network
 * address in 15 minutes. Counted in memory, per node.
 */
final class AttemptLimits extends OncePerRequestFilter {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Set<String> GUARDED =
            Set.of("/inloggen/stuur", "/inloggen/link", "/login/webauthn");

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(WINDOW).build();
    private final SignInSettings settings;

    AttemptLimits(SignInSettings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !GUARDED.contains(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var email = request.getParameter("username");
        var allowed =
                take("source " + request.getRemoteAddr(), settings.attemptsPerSource())
                        && (email == null
                                || take(
                                        "address " + email.strip().toLowerCase(Locale.ROOT),
                                        settings.attemptsPerAddress()));
        if (allowed) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private boolean take(String key, int perWindow) {
        return buckets.get(key, k -> bucket(perWindow)).tryConsume(1);
    }

    private static Bucket bucket(int perWindow) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perWindow).refillGreedy(perWindow, WINDOW))
                .build();
    }
}

package nl.wijkspil.platform.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Tenant;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the {@link Tenant} of the request: the signed-in person with the organisation chosen in the
 * session, or else the first. Roles are read anew for every request, so an ended role ends at once.
 */
public final class TenantFilter extends OncePerRequestFilter {

    /** Session attribute with the id of the chosen organisation, as text. */
    public static final String CHOSEN = "wijkspil.organisation";

    /** Request attribute with every tenant that the person can work as. */
    public static final String CHOICES = "wijkspil.tenants";

    private static final List<String> WITHOUT = List.of("/css/", "/js/", "/vendor/", "/img/");

    private final Access access;

    TenantFilter(Access access) {
        this.access = access;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return WITHOUT.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var choices = choices();
        request.setAttribute(CHOICES, choices);
        var failure = new ServletException[1];
        try {
            CurrentTenant.run(
                    chosen(request, choices).orElse(null),
                    () -> {
                        try {
                            chain.doFilter(request, response);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        } catch (ServletException e) {
                            failure[0] = e;
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    private List<Tenant> choices() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
            return List.of();
        }
        return access.person(who.getName()).map(access::tenantsOf).orElse(List.of());
    }

    private static Optional<Tenant> chosen(HttpServletRequest request, List<Tenant> choices) {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        var session = request.getSession(false);
        var wanted = session == null ? null : session.getAttribute(CHOSEN);
        return choices.stream()
                .filter(t -> t.organisation().id().value().toString().equals(wanted))
                .findFirst()
                .or(() -> Optional.of(choices.getFirst()));
    }
}

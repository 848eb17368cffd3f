package nl.wijkspil.platform.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** What somebody sees who may not use a route: sign in first, not found, or not allowed. */
final class Refusals {

    private Refusals() {}

    /** For somebody who is not signed in. */
    static final class Visitor extends LoginUrlAuthenticationEntryPoint {

        private final RightsTable rights;

        Visitor(RightsTable rights) {
            super("/inloggen");
            this.rights = rights;
        }

        @Override
        public void commence(
                HttpServletRequest request,
                HttpServletResponse response,
                AuthenticationException reason)
                throws IOException, ServletException {
            if (rights.audience(request).isEmpty()) {
                response.sendError(HttpStatus.NOT_FOUND.value());
            } else if (request.getRequestURI().startsWith("/api/")) {
                response.sendError(HttpStatus.UNAUTHORIZED.value());
            } else {
                super.commence(request, response, reason);
            }
        }
    }

    /** For somebody who is signed in. */
    record Member(RightsTable rights) implements AccessDeniedHandler {

        @Override
        public void handle(
                HttpServletRequest request,
                HttpServletResponse response,
                AccessDeniedException reason)
                throws IOException {
            var known = rights.audience(request).isPresent();
            response.sendError((known ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value());
        }
    }
}

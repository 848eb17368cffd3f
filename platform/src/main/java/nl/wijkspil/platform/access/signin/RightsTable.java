package nl.wijkspil.platform.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkspil.platform.access.Audience;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.RouteRights;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** All modules' lines together: who may use which route. What has no line is closed. */
@Component
public final class RightsTable implements AuthorizationManager<RequestAuthorizationContext> {

    private record Rule(RequestMatcher matcher, Audience audience) {}

    private final List<Rule> rules;
    private final List<RouteRights.Line> lines;

    RightsTable(List<RouteRights> modules) {
        this.lines = modules.stream().flatMap(m -> m.lines().stream()).toList();
        this.rules =
                lines.stream()
                        .map(line ->
                                new Rule(
                                        PathPatternRequestMatcher.withDefaults()
                                                .matcher(line.method(), line.pattern()),
                                        line.audience()))
                        .toList();
    }

    /** {@return the whole table, for the page and the test that walk it} */
    public List<RouteRights.Line> lines() {
        return lines;
    }

    /** {@return for whom this request is, or nothing if no line names it} */
    Optional<Audience> audience(HttpServletRequest request) {
        return rules.stream()
                .filter(rule -> rule.matcher().matches(request))
                .findFirst()
                .map(Rule::audience);
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        var admitted =
                audience(context.getRequest())
                        .map(audience -> audience.admits(CurrentTenant.find()))
                        .orElse(false);
        return new AuthorizationDecision(admitted);
    }
}

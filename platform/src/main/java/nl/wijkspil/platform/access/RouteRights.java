package nl.wijkspil.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * A module's lines of the rights table. Each module offers one bean of this type; a route without a
 * line is closed for everybody, and a test says so.
 *
 * <pre>{@code
 * @Bean
 * RouteRights rights() {
 *     return new RouteRights()
 *             .anyone(GET, "/bedrijven", "/bedrijven/{id}")
 *             .holders(POST, Set.of(COORDINATOR, BOARD), "/profiel");
 * }
 * }</pre>
 */
public final class RouteRights {

    /**
     * One line of the table.
     *
     * @param method the HTTP method
     * @param pattern a path pattern as in the controllers, such as {@code /bedrijven/{id}}
     * @param audience for whom
     */
    public record Line(HttpMethod method, String pattern, Audience audience) {}

    private final List<Line> lines = new ArrayList<>();

    /** Opens routes for everybody. */
    public RouteRights anyone(HttpMethod method, String... patterns) {
        return add(method, new Audience.Anyone(), patterns);
    }

    /** Opens routes for everybody who is signed in. */
    public RouteRights signedIn(HttpMethod method, String... patterns) {
        return add(method, new Audience.SignedIn(), patterns);
    }

    /** Opens routes for people with one of these roles. */
    public RouteRights holders(HttpMethod method, Set<Role> roles, String... patterns) {
        return add(method, new Audience.Holders(roles), patterns);
    }

    /** {@return all lines, in the order they were added} */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    private RouteRights add(HttpMethod method, Audience audience, String... patterns) {
        for (var pattern : patterns) {
            lines.add(new Line(method, pattern, audience));
        }
        return this;
    }
}

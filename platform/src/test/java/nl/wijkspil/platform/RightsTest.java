package nl.wijkspil.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.RouteRights;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.access.signin.RightsTable;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Rule 5: every route has a line in the rights table, and the table holds for everybody. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class RightsTest {

    @Autowired RightsTable table;
    @Autowired Tenants tenants;
    @Autowired WebApplicationContext context;

    @Autowired
    @org.springframework.beans.factory.annotation.Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void everyRouteHasALine() {
        var lines = new TreeSet<String>();
        table.lines().forEach(line -> lines.add(line.method() + " " + line.pattern()));
        var closed = new TreeSet<String>();
        routes.getHandlerMethods()
                .keySet()
                .forEach(route -> {
                    for (var pattern : route.getPatternValues()) {
                        if (pattern.equals("/error")) {
                            continue;
                        }
                        for (var method : route.getMethodsCondition().getMethods()) {
                            var line = method + " " + pattern;
                            if (!lines.contains(line)) {
                                closed.add(line);
                            }
                        }
                    }
                });
        assertThat(closed).as("routes without a line in the rights table").isEmpty();
    }

    @Test
    void theTableHoldsForEveryRoleAndForNobody() throws Exception {
        Map<Role, Tenant> people = new EnumMap<>(Role.class);
        for (var role : Role.values()) {
            people.put(role, tenants.organisation(keeper(role), "Walker " + role));
            if (keeper(role) != role) {
                people.put(role, tenants.colleague(people.get(role), role));
            }
        }
        var wrong = new ArrayList<String>();
        for (var line : table.lines()) {
            if (line.pattern().endsWith("/**") || line.pattern().startsWith("/webauthn")) {
                continue;
            }
            judge(line, null, wrong);
            for (var tenant : people.values()) {
                judge(line, tenant, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void judge(RouteRights.Line line, @Nullable Tenant tenant, List<String> wrong)
            throws Exception {
        if (line.pattern().equals("/uitloggen") || line.pattern().startsWith("/login")) {
            return;
        }
        var path = line.pattern().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var call = request(line.method(), path);
        if (!HttpMethod.GET.equals(line.method())) {
            call.with(csrf());
        }
        if (tenant != null) {
            call.with(user(tenant.person().email()));
        }
        var response = web.perform(call).andReturn().getResponse();
        var admitted = line.audience().admits(Optional.ofNullable(tenant));
        var who = tenant == null ? "nobody" : tenant.roles().toString();
        var toSignIn =
                Optional.ofNullable(response.getRedirectedUrl())
                        .filter(url -> url.endsWith("/inloggen"))
                        .isPresent();
        if (admitted && (toSignIn || response.getStatus() >= 500)) {
            wrong.add("%s %s as %s: %d".formatted(line.method(), path, who, response.getStatus()));
        }
        if (!admitted && !toSignIn && response.getStatus() != 403 && response.getStatus() != 401) {
            wrong.add(
                    "%s %s is open for %s: %d"
                            .formatted(line.method(), path, who, response.getStatus()));
        }
    }

    private static Role keeper(Role role) {
        return switch (role.kind()) {
            case ENTERPRISE -> Role.COORDINATOR;
            case FUND -> Role.PROGRAMME_MANAGER;
            case EVALUATOR -> Role.EVALUATOR;
            case NETWORK -> Role.SUPPORT;
            case PARTNER -> Role.PARTNER;
        };
    }
}

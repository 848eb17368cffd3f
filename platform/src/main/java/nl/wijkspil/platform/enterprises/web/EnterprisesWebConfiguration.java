package nl.wijkspil.platform.enterprises.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkspil.platform.access.Audience;
import nl.wijkspil.platform.access.NavigationItem;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.RouteRights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes and menu of the enterprises. */
@Configuration(proxyBeanMethods = false)
class EnterprisesWebConfiguration {

    private static final Set<Role> EDITORS = Set.of(Role.COORDINATOR, Role.BOARD);

    /** Whose start page is what asks for attention today: enterprises and funds. */
    private static final Set<Role> STARTERS =
            Stream.of(OrganisationKind.ENTERPRISE, OrganisationKind.FUND)
                    .flatMap(kind -> Role.of(kind).stream())
                    .collect(Collectors.toUnmodifiableSet());

    @Bean
    RouteRights enterpriseRights() {
        return new RouteRights()
                .anyone(GET, "/bedrijven", "/bedrijven/{slug}", "/bedrijven/{slug}/foto/{hash}")
                .holders(GET, STARTERS, "/vandaag")
                .holders(
                        GET,
                        EDITORS,
                        "/profiel",
                        "/profiel/gegevens",
                        "/profiel/functies",
                        "/profiel/openingstijden",
                        "/profiel/bestuur",
                        "/profiel/leden",
                        "/profiel/partners",
                        "/profiel/verzorgingsgebied",
                        "/profiel/verhaal")
                .holders(
                        POST,
                        EDITORS,
                        "/profiel/openbaar",
                        "/profiel/streep",
                        "/profiel/gegevens",
                        "/profiel/functies",
                        "/profiel/functies/stop",
                        "/profiel/openingstijden",
                        "/profiel/openingstijden/dicht",
                        "/profiel/bestuur",
                        "/profiel/bestuur/weg",
                        "/profiel/leden",
                        "/profiel/partners",
                        "/profiel/partners/niveau",
                        "/profiel/verzorgingsgebied",
                        "/profiel/verhaal",
                        "/profiel/verhaal/foto",
                        "/profiel/verhaal/foto/weg");
    }

    @Bean
    NavigationItem todayInMenu() {
        return new NavigationItem(0, "menu.today", "/vandaag", new Audience.Holders(STARTERS));
    }

    @Bean
    NavigationItem profileInMenu() {
        return new NavigationItem(40, "menu.profile", "/profiel", new Audience.Holders(EDITORS));
    }

    @Bean
    NavigationItem enterprisesInMenu() {
        return new NavigationItem(70, "menu.enterprises", "/bedrijven", new Audience.Anyone());
    }
}

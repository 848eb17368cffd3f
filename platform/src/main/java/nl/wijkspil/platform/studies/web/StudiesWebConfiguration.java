package nl.wijkspil.platform.studies.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Set;
import nl.wijkspil.platform.access.Audience;
import nl.wijkspil.platform.access.NavigationItem;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.RouteRights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes and menu of studies. */
@Configuration(proxyBeanMethods = false)
class StudiesWebConfiguration {

    private static final Set<Role> EVALUATORS = Set.of(Role.EVALUATOR);

    @Bean
    RouteRights studiesRights() {
        return new RouteRights()
                .anyone(GET, "/rapporten", "/rapporten/{slug}", "/rapporten/{slug}/{file}")
                .anyone(GET, "/regels", "/regels/{code}/{version}")
                .anyone(GET, "/regels/{code}/{version}/bestand")
                .holders(GET, EVALUATORS, "/regels/{code}/{version}/nieuw")
                .holders(POST, EVALUATORS, "/regels/{code}/{version}/nieuw")
                .holders(GET, EVALUATORS, "/studies", "/studies/nieuw", "/studies/{id}")
                .holders(POST, EVALUATORS, "/studies")
                .holders(GET, EVALUATORS, "/studies/{id}/opzet", "/studies/{id}/beoordelen")
                .holders(GET, EVALUATORS, "/studies/{id}/beoordelen/{enterprise}/{criterion}")
                .holders(POST, EVALUATORS, "/studies/{id}/beoordelen/{enterprise}/{criterion}")
                .holders(
                        POST,
                        EVALUATORS,
                        "/studies/{id}/bedrijven",
                        "/studies/{id}/bedrijven/eruit")
                .holders(POST, EVALUATORS, "/studies/{id}/bedrijven/ligging")
                .holders(POST, EVALUATORS, "/studies/{id}/bedrijven/ligging/voorstellen")
                .holders(POST, EVALUATORS, "/studies/{id}/bedrijven/naam")
                .holders(POST, EVALUATORS, "/studies/{id}/beoordelaars", "/studies/{id}/band")
                .holders(POST, EVALUATORS, "/studies/{id}/bevries", "/studies/{id}/bereken")
                .holders(GET, EVALUATORS, "/studies/{id}/bevinding/{code}")
                .holders(GET, EVALUATORS, "/studies/{id}/bedrijf/{enterprise}")
                .holders(GET, EVALUATORS, "/studies/{id}/bewijs/{evidence}")
                .holders(POST, EVALUATORS, "/studies/{id}/bewijs/{enterprise}/{criterion}")
                .holders(GET, EVALUATORS, "/studies/{id}/gevoeligheid", "/studies/{id}/rapport")
                .holders(GET, EVALUATORS, "/studies/{id}/bestand/{file}")
                .holders(GET, EVALUATORS, "/studies/{id}/publiceer")
                .holders(POST, EVALUATORS, "/studies/{id}/publiceer");
    }

    @Bean
    NavigationItem studiesInMenu() {
        return new NavigationItem(0, "menu.studies", "/studies", new Audience.Holders(EVALUATORS));
    }

    @Bean
    NavigationItem rulesInMenu() {
        return new NavigationItem(20, "menu.rules", "/regels", new Audience.Holders(EVALUATORS));
    }

    @Bean
    NavigationItem reportsInMenu() {
        return new NavigationItem(40, "menu.reports", "/rapporten", new Audience.Anyone());
    }
}

package nl.wijkspil.platform.areas.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Set;
import nl.wijkspil.platform.access.Audience;
import nl.wijkspil.platform.access.NavigationItem;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.RouteRights;
import nl.wijkspil.platform.ui.upload.LargeUpload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Routes and menu of areas. */
@Configuration(proxyBeanMethods = false)
class AreasWebConfiguration {

    private static final Set<Role> INSIDE = Role.of(OrganisationKind.ENTERPRISE);
    private static final Set<Role> EDITORS = Set.of(Role.COORDINATOR, Role.BOARD);
    private static final Set<Role> LOADERS = Set.of(Role.SUPPORT);
    private static final Set<Role> PANELS = Set.of(Role.EVALUATOR, Role.SUPPORT);

    @Bean
    RouteRights areaRights() {
        return new RouteRights()
                .anyone(GET, "/buurten", "/buurten/{code}", "/buurten/{code}/ontwikkelingen")
                .anyone(GET, "/buurten/{code}/bron", "/buurten/{code}/cijfers")
                .anyone(GET, "/buurten/{code}/cijfers.zip")
                .anyone(GET, "/buurten/kaart/{year}/{level}", "/buurten/waarden/{year}/{level}")
                .holders(GET, PANELS, "/gebiedspanel")
                .holders(POST, PANELS, "/gebiedspanel", "/gebiedspanel/telling")
                .holders(POST, PANELS, "/gebiedspanel/cijfers.zip")
                .holders(GET, INSIDE, "/buurt", "/buurt/ontwikkelingen", "/buurt/bron")
                .holders(GET, INSIDE, "/buurt/cijfers.zip")
                .holders(GET, EDITORS, "/buurt/kies")
                .holders(POST, EDITORS, "/buurt/kies")
                .holders(GET, LOADERS, "/gebieden", "/gebieden/{id}", "/gebieden/{id}/stand")
                .holders(POST, LOADERS, "/gebieden", "/gebieden/cbs", "/gebieden/{id}")
                .holders(POST, LOADERS, "/gebieden/{id}/stop", "/gebieden/{id}/weg");
    }

    /** The table of all addresses of the country is some 280 MB. */
    @Bean
    LargeUpload largeAreaFiles() {
        return new LargeUpload("/gebieden", DataSize.ofMegabytes(512));
    }

    @Bean
    NavigationItem ownAreaInMenu() {
        return new NavigationItem(35, "menu.area", "/buurt", new Audience.Holders(INSIDE));
    }

    @Bean
    NavigationItem areasInMenu() {
        return new NavigationItem(75, "menu.areas", "/buurten", new Audience.Anyone());
    }

    @Bean
    NavigationItem panelInMenu() {
        return new NavigationItem(78, "menu.panel", "/gebiedspanel", new Audience.Holders(PANELS));
    }

    @Bean
    NavigationItem loadAreasInMenu() {
        return new NavigationItem(80, "menu.loadareas", "/gebieden", new Audience.Holders(LOADERS));
    }
}

package nl.wijkspil.platform.books.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Set;
import nl.wijkspil.platform.access.Audience;
import nl.wijkspil.platform.access.NavigationItem;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.RouteRights;
import nl.wijkspil.platform.books.files.Rights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes and menu of the books. */
@Configuration(proxyBeanMethods = false)
class BooksWebConfiguration {

    private static final Set<Role> LOADERS = Set.of(Role.SUPPORT);

    @Bean
    RouteRights booksRights() {
        return new RouteRights()
                .holders(GET, Rights.READERS, "/boeken", "/boeken/gezond", "/boeken/{jaar}")
                .holders(GET, Rights.READERS, "/boeken/{jaar}/getal/{code}")
                .holders(GET, Rights.READERS, "/boeken/{jaar}/bedrag/{sleutel}")
                .holders(GET, Rights.READERS, "/boeken/{jaar}/rekening")
                .holders(
                        GET,
                        Rights.READERS,
                        "/boeken/{jaar}/vooruitzicht",
                        "/boeken/{jaar}/begroting")
                .holders(GET, Rights.READERS, "/boeken/{jaar}/begroting/pdf")
                .holders(GET, Rights.READERS, "/boeken/{jaar}/begroting/xlsx")
                .holders(POST, Rights.KEEPERS, "/boeken/{jaar}/vooruitzicht")
                .holders(POST, Rights.KEEPERS, "/boeken/{jaar}/vooruitzicht/weg")
                .holders(GET, Rights.READERS, "/boeken/{jaar}/jaarstukken")
                .holders(GET, Rights.READERS, "/boeken/{jaar}/jaarstukken/pdf")
                .holders(GET, Rights.READERS, "/boeken/{jaar}/jaarstukken/xlsx")
                .holders(GET, Rights.READERS, "/boeken/{jaar}/kascommissie")
                .holders(POST, Rights.READERS, "/boeken/{jaar}/kascommissie")
                .holders(POST, Rights.READERS, "/boeken/{jaar}/kascommissie/weg")
                .anyone(GET, "/kascommissie/{sleutel}", "/kascommissie/{sleutel}/rekening")
                .anyone(GET, "/kascommissie/{sleutel}/jaarstukken")
                .anyone(POST, "/kascommissie/{sleutel}")
                .holders(GET, Rights.KEEPERS, "/boeken/controle/{id}")
                .holders(POST, Rights.KEEPERS, "/boeken", "/boeken/normen")
                .holders(POST, Rights.KEEPERS, "/boeken/controle/{id}")
                .holders(POST, Rights.KEEPERS, "/boeken/controle/{id}/weg")
                .holders(GET, Rights.LOOKERS, "/gedeelde-boeken", "/gedeelde-boeken/{eigenaar}")
                .holders(GET, LOADERS, "/rekeningschema", "/rekeningschema/{id}")
                .holders(POST, LOADERS, "/rekeningschema", "/rekeningschema/{id}")
                .holders(POST, LOADERS, "/rekeningschema/{id}/weg");
    }

    @Bean
    NavigationItem booksInMenu() {
        return new NavigationItem(
                24, "menu.books", "/boeken", new Audience.Holders(Rights.READERS));
    }

    @Bean
    NavigationItem chartInMenu() {
        return new NavigationItem(
                81, "menu.books.chart", "/rekeningschema", new Audience.Holders(LOADERS));
    }

    @Bean
    NavigationItem sharedBooksInMenu() {
        return new NavigationItem(
                28, "menu.books.shared", "/gedeelde-boeken", new Audience.Holders(Rights.LOOKERS));
    }
}

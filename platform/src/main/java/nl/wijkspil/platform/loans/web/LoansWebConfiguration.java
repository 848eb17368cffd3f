package nl.wijkspil.platform.loans.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Set;
import nl.wijkspil.platform.access.Audience;
import nl.wijkspil.platform.access.NavigationItem;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.RouteRights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes and menu of loans. */
@Configuration(proxyBeanMethods = false)
class LoansWebConfiguration {

    private static final Set<Role> FUND = Set.of(Role.CREDIT_ADMINISTRATOR, Role.PROGRAMME_MANAGER);

    private static final Set<Role> BORROWER = Set.of(Role.TREASURER, Role.COORDINATOR, Role.BOARD);

    @Bean
    RouteRights loanRights() {
        return new RouteRights()
                .holders(GET, FUND, "/leningen", "/leningen/{id}", "/leningen/nieuw")
                .holders(POST, FUND, "/leningen/nieuw")
                .holders(GET, FUND, "/leningen/instellingen", "/leningen/producten/nieuw")
                .holders(POST, FUND, "/leningen/instellingen", "/leningen/producten/nieuw")
                .holders(POST, FUND, "/leningen/producten/{id}/stop")
                .holders(
                        POST,
                        FUND,
                        "/leningen/{id}/teken",
                        "/leningen/{id}/weg",
                        "/leningen/{id}/voorwaarde",
                        "/leningen/{id}/machtiging",
                        "/leningen/{id}/machtiging/weg",
                        "/leningen/{id}/draai-terug",
                        "/leningen/{id}/uitbetaling",
                        "/leningen/{id}/betaalpauze",
                        "/leningen/{id}/wijzigen",
                        "/leningen/{id}/cijfer",
                        "/leningen/{id}/boeken")
                .holders(
                        GET,
                        FUND,
                        "/leningen/{id}/uitbetaling",
                        "/leningen/{id}/betaalpauze",
                        "/leningen/{id}/wijzigen",
                        "/leningen/{id}/boeken",
                        "/leningen/{id}/cijfer",
                        "/leningen/{id}/afrekenen",
                        "/leningen/voorstel/{id}")
                .holders(
                        POST,
                        FUND,
                        "/leningen/voorstel/{id}/akkoord",
                        "/leningen/voorstel/{id}/niet",
                        "/leningen/voorstel/{id}/terug")
                .holders(GET, FUND, "/leningen/bank", "/leningen/bank/{id}")
                .holders(GET, FUND, "/leningen/bank/uit/{id}")
                .holders(
                        POST,
                        FUND,
                        "/leningen/bank",
                        "/leningen/bank/{id}/boek",
                        "/leningen/bank/{id}/weg",
                        "/leningen/bank/regel/{id}",
                        "/leningen/bank/betaal",
                        "/leningen/bank/incasseer")
                .holders(GET, FUND, "/leningen/achterstand", "/leningen/portefeuille")
                .holders(POST, FUND, "/leningen/{id}/brief", "/leningen/{id}/voorziening")
                .holders(
                        GET,
                        FUND,
                        "/leningen/{id}/brief",
                        "/leningen/{id}/bijlage",
                        "/leningen/{id}/jaar/{year}",
                        "/leningen/{id}/accountant/{year}")
                .holders(
                        GET,
                        BORROWER,
                        "/onze-lening",
                        "/onze-lening/{id}",
                        "/onze-lening/{id}/bijlage",
                        "/onze-lening/{id}/jaar/{year}",
                        "/onze-lening/{id}/accountant/{year}");
    }

    @Bean
    NavigationItem loansInMenu() {
        return new NavigationItem(5, "menu.loans", "/leningen", new Audience.Holders(FUND));
    }

    @Bean
    NavigationItem ownLoanInMenu() {
        return new NavigationItem(
                45, "menu.loans.own", "/onze-lening", new Audience.Holders(BORROWER));
    }
}

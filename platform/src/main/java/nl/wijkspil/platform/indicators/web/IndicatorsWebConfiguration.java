package nl.wijkspil.platform.indicators.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import nl.wijkspil.platform.access.Audience;
import nl.wijkspil.platform.access.NavigationItem;
import nl.wijkspil.platform.access.RouteRights;
import nl.wijkspil.platform.indicators.figures.Rights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes and menu of the figures. */
@Configuration(proxyBeanMethods = false)
class IndicatorsWebConfiguration {

    @Bean
    RouteRights indicatorsRights() {
        return new RouteRights()
                .anyone(GET, "/catalogus", "/catalogus/{code}")
                .holders(GET, Rights.RECORDERS, "/cijfers/werkboek", "/cijfers/werkboek/{id}")
                .holders(GET, Rights.RECORDERS, "/cijfers/werkboek/sjabloon.xlsx")
                .holders(GET, Rights.RECORDERS, "/cijfers/werkboek/{id}/stand")
                .holders(POST, Rights.RECORDERS, "/cijfers/werkboek")
                .holders(POST, Rights.RECORDERS, "/cijfers/werkboek/{id}/bevestigen")
                .holders(POST, Rights.RECORDERS, "/cijfers/werkboek/{id}/annuleren")
                .holders(GET, Rights.RECORDERS, "/cijfers", "/cijfers/{code}/{jaar}")
                .holders(POST, Rights.RECORDERS, "/cijfers/inleveren", "/cijfers/overnemen")
                .holders(POST, Rights.RECORDERS, "/cijfers/{code}/{jaar}")
                .holders(POST, Rights.RECORDERS, "/cijfers/{code}/{jaar}/bewijs")
                .holders(POST, Rights.RECORDERS, "/cijfers/{code}/{jaar}/bewijs/weg")
                .signedIn(GET, "/herkomst/{owner}/{value}", "/bewijs/{owner}/{sha256}")
                .holders(GET, Rights.APPROVERS, "/ter-beoordeling")
                .holders(POST, Rights.APPROVERS, "/ter-beoordeling/goedkeuren")
                .holders(POST, Rights.APPROVERS, "/ter-beoordeling/terug")
                .holders(GET, Rights.APPROVERS, "/rondes", "/rondes/nieuw", "/rondes/{id}")
                .holders(POST, Rights.APPROVERS, "/rondes")
                .holders(GET, Rights.RECORDERS, "/mijn-rondes")
                .holders(POST, Rights.RECORDERS, "/mijn-rondes/{vrager}/{ronde}/link")
                .holders(POST, Rights.RECORDERS, "/mijn-rondes/{vrager}/{ronde}/invullen")
                .holders(POST, Rights.RECORDERS, "/mijn-rondes/links/{link}/intrekken")
                .holders(POST, Rights.RECORDERS, "/mijn-rondes/herinneringen")
                .anyone(GET, "/ronde/{token}", "/ronde/{token}/overzicht")
                .anyone(POST, "/ronde/{token}", "/ronde/{token}/inleveren")
                .anyone(GET, "/herinneringen/{token}")
                .anyone(POST, "/herinneringen/{token}")
                .holders(GET, Rights.SHARERS, "/delen", "/inzage")
                .holders(POST, Rights.SHARERS, "/delen", "/delen/intrekken");
    }

    @Bean
    NavigationItem figuresInMenu() {
        return new NavigationItem(
                20, "menu.figures", "/cijfers", new Audience.Holders(Rights.RECORDERS));
    }

    @Bean
    NavigationItem reviewInMenu() {
        return new NavigationItem(
                25, "menu.review", "/ter-beoordeling", new Audience.Holders(Rights.APPROVERS));
    }

    @Bean
    NavigationItem roundsInMenu() {
        return new NavigationItem(
                27, "menu.rounds", "/rondes", new Audience.Holders(Rights.APPROVERS));
    }

    @Bean
    NavigationItem myRoundsInMenu() {
        return new NavigationItem(
                22, "menu.rounds.mine", "/mijn-rondes", new Audience.Holders(Rights.RECORDERS));
    }

    @Bean
    NavigationItem sharingInMenu() {
        return new NavigationItem(
                70, "menu.sharing", "/delen", new Audience.Holders(Rights.SHARERS));
    }
}

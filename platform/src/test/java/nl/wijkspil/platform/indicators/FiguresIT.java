package nl.wijkspil.platform.indicators;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wijkspil.platform.indicators.FigureFixtures.figure;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Tenants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator shares, types in and hands in; an evaluator follows the number and decides. */
class FiguresIT extends BrowserTest {

    private final int year = LocalDate.now(ZoneOffset.UTC).getYear() - 1;

    @Autowired Tenants tenants;
    @Autowired Indicators indicators;

    @Test
    void aFigureIsTypedInSharedReviewedAndFollowedBack() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Kruk");
        var evaluator = tenants.organisation(Role.EVALUATOR, "Bureau Blik");
        visit("/catalogus");
        look("catalogus");
        page.getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("bereik")
                                .setExact(true))
                .click();
        look("catalogus-cijfer");

        signIn(coordinator.person().email());
        visit("/cijfers");
        look("cijfers-leeg");
        visit("/cijfers/OUT-05/" + year);
        page.getByLabel("Waarde in %").fill("veel");
        press("Bewaar als concept");
        assertThat(page.getByText("Dit is geen getal")).isVisible();
        look("cijfer-fout");
        page.getByLabel("Waarde in %").fill("41,5");
        page.getByLabel("Hoe kom je eraan?").selectOption("SURVEY");
        press("Bewaar als concept");
        assertThat(page.getByText("Schrijf bij een enquête")).isVisible();
        page.getByLabel("Hoeveel mensen").fill("268");
        press("Bewaar als concept");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Bewaard als concept");
        page.getByLabel("Hoe heet het?").fill("Bewonersronde");
        page.getByLabel("Wie maakte het?").fill("Bureau Proef");
        page.getByLabel(
                        "Bestand",
                        new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .setInputFiles(
                        new FilePayload(
                                "antwoorden.csv",
                                "text/html",
                                "a;b\n1;2".getBytes(StandardCharsets.UTF_8)));
        press("Voeg bewijs toe");
        assertThat(page.getByText("Open antwoorden.csv")).isVisible();
        look("cijfer-bewijs");
        visit("/vandaag");
        assertThat(page.getByText("1 cijfer over " + year + " is nog niet ingeleverd")).isVisible();
        follow("Naar de cijfers over " + year);
        visit("/cijfers/OUT-05/" + year);
        press("Bewaar en lever in");
        page.waitForURL("**/cijfers?*");
        assertThat(page.getByText("41,5%")).isVisible();
        look("cijfers");

        visit("/delen");
        look("delen-leeg");
        page.getByLabel("Met wie delen jullie?")
                .selectOption(evaluator.organisation().id().value().toString());
        page.locator("#deel-OUT-05").check();
        press("Spreek dit af");
        assertThat(page.getByText("mag 1 cijfer zien")).isVisible();
        look("delen");

        page = newPerson();
        signIn(evaluator.person().email());
        visit("/ter-beoordeling");
        assertThat(page.getByText("De Kruk").first()).isVisible();
        look("ter-beoordeling");
        page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("41,5%"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Waar komt dit vandaan?");
        look("herkomst");
        visit("/ter-beoordeling");
        press("Keur goed: bereik");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Goedgekeurd: 1");

        page = newPerson();
        signIn(coordinator.person().email());
        visit("/inzage");
        assertThat(page.getByText("Bureau Blik").first()).isVisible();
        look("inzage");
        visit("/cijfers/OUT-05/" + year);
        assertThat(page.getByText("Er is al een goedgekeurde waarde")).isVisible();
        look("cijfer-goedgekeurd");
        visit("/cijfers?taal=en");
        look("cijfers-en");
    }

    @Test
    void aFigureOfSomebodyElseIsNotThere() {
        var owner = tenants.organisation(Role.COORDINATOR, "De Dichte Deur");
        var stranger = tenants.organisation(Role.EVALUATOR, "Bureau Buiten");
        var id =
                CurrentTenant.call(
                        owner,
                        () -> {
                            var ids =
                                    indicators.record(
                                            List.of(figure("OUT-03", year, 10)), Origin.FORM, "");
                            indicators.submit(ids);
                            return ids.getFirst();
                        });
        signIn(stranger.person().email());
        visit("/herkomst/" + owner.organisation().id().value() + "/" + id);
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Deze pagina is er niet");
        forgiveConsole();
        visit("/ter-beoordeling");
        look("ter-beoordeling-leeg");
    }
}

package nl.wijkspil.platform.areas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Portfolio;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** On a phone: choose a catchment on the map, see ten years, follow a figure to its cell. */
@Import(Portfolio.class)
class AreasIT extends BrowserTest {

    @Autowired Portfolio portfolio;

    @Test
    void fromTheMapToTheCell() {
        var coordinator = portfolio.keeper("de-brink");
        signIn(coordinator.person().email());
        page.setViewportSize(390, 844);
        visit("/buurt/kies?gemeente=GM9900");
        page.locator("#map[data-ready]").waitFor();
        var block =
                page.getByLabel(
                        "Voorbeeldbuurt 3",
                        new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
        block.first().click();
        assertThat(page.locator("input[value=BU99000202]")).isChecked();
        look("gebied-kies");
        press("Bewaar dit gebied");
        page.waitForURL("**/buurt?bewaard");
        assertThat(page.getByText("Voorbeeldbuurt 3").first()).isVisible();
        look("gebied-eigen");

        page.locator("summary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Tabel"))
                .first()
                .click();
        page.locator("tbody td a").first().click();
        page.waitForURL("**/buurt/bron?**");
        assertThat(page.getByText("verzonnen-kerncijfers").first()).isVisible();
        look("gebied-eigen-bron");

        visit("/buurten/BU99000100");
        look("gebied");
        page.setViewportSize(390, 844);
        page.locator("summary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Tabel"))
                .first()
                .click();
        assertThat(page.locator("tbody tr th").first()).hasText("2015");
        page.locator("tbody td a").first().click();
        page.waitForURL("**/bron?**");
        assertThat(page.getByText("verzonnen-kerncijfers-2015.csv").first()).isVisible();
        look("gebied-bron");
        visit("/buurten/BU99000100/ontwikkelingen");
        look("gebied-ontwikkelingen");
        visit("/buurten?gemeente=GM9900&cijfer=distance_gp");
        page.locator("#map[data-ready]").waitFor();
        assertThat(page.locator("#map-legend li").count()).isGreaterThanOrEqualTo(3);
        assertThat(page.locator("#map path.area[tabindex='0']")).hasCount(1);
        page.locator("#map path.area[tabindex='0']").focus();
        var began = page.evaluate("document.activeElement.getAttribute('aria-label')");
        page.keyboard().press("ArrowRight");
        assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
                .as("an arrow goes to the area beside it")
                .isNotEqualTo(began);
        page.keyboard().press("Enter");
        page.waitForURL("**/buurten/BU9900*");
        visit("/buurten/BU99000100/cijfers?jaar=2018");
        assertThat(page.getByText("niet vrijgegeven").first()).isVisible();
        look("gebied-alle-cijfers");
        visit("/buurten?voorbeeld=ja&taal=en");
        page.locator("#map[data-ready]").waitFor();
        look("gebieden-engels");
        visit("/buurten/BU99000100?taal=en");
        assertThat(page.getByText("Most similar in size")).isVisible();
        look("gebied-engels");
        visit("/buurten?taal=nl");
        visit("/buurten?gemeente=GM9900&cijfer=distance_gp");
        page.locator("#map[data-ready]").waitFor();
        look("gebied-kaart");
    }

    @Test
    void theSupportLoadsAFileAfterLookingAtIt() {
        signIn(portfolio.keeper("netwerk").person().email());
        visit("/gebieden");
        look("gebieden-laden");
        page.getByLabel("Bestand")
                .setInputFiles(
                        new com.microsoft.playwright.options.FilePayload(
                                "proef-2021.csv",
                                "text/csv",
                                """
                                Wijken en buurten;Codering (code);Aantal inwoners (aantal)
                                Proefdorp;GM7700;1005
                                """
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        press("Kijk wat het is");
        page.waitForURL("**/gebieden/*-*");
        assertThat(page.getByText("Kerncijfers wijken en buurten").first()).isVisible();
        look("gebieden-proef");
        press("Laad dit bestand");
        assertThat(page.getByText("Het bestand is geladen")).isVisible();
        look("gebieden-klaar");
        follow("Naar de lijst met bestanden");
        assertThat(page.getByText("proef-2021.csv").first()).isVisible();
    }
}

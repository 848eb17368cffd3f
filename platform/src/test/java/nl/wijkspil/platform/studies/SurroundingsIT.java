package nl.wijkspil.platform.studies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.PdfUa;
import nl.wijkspil.platform.testing.Portfolio;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The official figures of the neighbourhood, in a study, in its report and on a public page. */
@Import(Portfolio.class)
class SurroundingsIT extends BrowserTest {

    @Autowired Portfolio portfolio;
    @Autowired Studies studies;

    @Test
    void anEvaluatorFollowsAFigureOfTheNeighbourhoodToItsLine() {
        var keeper = portfolio.keeper("bureau");
        var study =
                CurrentTenant.call(keeper, studies::all).stream()
                        .filter(each -> each.state() == Study.State.EVALUATED)
                        .findFirst()
                        .orElseThrow();
        var path = "/studies/" + study.id().value();
        signIn(keeper.person().email());
        for (var language : List.of("nl", "en")) {
            visit(path + "?taal=" + language);
            visit(path + "/bevinding/SPIL");
            assertThat(page.locator("#omgeving")).isVisible();
            if (language.equals("nl")) {
                look("omgeving-bevinding"); // a very long page: in one language
            }
            page.locator("section[aria-labelledby=omgeving] tbody th a").first().click();
            page.waitForURL(url -> url.contains("/bedrijf/"));
            look("omgeving-bedrijf-" + language);
            visit(path + "/opzet");
            look("omgeving-opzet-vast-" + language);
        }
        visit(path + "/bevinding/SPIL?taal=nl");
        page.locator("section[aria-labelledby=omgeving] tbody td a").first().click();
        page.waitForURL(url -> url.contains("/bron?"));
        assertThat(page.getByText("verzonnen-kerncijfers-2024.csv").first()).isVisible();
    }

    @Test
    void anEvaluatorTakesTheProposalsOver() {
        var keeper = portfolio.keeper("bureau");
        var study =
                CurrentTenant.call(
                        keeper,
                        () -> {
                            var id =
                                    studies.create(
                                            new NewStudy(
                                                    new Words("Tweede studie", "Second study"),
                                                    new Words("Werkt het?", "Does it work?"),
                                                    2023,
                                                    2025,
                                                    "SPIL-1",
                                                    Map.of(),
                                                    StudySettings.DEFAULT));
                            studies.addEnterprises(
                                    id,
                                    List.of("de-brink", "het-ketelhuis", "de-halte").stream()
                                            .map(each -> portfolio.keeper(each).organisation().id())
                                            .toList());
                            return id;
                        });
        signIn(keeper.person().email());
        visit("/studies/" + study.value() + "/opzet?taal=en");
        look("omgeving-opzet-en");
        visit("/studies/" + study.value() + "/opzet?taal=nl");
        look("omgeving-opzet-nl");
        press("Neem de voorstellen over voor 2 bedrijven die nog niet bekend zijn");
        page.waitForURL("**/opzet");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
                .containsText("Van 2 bedrijven is de ligging overgenomen");
        assertThat(row("De Brink").locator("select")).hasValue("RURAL");
        assertThat(row("Het Ketelhuis").locator("select")).hasValue("URBAN");
        assertThat(row("De Halte").locator("select")).hasValue("UNKNOWN");
        assertThat(row("De Halte")).containsText("Officieel onbekend");
        look("omgeving-opzet-over");
    }

    private Locator row(String enterprise) {
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(enterprise))
                .first();
    }

    @Test
    void everybodySeesTheNeighbourhoodOfAnEnterpriseAndInAReport() throws Exception {
        portfolio.keepers();
        for (var language : List.of("nl", "en")) {
            visit("/bedrijven/de-brink?taal=" + language);
            look("omgeving-openbaar-" + language);
            visit("/rapporten/spil-van-de-wijk-verzonnen-voorbeeld");
            look("omgeving-openbaar-rapport-" + language);
            var pdf =
                    page.request()
                            .get(at("/rapporten/spil-van-de-wijk-verzonnen-voorbeeld/rapport.pdf"))
                            .body();
            Files.createDirectories(Path.of("target", "reports"));
            Files.write(Path.of("target", "reports", "omgeving-" + language + ".pdf"), pdf);
            assertThat(PdfUa.faults(pdf)).as("PDF/UA-1, " + language).isEmpty();
        }
        assertThat(page.content()).doesNotContain("href=\"/buurten/BU");
        visit("/bedrijven/de-brink?taal=nl");
        page.locator("dd a[href*='/bron']").first().click();
        page.waitForURL(url -> url.contains("/bron?"));
        assertThat(page.getByText("verzonnen-kerncijfers-2024.csv").first()).isVisible();
        visit("/buurten/BU99000100");
        look("omgeving-buurt");
    }
}

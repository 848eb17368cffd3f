package nl.wijkspil.platform.studies;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Tenants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An evaluator walks from the sentence to the evidence, signs rules and publishes. */
class StudyPagesIT extends BrowserTest {

    @Autowired Tenants tenants;
    @Autowired Indicators indicators;
    @Autowired Sharing sharing;
    @Autowired Studies studies;

    @Test
    void fromTheSentenceToTheEvidenceInTwoClicksAndOnToThePublicReport() {
        var made = new FictionalStudy(tenants, indicators, sharing, studies).scored(14);
        var keeper = made.raters().getFirst();
        var path = "/studies/" + made.study().value();
        signIn(keeper.person().email());
        visit("/studies");
        look("studies-list");
        visit("/studies/nieuw");
        look("studies-new");
        visit(path + "/opzet");
        look("studies-setup");
        visit(path + "/beoordelen");
        look("studies-scoring");
        page.locator("tbody th a").first().click();
        page.waitForLoadState();
        look("studies-score");
        visit(path + "/opzet");
        press("Leg de studie vast");
        page.waitForLoadState();
        press("Bereken de uitkomst");
        page.waitForURL(url -> url.endsWith("?berekend"));
        look("studies-study");
        assertThat(page.locator(".big").first().innerText()).contains("8").contains("van 14");
        assertThat(page.content()).contains("tussen 33% en 79%");

        page.locator(".big a").first().click();
        page.waitForURL(url -> url.contains("/bevinding/"));
        look("studies-finding");
        page.locator("a[href*='/bewijs/']").first().click();
        page.waitForURL(url -> url.contains("/bewijs/"));
        look("studies-evidence");
        assertThat(page.locator("code").first().innerText()).hasSize(64);

        visit(path);
        page.locator("tbody th a").first().click();
        page.waitForURL(url -> url.contains("/bedrijf/"));
        look("studies-enterprise");
        visit(path + "/gevoeligheid");
        look("studies-sensitivity");
        visit(path + "/rapport");
        look("studies-report");
        visit(path + "/publiceer");
        look("studies-publish");
        press("Publiceer dit rapport");
        page.waitForURL(url -> url.contains("/rapporten/"));
        var address = page.url();

        var visitor = newPerson();
        visitor.navigate(address);
        assertThat(visitor.content()).contains("8 van 14").contains("Zo verwijs je hiernaar");
        page.context().clearCookies();
        page.navigate(address);
        look("studies-public-report");
        visit("/rapporten");
        look("studies-reports");
        page.navigate(address + "?taal=en");
        assertThat(page.content()).contains("8 of 14").contains("How to cite this");
        look("studies-public-report-en");
    }

    @Test
    void everybodyReadsTheRulesAndAnEvaluatorSignsNewOnes() {
        visit("/regels");
        look("studies-rules");
        visit("/regels/SPIL-1/1.0");
        look("studies-rule-set");
        assertThat(
                        page.getByRole(
                                        AriaRole.LINK,
                                        new Page.GetByRoleOptions()
                                                .setName("Maak een nieuwe versie"))
                                .count())
                .isZero();
        var keeper =
                tenants.organisation(nl.wijkspil.platform.access.Role.EVALUATOR, "Bureau Regel");
        signIn(keeper.person().email());
        visit("/regels/SPIL-1/1.0/nieuw");
        look("studies-new-rules");
        page.getByLabel("bereik voor 2 punten (%)").fill("30");
        page.getByLabel("Waarom anders?").fill("Een ruimer bereik vraagt meer.");
        press("Teken deze versie");
        page.waitForURL(url -> url.contains("/regels/SPIL-1/1.1"));
        assertThat(page.content())
                .contains("30% of meer van de bewoners")
                .contains("gekozen door Bureau Regel");
        CurrentTenant.run(keeper, () -> assertThat(studies.all()).isEmpty());
    }
}

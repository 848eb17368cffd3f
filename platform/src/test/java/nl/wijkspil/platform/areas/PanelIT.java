package nl.wijkspil.platform.areas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Portfolio;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An evaluator makes a panel: choose, see what it will be, take it. */
@Import(Portfolio.class)
class PanelIT extends BrowserTest {

    @Autowired Portfolio portfolio;
    @Autowired LoadAreas loading;

    @Test
    void fromTheChoiceToTheZip() throws IOException {
        Tenant evaluator =
                portfolio.keepers().values().stream()
                        .filter(each -> each.hasAny(Role.EVALUATOR))
                        .findFirst()
                        .orElseThrow();
        signIn(evaluator.person().email());
        follow("Panel van gebieden");
        look("panel");
        page.locator("summary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Kern"))
                .click();
        page.getByLabel("Zoek een cijfer").fill("supermarkt");
        assertThat(page.locator("#cijfers .choice:visible")).hasCount(1);
        page.locator("#cijfers .choice:visible input").check();
        look("panel-zoek");
        page.getByLabel("Zoek een cijfer").fill("");
        page.getByLabel("Grenzen van het jaar").selectOption("2024");
        press("Kijk wat het wordt");
        page.waitForURL("**/gebiedspanel#wordt");
        assertThat(page.getByText("280 rijen × 1 cijfer = 280 cellen")).isVisible();
        look("panel-wordt");
        var download =
                page.waitForDownload(() -> page.getByText("Haal het panel op (zip)").click());
        assertThat(download.suggestedFilename()).isEqualTo("panel-buurten-2015-2024.zip");
        var file = Files.createTempFile("panel", ".zip");
        download.saveAs(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(5);
        } finally {
            Files.delete(file);
        }
        page.getByLabel("Een lijst van codes").check();
        page.getByLabel("Codes", new Page.GetByLabelOptions().setExact(true)).fill("Centrum");
        press("Kijk wat het wordt");
        assertThat(page.getByText("Namen zijn niet uniek")).isVisible();
        assertThat(page.getByLabel("Codes", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Centrum");
        look("panel-fout");
    }

    /** More cells than somebody waits for: the page comes first, then the counts. */
    @Test
    void aLargePanelIsCountedWhenThePageIsThere() throws IOException {
        StringBuilder text = new StringBuilder("Wijken en buurten;Codering (code)");
        for (int c = 0; c < 70; c++) {
            text.append(";Onderwerp/Gemiddelde nummer ").append(c).append(" (km)");
        }
        for (int i = 0; i < 3_000; i++) {
            text.append("\nBuurt;BU6501").append(1000 + i).append(";1.5".repeat(69)).append(";.");
        }
        var file = Files.createTempFile("groot", ".csv");
        Files.writeString(file, text);
        CurrentTenant.run(
                portfolio.keeper("netwerk"),
                () ->
                        loading.load(
                                AreaInput.of(file),
                                1999,
                                Delivery.UNKNOWN,
                                LoadAreas.Replace.REFUSE,
                                false));
        Files.delete(file);
        signIn(portfolio.keeper("netwerk").person().email());
        visit("/gebiedspanel");
        for (var box : page.locator("input[name=jaar]").all()) {
            box.setChecked("1999".equals(box.getAttribute("value")));
        }
        press("Kijk wat het wordt");
        page.waitForURL("**/gebiedspanel#wordt");
        assertThat(page.getByText("3.000 rijen × 70 cijfers = 210.000 cellen")).isVisible();
        assertThat(page.getByText("207.000")).isVisible();
        assertThat(page.getByText("Wij tellen")).not().isVisible();
        look("panel-groot");
    }
}

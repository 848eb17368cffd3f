package nl.wijkspil.platform.areas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From the name of a village to its neighbourhoods, and along provinces and postcodes. */
@Import({Portfolio.class, LoadText.class})
class PlacesIT extends BrowserTest {

    @Autowired Portfolio portfolio;
    @Autowired LoadText files;

    @TempDir private Path folder;

    @Test
    void fromAVillageToItsNeighbourhoods() {
        var coordinator = portfolio.keeper("de-brink");
        visit("/buurten");
        page.setViewportSize(390, 844);
        page.getByLabel("Zoek een plek").fill("hoek vaart");
        press("Zoek");
        page.waitForURL("**zoek=hoek**");
        assertThat(page.locator("#found-places")).hasText("Plaatsen (1)");
        look("plaats-gezocht");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Buurten in Voorbeeldgemeente"))
                .first()
                .click();
        page.waitForURL("**gemeente=GM9900");
        visit("/buurten/BU99000100");
        assertThat(page.locator(".trail li"))
                .hasText(
                        new String[] {
                            "Alle buurten",
                            "Verzonnen land",
                            "Voorbeeldprovincie",
                            "Voorbeeldgemeente",
                            "Voorbeeldwijk 1",
                            "Oosterveen"
                        });
        look("plaats-buurt");
        follow("Voorbeeldwijk 1");
        page.locator("main summary").first().click();
        look("plaats-wijk");
        follow("Voorbeeldgemeente");
        page.locator("main summary").nth(1).click();
        look("plaats-gemeente");
        follow("Voorbeeldprovincie");
        look("plaats-provincie");
        visit("/buurten?provincie=PV99");
        look("plaats-lijst-provincie");
        signIn(coordinator.person().email());
        visit("/buurt/kies?zoek=hoek+vaart");
        look("plaats-kies");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Buurten in Voorbeeldgemeente"))
                .first()
                .click();
        page.waitForURL("**/buurt/kies?gemeente=GM9900");
    }

    @Test
    void whatIsGoneNewOrAPostcodeSaysSoInBothLanguages() throws IOException {
        portfolio.keepers();
        PlaceFiles.load(files, folder);
        for (String language : new String[] {"nl", "en"}) {
            visit("/buurten?taal=" + language);
            visit("/buurten?zoek=helvendorp");
            look("plaats-opgeheven-" + language);
            visit("/buurten/GM8601");
            look("gemeente-opgeheven-" + language);
            visit("/buurten/GM8605");
            look("gemeente-nieuw-" + language);
            visit("/buurten/PV90");
            look("provincie-" + language);
            visit("/buurten/8611");
            look("postcode-" + language);
        }
    }
}

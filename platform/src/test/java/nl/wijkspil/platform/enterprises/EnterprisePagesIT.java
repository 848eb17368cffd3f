package nl.wijkspil.platform.enterprises;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Tenants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EnterprisePagesIT extends BrowserTest {

    @Autowired Tenants tenants;

    @Test
    void aCoordinatorFillsInTheProfileAndEverybodyFindsIt() throws IOException {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Proefboom");
        visit("/");
        look("voorpagina-leeg");
        signIn(coordinator.person().email());
        page.waitForURL("**/vandaag*");
        look("vandaag-begin");
        follow("Naar de gegevens");

        page.getByLabel("Plaats").fill("Proefveld");
        page.getByLabel("RSIN").fill("123456789");
        press("Bewaar");
        assertThat(page.getByText("Dit RSIN klopt niet")).isVisible();
        look("profiel-gegevens-fout");
        page.getByLabel("RSIN").fill("111222333");
        page.getByLabel("KvK-nummer").fill("12345678");
        page.getByLabel("Rechtsvorm").selectOption("COOPERATIVE");
        page.getByLabel("Provincie").selectOption("DRENTHE");
        press("Bewaar");
        page.waitForURL("**/profiel?bewaard");

        visit("/profiel/functies");
        for (var function : new String[] {"SHOP", "MEETING_PLACE", "VILLAGE_HOUSE", "GREEN"}) {
            page.getByLabel("Welke functie").first().selectOption(function);
            page.getByLabel("Sinds").fill("2023-01-02");
            press("Voeg functie toe");
            page.waitForURL("**/profiel/functies?bewaard");
        }
        look("profiel-functies");

        visit("/profiel/openingstijden?functie=SHOP");
        page.getByLabel("maandag").fill("9:00-25:00");
        press("Bewaar openingstijden");
        assertThat(page.getByText("Schrijf het zo")).isVisible();
        for (var day : new String[] {"maandag", "dinsdag", "woensdag", "zondag"}) {
            page.getByLabel(day).fill("9:00-12:30, 13 tot 24:00");
        }
        page.getByLabel("Geldt vanaf").fill("2023-01-02");
        press("Bewaar openingstijden");
        page.waitForURL("**/profiel/openingstijden?bewaard");
        page.getByLabel("Eerste dag dicht").fill("2030-12-24");
        page.getByLabel("Laatste dag dicht").fill("2030-12-26");
        press("Zet deze dagen dicht");
        page.waitForURL("**/profiel/openingstijden?bewaard");
        look("profiel-openingstijden");

        visit("/profiel/bestuur");
        page.getByLabel(
                        "Naam",
                        new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .fill("Voorbeeld Voorzitter");
        page.getByLabel("Functie in het bestuur").selectOption("CHAIR");
        page.getByLabel("woont in het gebied").check();
        page.getByLabel("Sinds").fill("2023-01-02");
        press("Voeg bestuurslid toe");
        page.waitForURL("**/profiel/bestuur?bewaard");
        look("profiel-bestuur");

        visit("/profiel/leden");
        page.getByLabel("Aantal leden").fill("1.204");
        press("Bewaar telling");
        page.waitForURL("**/profiel/leden?bewaard");
        look("profiel-leden");

        visit("/profiel/partners");
        page.getByLabel("Naam van de organisatie").fill("Gemeente Proefveld");
        page.getByLabel("Soort organisatie").selectOption("MUNICIPALITY");
        press("Voeg partner toe");
        page.waitForURL("**/profiel/partners?bewaard");
        page.getByLabel(Pattern.compile("^3 –")).check();
        press("Bewaar niveau");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("document");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("WS-ENT-007");
        page.getByLabel("Document").fill("Beheerovereenkomst");
        page.getByLabel("Waar te vinden").fill("map 3");
        press("Bewaar niveau");
        page.waitForURL("**/profiel/partners?bewaard");
        look("profiel-partners");

        visit("/profiel/verzorgingsgebied");
        page.getByLabel("Codes van het CBS").fill("BU0014 dorp");
        press("Bewaar gebied");
        assertThat(page.getByText("Deze codes kennen we niet: BU0014, DORP")).isVisible();
        page.getByLabel("Codes van het CBS").fill("BU0363AA01");
        page.getByLabel("Het gebied in woorden").fill("Proefveld en omgeving");
        press("Bewaar gebied");
        page.waitForURL("**/profiel/verzorgingsgebied?bewaard");
        look("profiel-gebied");

        visit("/profiel/verhaal");
        page.getByLabel("In jullie eigen woorden").fill("Het begon met een <b>boom</b>.\n\nNu ...");
        press("Bewaar verhaal");
        page.waitForURL("**/profiel/verhaal?bewaard");
        look("profiel-verhaal");

        visit("/profiel");
        press("Zet op de openbare lijst");
        page.waitForURL("**/profiel?bewaard");
        look("profiel");
        follow("Bekijk de openbare pagina");
        look("bedrijf-tekening");

        visit("/profiel/verhaal");
        page.getByLabel("Kies een foto").setInputFiles(picture());
        page.getByLabel("Wat is er te zien?").fill("Een groen vlak");
        page.getByLabel("Iedereen die je op de foto").check();
        press("Bewaar foto");
        page.waitForURL("**/profiel/verhaal?bewaard");
        visit("/vandaag");
        look("vandaag");

        page = newPerson();
        visit("/");
        look("voorpagina");
        visit("/bedrijven?zoek=proefveld");
        assertThat(
                        page.getByText(
                                "1 bedrijf",
                                new com.microsoft.playwright.Page.GetByTextOptions()
                                        .setExact(true)))
                .isVisible();
        look("bedrijven");
        follow("De Proefboom");
        assertThat(page.getByAltText("Een groen vlak")).isVisible();
        assertThat(page.getByText("Voorbeeld Voorzitter")).hasCount(0);
        assertThat(page.getByText("111222333")).hasCount(0);
        look("bedrijf");
        visit("/bedrijven?taal=en&zoek=zzz&functie=bestaatniet&pagina=-3");
        assertThat(page.getByText("Nothing found")).isVisible();
        look("bedrijven-en");
    }

    private static FilePayload picture() throws IOException {
        var image = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(20, 80, 63));
        pen.fillRect(0, 0, 800, 400);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return new FilePayload("foto.jpg", "image/jpeg", bytes.toByteArray());
    }
}

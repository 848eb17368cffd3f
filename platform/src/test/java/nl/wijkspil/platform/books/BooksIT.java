package nl.wijkspil.platform.books;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Tenants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A treasurer brings in two years, follows solvency to a journal line, and looks ahead. */
class BooksIT extends BrowserTest {

    @Autowired Tenants tenants;
    @Autowired Sharing sharing;

    @Test
    void fromAnAuditFileToTheAnnualAccounts() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Proef");
        var treasurer = tenants.colleague(coordinator, Role.TREASURER);
        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Fonds Blik");
        var adviser = tenants.colleague(fund, Role.ADVISER);
        CurrentTenant.run(
                coordinator,
                () ->
                        sharing.agree(
                                fund.organisation().id(),
                                List.of("FIN-09"),
                                LocalDate.of(2020, 1, 1),
                                Optional.empty()));
        signIn(treasurer.person().email());
        visit("/boeken");
        look("boeken-leeg");
        upload("geen.xaf", "%PDF-1.7");
        assertThat(page.getByText("WS-BOOK-001")).isVisible();
        look("boeken-geweigerd");
        upload("2024.xaf", BookText.of(2024, "12345678", 6_000));
        assertThat(page.getByText("Waar horen deze rekeningen bij?")).isVisible();
        look("boeken-controle");
        press("Bevestig 2024");
        upload("2025.xaf", BookText.of(2025, "12345678", 8_000));
        press("Bevestig 2025");
        assertThat(page.getByText("2025 is bevestigd")).isVisible();
        look("boeken-jaar");
        upload("2025.xaf", BookText.of(2025, "12345678", 8_000));
        assertThat(page.getByText("Er is niets veranderd")).isVisible();
        look("boeken");
        page.getByRole(AriaRole.LINK, named("solvabiliteit in 2025")).click();
        look("boeken-getal");
        page.getByRole(AriaRole.LINK, named("Eigen vermogen")).click();
        look("boeken-bedrag");
        page.getByRole(AriaRole.LINK, named("8000 Verkoop")).click();
        assertThat(page.getByText("Verkoop winkel").first()).isVisible();
        look("boeken-rekening");
        visit("/boeken/2025/vooruitzicht");
        assertThat(page.getByText("De subsidie stopt").first()).isVisible();
        look("boeken-vooruitzicht");
        visit("/boeken/2025/vooruitzicht?uren=1000&uurloon=15,50");
        assertThat(page.getByText("Het resultaat was € 8.500 en zou dan € -7.000 zijn"))
                .isVisible();
        visit("/boeken/2025/vooruitzicht");
        page.getByLabel("Naam").first().fill("Nieuwe huurder");
        page.getByLabel("Bedrag per keer, in euro").fill("nul");
        page.getByLabel("Eerste dag").fill("2026-03-01");
        press("Bewaar");
        assertThat(page.getByText("Vul een bedrag in boven 0")).isVisible();
        page.getByLabel("Bedrag per keer, in euro").fill("1.250,50");
        page.getByLabel("Hoe vaak").selectOption("MONTHLY");
        press("Bewaar");
        assertThat(page.getByText("opnieuw gerekend")).isVisible();
        assertThat(page.getByText("Nieuwe huurder").first()).isVisible();
        look("boeken-plannen");
        visit("/boeken/2025/begroting");
        look("boeken-begroting");
        var budget = page.waitForDownload(() -> follow("Download als pdf"));
        org.assertj.core.api.Assertions.assertThat(budget.suggestedFilename())
                .isEqualTo("begroting-na-2025.pdf");
        visit("/boeken/gezond");
        assertThat(page.getByText("Waar het op rust").first()).isVisible();
        look("boeken-gezond");
        visit("/vandaag");
        look("boeken-vandaag");
        visit("/boeken/2025/kascommissie");
        page.getByLabel("Naam van het lid").fill("Lid Een");
        page.getByLabel("E-mailadres van het lid").fill("lid.een@example.org");
        press("Stuur de link");
        assertThat(page.getByText("De link is verstuurd")).isVisible();
        look("boeken-kascommissie");
        var treasurers = page;
        page = newPerson();
        page.navigate(committeeLink("lid.een@example.org"));
        assertThat(page.getByText("Dag Lid Een")).isVisible();
        look("boeken-kascommissie-lid");
        page.getByText("Open een van de").click();
        follow("1100 Bank");
        assertThat(page.getByText("Verkoop winkel").first()).isVisible();
        look("boeken-kascommissie-rekening");
        page.goBack();
        page.getByLabel("niet in orde").check();
        page.getByLabel("Opmerkingen").fill("De bon van de stroom ontbreekt.");
        press("Teken");
        assertThat(page.getByText("Je hebt getekend")).isVisible();
        look("boeken-kascommissie-getekend");
        page = treasurers;
        visit("/boeken/2025/kascommissie");
        assertThat(page.getByText("Gekeken: 1 van 2 leden")).isVisible();
        assertThat(page.getByText("De bon van de stroom ontbreekt.")).isVisible();
        visit("/boeken/2025/jaarstukken");
        look("boeken-jaarstukken");
        var download = page.waitForDownload(() -> follow("Download als pdf"));
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*jaarstukken"));
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename())
                .isEqualTo("jaarstukken-2025.pdf");
        org.assertj.core.api.Assertions.assertThat(download.failure()).isNull();

        page.getByRole(AriaRole.LINK, named("English")).click();
        for (var path :
                List.of(
                        "/boeken",
                        "/boeken/2025",
                        "/boeken/2025/getal/FIN-09",
                        "/boeken/2025/vooruitzicht",
                        "/boeken/2025/begroting",
                        "/boeken/2025/kascommissie",
                        "/boeken/2025/jaarstukken",
                        "/boeken/gezond")) {
            visit(path);
            look("books-en" + path.substring("/boeken".length()).replace('/', '-'));
        }

        page = newPerson();
        signIn(adviser.person().email());
        visit("/gedeelde-boeken");
        assertThat(page.getByText("De Proef").first()).isVisible();
        assertThat(page.getByText("niet gedeeld").first()).isVisible();
        look("boeken-gedeeld");
        follow("De Proef");
        assertThat(page.getByText("wordt niet met jullie gedeeld").first()).isVisible();
        look("boeken-gedeeld-bedrijf");
        visit("/vandaag");
        look("boeken-vandaag-fonds");
    }

    private static String committeeLink(String email) {
        org.assertj.core.api.Assertions.assertThat(MAIL.waitForIncomingEmail(10_000, 1)).isTrue();
        for (var mail : MAIL.getReceivedMessages()) {
            var link =
                    java.util.regex.Pattern.compile("http\\S+/kascommissie/\\S+")
                            .matcher(com.icegreen.greenmail.util.GreenMailUtil.getBody(mail));
            if (link.find() && to(mail).equals(email)) {
                return link.group();
            }
        }
        throw new AssertionError("no mail to " + email);
    }

    private static String to(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void upload(String name, String text) {
        visit("/boeken");
        page.getByLabel("Auditfile van een boekjaar")
                .setInputFiles(
                        new FilePayload(name, "text/xml", text.getBytes(StandardCharsets.UTF_8)));
        press("Lees het bestand");
        page.waitForLoadState();
    }
}

package nl.wijkspil.platform.indicators;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.indicators.rounds.RemindOfRounds;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Tenants;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A fund asks, a coordinator passes on, a volunteer answers, a mail reminds once and stops. */
class RoundIT extends BrowserTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Autowired Tenants tenants;
    @Autowired Sharing sharing;
    @Autowired RemindOfRounds reminding;

    @Test
    void aRoundIsAskedPassedOnAnsweredAndHandedIn() throws Exception {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Rondgang");
        var manager = tenants.organisation(Role.PROGRAMME_MANAGER, "Fonds Vraag");
        signIn(manager.person().email());
        visit("/rondes");
        look("rondes-leeg");
        visit("/rondes/nieuw");
        look("ronde-niemand");
        share(coordinator, manager);
        ask("Jaarronde");
        look("ronde-stand");
        assertThat(page.getByText("niet begonnen")).isVisible();

        mailsOncePerDayAndStops(coordinator);

        page = newPerson();
        signIn(coordinator.person().email());
        visit("/mijn-rondes");
        look("mijn-rondes");
        page.getByText("Laat een ander invullen").click();
        page.getByLabel("Voor wie is de link?").fill("Truus");
        press("Maak een link");
        look("ronde-link");
        var address = page.locator("#adres").inputValue();
        var coordinatorPage = page;

        page = newPerson();
        page.navigate(address);
        look("ronde-invullen");
        page.locator("#w-1").fill("veel");
        page.locator("#w-1").blur();
        assertThat(page.getByText("Dit is geen getal")).isVisible();
        look("ronde-fout");
        page.locator("#w-1").fill("250");
        page.locator("#w-1").blur();
        assertThat(page.locator("#stand-1")).hasText("Bewaard.");
        assertThat(page.locator("#stand")).containsText("1 van 3");
        page.locator("#w-16").fill("De soep op woensdag.");
        page.locator("#w-16").blur();
        assertThat(page.locator("#stand")).containsText("2 van 3");
        page.navigate(address);
        assertThat(page.locator("#w-1")).hasValue("250");
        page.getByText("Weet ik niet").nth(1).click();
        page.locator("#o-2").fill("Niet gevraagd");
        press("Bewaar en kijk alles na");
        assertThat(page.getByText("onbekend: Niet gevraagd")).isVisible();
        look("ronde-overzicht");
        page.getByLabel("Je naam").fill("Truus");
        press("Lever in");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ingeleverd door Truus");
        look("ronde-klaar");
        for (var path : List.of("/cijfers", "/mijn-rondes", "/rondes", "/begin")) {
            visit(path);
            Assertions.assertThat(page.url()).endsWith("/inloggen");
        }

        page = coordinatorPage;
        visit("/cijfers?jaar=" + (today.getYear() - 1));
        assertThat(page.getByText("ingeleverd").first()).isVisible();
        visit("/mijn-rondes");
        assertThat(page.getByText("ingeleverd door Truus")).isVisible();
        look("mijn-rondes-klaar");

        page = newPerson();
        signIn(manager.person().email());
        visit("/rondes");
        follow("Jaarronde");
        assertThat(page.getByText("De soep op woensdag.")).isVisible();
        look("ronde-ingeleverd");
    }

    @Test
    void itWorksWithoutJavaScriptAndAStrangeLinkOpensNothing() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "Zonder Script");
        var manager = tenants.organisation(Role.PROGRAMME_MANAGER, "Fonds Papier");
        share(coordinator, manager);
        signIn(manager.person().email());
        ask("Papieren ronde");
        page = newPerson();
        signIn(coordinator.person().email());
        visit("/begin");
        assertThat(page.getByText("Ronde Papieren ronde staat open: nog 3 dagen.")).isVisible();
        visit("/mijn-rondes");
        page.route("**/*.js", route -> route.abort());
        press("Vul zelf in: Papieren ronde");
        page.waitForURL("**/ronde/*");
        forgiveConsole();
        page.locator("#w-1").fill("-5");
        press("Bewaar");
        assertThat(page.getByText("Zo laag kan dit cijfer niet zijn")).isVisible();
        page.locator("#w-1").fill("12");
        press("Bewaar");
        assertThat(page.getByText("Bewaard.").first()).isVisible();
        assertThat(page.locator("#stand")).containsText("1 van 3");
        forgiveConsole();

        page = newPerson();
        visit("/ronde/geen-echte-link");
        look("ronde-vreemd");
        forgiveConsole();
    }

    private void ask(String name) {
        visit("/rondes/nieuw");
        page.getByLabel("Naam van de ronde").fill(name);
        page.getByLabel("Uiterlijk inleveren op").fill(today.plusDays(3).toString());
        page.getByLabel("Vraag 1").fill("Waar zijn jullie trots op?");
        for (var code : List.of("OUT-03", "OUT-05")) {
            var box = page.locator("[id='vraag-" + code + "']");
            box.evaluate("e => e.closest('details').open = true");
            box.check();
        }
        look("ronde-nieuw");
        press("Open de ronde");
        page.waitForURL("**/rondes/*geopend");
    }

    private void share(Tenant coordinator, Tenant manager) {
        CurrentTenant.call(
                coordinator,
                () ->
                        sharing.agree(
                                manager.organisation().id(),
                                List.of("OUT-03", "OUT-05"),
                                today,
                                Optional.empty()));
    }

    private void mailsOncePerDayAndStops(Tenant coordinator) throws Exception {
        var address = coordinator.person().email();
        reminding.remind();
        reminding.remind();
        var mails =
                Arrays.stream(MAIL.getReceivedMessages())
                        .filter(m ->
                                com.icegreen.greenmail.util.GreenMailUtil.getHeaders(m)
                                        .contains(address))
                        .toList();
        Assertions.assertThat(mails).hasSize(1);
        var text = mails.getFirst().getContent().toString();
        Assertions.assertThat(text).contains("Jaarronde (Fonds Vraag): nog 3 dagen, 0 van 3");
        var off = Pattern.compile("http\\S+/herinneringen/\\S+").matcher(text);
        Assertions.assertThat(off.find()).isTrue();
        page = newPerson();
        page.navigate(off.group());
        look("herinneringen");
        press("Zet de herinneringen uit");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("geen herinneringen meer");
        look("herinneringen-uit");
        var nowhere = off.group().replaceAll("/herinneringen/.*", "/ronde/bestaat-niet");
        var answer = page.request().get(nowhere);
        Assertions.assertThat(answer.status()).isEqualTo(404);
        Assertions.assertThat(answer.text()).contains("Deze link werkt niet");
    }
}

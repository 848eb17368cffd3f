package nl.wijkspil.platform.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Tenants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInIT extends BrowserTest {

    @Autowired Tenants tenants;

    @Test
    void aCoordinatorComesInByMailMakesAPasskeyAndComesInWithIt() throws Exception {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Voordeur");
        tenants.colleague(coordinator, Role.VOLUNTEER);
        securityKeyInside(page);

        visit("/account");
        look("inloggen");
        page.getByLabel("E-mailadres").fill(coordinator.person().email());
        press("Stuur mij een link");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Kijk in je mail");
        var link = linkFromMail(coordinator.person().email());
        page.navigate(link);
        look("inloggen-link");
        press("Ga verder");
        page.waitForURL("**/account*");
        look("account");

        page.getByLabel("Hoe noem je dit apparaat?").fill("Telefoon van de proef");
        press("Maak een passkey");
        page.waitForURL("**/account?passkey");
        assertThat(page.getByText("Telefoon van de proef")).isVisible();
        look("account-passkey");
        page.locator(".who summary").click();
        press("Uitloggen");
        page.waitForURL(at("/"));

        visit("/inloggen");
        press("Inloggen met passkey");
        page.waitForURL(Pattern.compile(".*/(begin|account|mensen|vandaag).*"));

        page.navigate(link);
        press("Ga verder");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("werkt niet meer");

        visit("/mensen");
        look("mensen");
        visit("/spoor");
        look("spoor");
    }

    @Test
    void anUnknownAddressGetsTheSameWordsAndNoMail() {
        var before = MAIL.getReceivedMessages().length;
        visit("/inloggen");
        page.getByLabel("E-mailadres").fill("niemand@test.example");
        press("Stuur mij een link");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Kijk in je mail");
        assertThat(MAIL.getReceivedMessages()).hasSize(before);
    }

    @Test
    void askingForTooManyLinksIsSlowedDown() {
        for (int i = 0; i < 5; i++) {
            ask("vaak@test.example");
        }
        ask("vaak@test.example");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Even wachten");
        forgiveConsole();
    }

    @Test
    void aPersonSeesWhereSignedInAndEndsItThere() {
        var person = tenants.organisation(Role.COORDINATOR, "De Achterdeur").person();
        var elsewhere = newPerson();
        signIn(elsewhere, person.email());
        signIn(person.email());
        visit("/account");
        press("Log daar uit");
        assertThat(page.getByText("Daar ben je nu uitgelogd.")).isVisible();
        elsewhere.navigate(at("/account"));
        assertThat(elsewhere).hasURL(at("/inloggen"));
    }

    @Test
    void aVisitorGetsNoCookieAndReadsWhy() {
        visit("/cookies");
        look("cookies");
        assertThat(page.context().cookies()).isEmpty();
        follow("English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.getByText("Wijkspil does not follow you.")).isVisible();
    }

    @Test
    void aPageThatIsNotThereAndOneThatIsNotForYouSaySo() {
        visit("/bestaat-niet");
        look("niet-gevonden");
        var volunteer =
                tenants.colleague(
                        tenants.organisation(Role.COORDINATOR, "De Zijdeur"), Role.VOLUNTEER);
        signIn(volunteer.person().email());
        visit("/mensen");
        assertThat(page.getByText("hoort niet bij jouw rol")).isVisible();
        look("niet-voor-jou");
        forgiveConsole();
    }

    private void ask(String email) {
        visit("/inloggen");
        page.getByLabel("E-mailadres").fill(email);
        press("Stuur mij een link");
        page.waitForLoadState();
    }

    private static String linkFromMail(String email) throws Exception {
        assertThat(MAIL.waitForIncomingEmail(20_000, 1)).isTrue();
        for (var message : MAIL.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(email)) {
                var found =
                        Pattern.compile("http\\S+token=\\S+")
                                .matcher(message.getContent().toString());
                assertThat(found.find()).isTrue();
                return found.group();
            }
        }
        throw new AssertionError("no mail for " + email);
    }

    /** A security key inside the browser, through the Chrome DevTools Protocol. */
    private static void securityKeyInside(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var request = new JsonObject();
        request.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", request);
    }
}

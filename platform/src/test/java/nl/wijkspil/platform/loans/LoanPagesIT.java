package nl.wijkspil.platform.loans;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.wijkspil.lending.dates.TargetCalendar;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.loans.LoanFixtures.Line;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Tenants;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A loan in the browser, from empty settings to a settled question, by two people of a fund. */
class LoanPagesIT extends BrowserTest {

    @Autowired Tenants tenants;
    @Autowired Loans loans;

    @Test
    void twoPeopleLendReceiveAndGiveAPause() throws IOException {
        var manager = tenants.organisation(Role.PROGRAMME_MANAGER, "Fonds Browser");
        var administrator = tenants.colleague(manager, Role.CREDIT_ADMINISTRATOR);
        var borrower = tenants.organisation(Role.COORDINATOR, "Dorpswinkel De Hoek");
        signIn(administrator.person().email());
        visit("/leningen");
        look("loans-empty");

        settings();
        product();
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        var start = today.minusMonths(2).withDayOfMonth(1);
        agreement(borrower.organisation().id().value().toString(), start);
        var loan = page.url().replaceAll("\\?.*", "");

        page.navigate(loan + "/uitbetaling");
        page.getByLabel("Op welke dag?").fill(open(start).toString());
        look("loans-draw");
        press("Stel de uitbetaling voor");
        page.waitForURL(url -> url.contains("/voorstel/"));
        assertThat(page.content()).contains("Een ander moet beslissen");
        var proposal = page.url().replaceAll("\\?.*", "");

        var second = newPerson();
        signIn(second, manager.person().email());
        second.navigate(proposal);
        press(second, "Keur goed");
        second.waitForURL(url -> url.contains("goedgekeurd"));
        assertThat(second.content()).contains("Goedgekeurd en geboekt");

        visit("/leningen/bank");
        press("Maak het betaalbestand (1)");
        page.waitForURL(url -> url.endsWith("?gemaakt"));
        statement(borrower.organisation().name(), start.plusMonths(1));

        page.navigate(loan);
        look("loans-loan");
        assertThat(page.content()).contains("€&nbsp;24.622,92");

        var before = annex(loan);
        pause(loan, second);
        var after = annex(loan);
        assertThat(before).containsPattern("(?m)^60 .*0,00\\s*$").doesNotContainPattern("(?m)^61 ");
        assertThat(after).as("three terms longer").containsPattern("(?m)^63 .*0,00\\s*$");
        own(borrower);
        visit("/leningen/portefeuille");
        page.getByText("De bedragen achter het rendement").click();
        look("loans-portfolio");
        visit("/leningen/achterstand");
        look("loans-arrears");
        page.navigate(loan + "/afrekenen?op=" + today);
        look("loans-quote");
        assertThat(page.locator(".big").innerText()).startsWith("€\u00a024.");
        CurrentTenant.run(manager, () -> assertThat(loans.all().getFirst().events()).hasSize(3));
    }

    private void own(nl.wijkspil.platform.access.Tenant borrower) {
        var treasurer = newPerson();
        signIn(treasurer, borrower.person().email());
        treasurer.navigate(at("/onze-lening"));
        if (treasurer.url().endsWith("/onze-lening")) {
            treasurer.locator("article a").first().click();
        }
        var mine = page;
        page = treasurer;
        look("loans-own");
        page = mine;
        assertThat(treasurer.content()).contains("bespaart");
    }

    private static LocalDate open(LocalDate day) {
        return TargetCalendar.isOpen(day) ? day : TargetCalendar.plusOpenDays(day, 1);
    }

    private void settings() {
        visit("/leningen/instellingen");
        page.getByLabel("Naam op de rekening").fill("Fonds Browser");
        page.getByLabel("Rekeningnummer van het fonds").fill(LoanFixtures.FUND_IBAN);
        page.getByLabel("Wie kan een bedrijf").fill("Kees, 0900-0000");
        page.getByLabel("Wat betaalt een ontvangst eerst?").selectOption("BY_KIND");
        page.getByLabel("Vertragingsrente per jaar").fill("0");
        page.getByLabel("Dagen te laat die niets kosten").fill("14");
        page.getByLabel("Soort machtiging").selectOption("CORE");
        look("loans-settings");
        press("Bewaar de instellingen");
        page.waitForURL(url -> url.endsWith("?bewaard"));
    }

    private void product() {
        visit("/leningen/producten/nieuw");
        page.getByLabel("Naam").fill("Buurtlening");
        page.getByLabel("Hoe wordt afgelost?").selectOption("ANNUITY");
        page.getByLabel("Rente per jaar").fill("4");
        page.getByLabel("Rente over").selectOption("OUTSTANDING");
        page.getByLabel("Hoe tellen de dagen?").selectOption("EQUAL");
        page.getByLabel("Als de bank dicht is").selectOption("FOLLOWING");
        page.getByLabel("Maanden tussen twee termijnen").fill("1");
        page.getByLabel("Hoogste bedrag").fill("50.000");
        page.getByLabel("Meeste termijnen", exactly()).fill("120");
        page.getByLabel("Meeste termijnen uitstel").fill("0");
        page.getByLabel("De rente tijdens uitstel").selectOption("INTEREST_ONLY");
        page.getByLabel("Kosten van eerder aflossen").fill("0");
        look("loans-product");
        press("Bewaar deze soort");
        page.waitForURL(url -> url.endsWith("?product"));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private void agreement(String enterprise, LocalDate start) {
        visit("/leningen/nieuw");
        page.locator("#product").selectOption(new String[] {value(page.locator("#product"))});
        page.locator("#enterprise").selectOption(enterprise);
        page.getByLabel("Waarvoor is het geld?").fill("Keuken en koeling");
        page.getByLabel("Bedrag", exactly()).fill("25.000,00");
        page.getByLabel("Aantal termijnen").fill("60");
        page.getByLabel("Begin van de lening").fill(start.toString());
        page.getByLabel("Rekeningnummer van het bedrijf").fill(LoanFixtures.BORROWER_IBAN);
        page.getByLabel("Wat moet er zijn").fill("Besluit van de ledenvergadering");
        look("loans-new");
        press("Maak het concept");
        page.waitForURL(url -> url.matches(".*/leningen/[0-9a-f-]{36}"));
        look("loans-draft");
        page.getByLabel("Getekend op", exactly()).first().fill(start.toString());
        press("Leg de handtekening vast");
        page.waitForURL(url -> url.endsWith("?bewaard"));
        page.getByText("Leg vast dat dit er is").click();
        page.getByLabel("Wat is het bewijs?").fill("Notulen van de vergadering");
        page.getByLabel("Wanneer?").fill(start.toString());
        press("Leg vast: Besluit van de ledenvergadering");
        page.waitForURL(url -> url.endsWith("?bewaard"));
        assertThat(page.content()).contains("Notulen van de vergadering");
    }

    private static String value(Locator list) {
        return list.locator("option").nth(1).getAttribute("value");
    }

    private void statement(String name, LocalDate due) {
        visit("/leningen/bank");
        look("loans-bank");
        var bytes =
                LoanFixtures.camt(
                        "BROWSER1",
                        "1000.00",
                        "0",
                        List.of(
                                new Line(open(due), "460.41", LoanFixtures.BORROWER_IBAN, name, ""),
                                new Line(open(due), "77.00", "", name, "")));
        page.getByLabel("Bestand van de bank")
                .setInputFiles(new FilePayload("afschrift.xml", "text/xml", bytes));
        press("Lees in");
        page.waitForURL(url -> url.matches(".*/leningen/bank/[0-9a-f-]{36}"));
        assertThat(page.content()).contains("rekening en precies het bedrag");
        look("loans-statement");
        press("Boek deze 2 regels");
        page.waitForURL(url -> url.contains("?geboekt"));
        assertThat(page.content()).contains("Ontvangsten: 1").contains("wacht op jou: 1");
        look("loans-statement-booked");
        visit("/leningen/bank");
        look("loans-bank-open");
        page.getByLabel("Wat is het dan?").fill("Gift van een buur");
        press("Leg vast waarvoor € 77,00 is");
        page.waitForURL(url -> url.endsWith("?toegewezen"));
    }

    /** The words of the annex: the agreement with the schedule as it now is. */
    private String annex(String loan) throws IOException {
        var answer = page.request().get(loan + "/bijlage");
        assertThat(answer.status()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private void pause(String loan, Page second) {
        page.navigate(loan + "/betaalpauze");
        page.getByLabel("Hoeveel termijnen?").fill("3");
        page.getByLabel("Wat gebeurt er met de rente?").selectOption("CAPITALISE");
        page.getByLabel("de lening duurt langer").check();
        page.getByLabel("Waarom?").fill("De koeling is stuk");
        press("Toon oud naast nieuw");
        page.waitForSelector("table caption");
        look("loans-holiday");
        press("Stel deze pauze voor");
        page.waitForURL(url -> url.contains("/voorstel/"));
        second.navigate(page.url().replaceAll("\\?.*", ""));
        press(second, "Keur goed");
        second.waitForURL(url -> url.contains("goedgekeurd"));
        page.reload();
        look("loans-proposal");
        visit("/leningen");
        look("loans-work");
    }
}

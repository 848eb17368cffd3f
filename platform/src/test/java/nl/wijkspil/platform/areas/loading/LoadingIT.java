package nl.wijkspil.platform.areas.loading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaWatch.Work;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.areas.loading.Upload.State;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Portfolio;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A large file on its way in: what it is doing and how far, and how it is stopped. */
@Import(Portfolio.class)
class LoadingIT extends BrowserTest {

    @Autowired Portfolio portfolio;
    @Autowired UploadStore store;
    @Autowired UploadJob job;

    private void send(String name, String text) {
        visit("/gebieden");
        page.getByLabel(
                        "Bestand",
                        new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .setInputFiles(
                        new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        press("Kijk wat het is");
        page.waitForURL("**/gebieden/*-*");
    }

    @Test
    void aLargeFileShowsHowFarItIs() {
        Tenant support = portfolio.keeper("netwerk");
        signIn(support.person().email());
        String rows = "9999ZA,1,99000100,990001,9900\n".repeat(200_000);
        send("pc6hnr2024.csv", "PC6,Huisnummer,Buurt2024,Wijk2024,Gemeente2024\n" + rows);
        UUID id = UUID.fromString(page.url().substring(page.url().lastIndexOf('/') + 1));
        CurrentTenant.run(support, () -> store.progress(id, State.LOOKING, Work.READING, 62, 100));
        assertThat(page.getByText("62%")).isVisible();
        look("gebieden-bezig");
        job.run(
                new UploadQueue.Asked(
                        support.person().email(), support.organisation().id().value(), id));
        assertThat(page.getByText("200.000")).isVisible();
        look("gebieden-groot");
        press("Laad dit bestand");
        assertThat(page.getByText("Het wacht op zijn beurt.")).isVisible();
        press("Stop en gooi weg");
        assertThat(page.getByText("Het werk is gestopt")).isVisible();
        look("gebieden-gestopt");
        visit("/gebieden");
        look("gebieden-onderweg");
    }

    @Test
    void aWrongFileSaysWhatToDo() {
        signIn(portfolio.keeper("netwerk").person().email());
        send(
                "fout-2023.csv",
                """
                Wijken en buurten;Codering (code);Aantal inwoners (aantal)
                Een;GM0001;-5
                Twee;Centrum;10
                """);
        assertThat(page.getByText("kan niet: dit kan niet minder dan 0 zijn")).isVisible();
        assertThat(page.getByText("regel 3 (WS-AREA-012)")).isVisible();
        look("gebieden-fout");
    }
}

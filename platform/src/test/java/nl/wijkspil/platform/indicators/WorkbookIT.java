package nl.wijkspil.platform.indicators;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wijkspil.platform.indicators.HandMadeBook.HEADINGS;
import static nl.wijkspil.platform.indicators.HandMadeBook.row;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.exchange.workbook.BookReader;
import nl.wijkspil.exchange.workbook.FigureTemplate;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.testing.BrowserTest;
import nl.wijkspil.platform.testing.Tenants;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator downloads the template, uploads a wrong and a right file, and confirms. */
class WorkbookIT extends BrowserTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final int year = LocalDate.now(ZoneOffset.UTC).getYear() - 1;

    @Autowired Tenants tenants;

    @Test
    void aWorkbookIsDownloadedUploadedSeenAndConfirmed() throws IOException {
        var coordinator = tenants.organisation(Role.COORDINATOR, "Het Rekenblad");
        signIn(coordinator.person().email());
        visit("/cijfers");
        follow("Vul veel cijfers tegelijk in");
        look("werkboek");
        var download = page.waitForDownload(() -> press("Download het sjabloon"));
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("cijfers-" + year + ".xlsx");
        var codes = new ArrayList<String>();
        var problems = new ArrayList<Problem>();
        try (var book = BookReader.open(download.path(), problems)) {
            Objects.requireNonNull(book)
                    .read(FigureTemplate.LAYOUT, row -> codes.add(row.text("code")));
        }
        Assertions.assertThat(problems).isEmpty();
        Assertions.assertThat(codes).contains("OUT-03", "OUT-05", "FIN-01");

        upload("sjabloon.xlsx", Files.readAllBytes(download.path()));
        assertThat(page.getByText("Geen enkele regel heeft")).isVisible();

        visit("/cijfers/werkboek");
        upload(
                "fout.xlsx",
                book(
                        List.of(
                                row("Het Rekenblad", "OUT-05", year, "veel"),
                                row("Het Rekenblad", "OUT-99", year, "=3"))));
        assertThat(page.getByText("is geen getal")).isVisible();
        assertThat(page.getByText("Lees alles in")).hasCount(0);
        look("werkboek-fout");
        press("Gooi weg");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Weggegooid");

        upload(
                "goed.xlsx",
                book(
                        List.of(
                                row("Het Rekenblad", "OUT-05", year, "41,5"),
                                row("Het Rekenblad", "OUT-03", year, "=1200"))));
        assertThat(page.getByText("2 cijfers concept")).isVisible();
        look("werkboek-voorbeeld");
        press("Lees alles in");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Klaar: 2 cijfers");
        look("werkboek-klaar");
        follow("Bekijk de cijfers");
        assertThat(page.getByText("41,5%")).isVisible();
        visit("/cijfers/werkboek");
        look("werkboek-eerder");
    }

    @Test
    void aLargeWorkbookIsFollowedWithoutReloading() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "Het Grootboek");
        signIn(coordinator.person().email());
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        for (int i = 0; i < 6_000; i++) {
            rows.add(row("Het Grootboek", "REL-01.P" + i, year, "=" + i % 6));
        }
        visit("/cijfers/werkboek");
        upload("groot.xlsx", HandMadeBook.of("Cijfers", rows));
        assertThat(page.getByText("6.000 cijfers concept")).isVisible();
        look("werkboek-groot");
        press("Lees alles in");
        assertThat(page.getByRole(AriaRole.STATUS))
                .containsText(
                        "Klaar: 6.000 cijfers",
                        new com.microsoft.playwright.assertions.LocatorAssertions
                                        .ContainsTextOptions()
                                .setTimeout(60_000));
    }

    private static byte[] book(List<List<String>> rows) {
        var all = new ArrayList<>(rows);
        all.addFirst(HEADINGS);
        return HandMadeBook.of("Cijfers", all);
    }

    private void upload(String name, byte[] content) {
        page.getByLabel("Je werkboek").setInputFiles(new FilePayload(name, XLSX, content));
        press("Bekijk wat erin staat");
        page.waitForURL(url -> url.matches(".*/werkboek/[0-9a-f-]{36}"));
    }
}

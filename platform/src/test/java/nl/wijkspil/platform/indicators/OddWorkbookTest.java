package nl.wijkspil.platform.indicators;

import static nl.wijkspil.platform.indicators.HandMadeBook.HEADINGS;
import static nl.wijkspil.platform.indicators.HandMadeBook.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.indicators.imports.ImportFinding;
import nl.wijkspil.platform.indicators.imports.ImportStore;
import nl.wijkspil.platform.indicators.imports.ImportView;
import nl.wijkspil.platform.indicators.imports.UploadWorkbook;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Files that other programs write, half filled in or made to break: what is said about each. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class OddWorkbookTest {

    private static final String NAME = "De Rare Rij";
    private static final String CSV = "Bedrijf,Code,Jaar,Waarde,Onbekend omdat,Methode,Graad\n";

    private final int year = LocalDate.now(ZoneOffset.UTC).getYear() - 1;

    @Autowired UploadWorkbook uploading;
    @Autowired ImportStore store;
    @Autowired Tenants tenants;

    private Tenant us;

    @BeforeEach
    void enterprise() {
        us = tenants.organisation(Role.COORDINATOR, NAME);
    }

    @Test
    void aWorkbookWithoutStylesIsAWorkbook() {
        var rows = List.of(HEADINGS, row(NAME, "OUT-03", year, "=12"));
        var id = upload("kaal.xlsx", HandMadeBook.withoutStyles("Cijfers", rows));
        assertThat(findings(id)).isEmpty();
        assertThat(view(id).rows()).isEqualTo(1);
    }

    @Test
    void theSheetIsFoundWhateverItsCapitals() {
        var rows = List.of(HEADINGS, row(NAME, "OUT-03", year, "=12"));
        assertThat(view(upload("a.xlsx", HandMadeBook.of("CIJFERS", rows))).rows()).isEqualTo(1);
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsNotAnEmptyCell() {
        assertThat(said(row(NAME, "OUT-03", year, "?A1+1")))
                .containsExactly("WS-BOOK-024 Cijfers, regel 2, Waarde");
    }

    @Test
    void aDateIsNotANumber() {
        assertThat(said(row(NAME, "OUT-03", year, "@45658")))
                .containsExactly("WS-BOOK-023 Cijfers, regel 2, Waarde");
    }

    @Test
    void aNumberThatNoComputerHoldsIsNotANumber() {
        assertThat(said(row(NAME, "OUT-03", year, "=1e999")))
                .containsExactly("WS-BOOK-005 Cijfers, regel 2, Waarde");
    }

    @Test
    void theSameFigureUnderTwoSpellingsOfTheNameIsThereTwice() {
        assertThat(
                        said(
                                List.of(
                                        HEADINGS,
                                        row(NAME, "OUT-03", year, "=12"),
                                        row("de rare rij", "out-03", year, "=13")),
                                "twee.xlsx"))
                .containsExactly("WS-BOOK-020 Cijfers, regel 3, Code");
    }

    @Test
    void aRowThatWasBegunWithoutValueIsNamedAndPassedOver() {
        var id =
                upload(
                        "half.xlsx",
                        HandMadeBook.of(
                                "Cijfers",
                                List.of(
                                        HEADINGS,
                                        row(NAME, "OUT-03", year, ""),
                                        row(NAME, "OUT-05", year, "=41"))));
        assertThat(places(id)).containsExactly("WS-IMPORT-011 Cijfers, regel 2, Waarde");
        assertThat(view(id).confirmable()).isTrue();
        assertThat(view(id).rows()).isEqualTo(1);
    }

    @Test
    void aDecimalCommaThatSplitsACellIsSeen() {
        var csv = CSV + "%s,OUT-05,%d,41,5,,REGISTERED,C\n".formatted(NAME, year);
        assertThat(places(upload("komma.csv", bytes(csv))))
                .containsExactly("WS-BOOK-018 Cijfers, regel 2");
    }

    @Test
    void aQuoteThatIsNeverClosedSaysWhereItBegan() {
        var csv = CSV + "%s,OUT-05,%d,41,,REGISTERED,C\n\"oeps\n\n".formatted(NAME, year);
        assertThat(places(upload("haak.csv", bytes(csv)))).contains("WS-BOOK-016 Cijfers, regel 3");
    }

    @Test
    void textOfAnotherEncodingIsSaidSo() {
        var csv = (CSV + NAME + ",OUT-05,2024,41,,REGISTERED,C\n");
        assertThat(places(upload("u.csv", csv.getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("WS-BOOK-017 Cijfers");
    }

    @Test
    void aFileWithNothingButErrorsIsNotReadToTheEnd() {
        var csv = new StringBuilder(CSV);
        for (int i = 0; i < 20_000; i++) {
            csv.append("%s,OUT-05,%d,veel,,REGISTERED,C\n".formatted(NAME, year));
        }
        var id = upload("fout.csv", bytes(csv.toString()));
        assertThat(view(id).errors()).isEqualTo(1_001);
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        for (int i = 0; i < 2_000; i++) {
            rows.add(row(NAME, "OUT-05", year, "veel"));
        }
        assertThat(view(upload("fout.xlsx", HandMadeBook.of("Cijfers", rows))).errors())
                .isEqualTo(1_001);
    }

    @Test
    void aCellAtTheEndOfTheWorldIsADamagedFile() {
        for (var place : List.of("XFE1", "ZZZZZZ1", "A99999999999", "A0", "1A", "")) {
            var cell = "<row r=\"1\"><c r=\"" + place + "\"><v>1</v></c></row>";
            var id = upload("ver.xlsx", HandMadeBook.ofXml(cell));
            assertThat(places(id)).as(place).containsExactly("WS-BOOK-015 bestand");
        }
        var broken = upload("af.xlsx", HandMadeBook.ofXml("<row r=\"1\"><c><v>1</v></c></riw>"));
        assertThat(places(broken)).containsExactly("WS-BOOK-015 bestand");
    }

    private List<String> said(List<String> row) {
        return said(List.of(HEADINGS, row), "cijfers.xlsx");
    }

    private List<String> said(List<List<String>> rows, String name) {
        return places(upload(name, HandMadeBook.of("Cijfers", rows)));
    }

    private List<String> places(UUID id) {
        return findings(id).stream().map(f -> f.code() + " " + f.place()).toList();
    }

    private UUID upload(String name, byte[] content) {
        return CurrentTenant.call(
                us, () -> uploading.upload(new NewEvidence.NewFile(name, content)));
    }

    private ImportView view(UUID id) {
        return CurrentTenant.call(us, () -> store.find(us.organisation().id(), id)).orElseThrow();
    }

    private List<ImportFinding> findings(UUID id) {
        return CurrentTenant.call(us, () -> store.findings(us.organisation().id(), id, 50));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

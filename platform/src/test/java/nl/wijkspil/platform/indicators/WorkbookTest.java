package nl.wijkspil.platform.indicators;

import static nl.wijkspil.platform.indicators.FigureFixtures.figure;
import static nl.wijkspil.platform.indicators.HandMadeBook.HEADINGS;
import static nl.wijkspil.platform.indicators.HandMadeBook.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.indicators.imports.ConfirmImport;
import nl.wijkspil.platform.indicators.imports.ImportCounts;
import nl.wijkspil.platform.indicators.imports.ImportFinding;
import nl.wijkspil.platform.indicators.imports.ImportStore;
import nl.wijkspil.platform.indicators.imports.ImportView;
import nl.wijkspil.platform.indicators.imports.MakeTemplate;
import nl.wijkspil.platform.indicators.imports.StartImport;
import nl.wijkspil.platform.indicators.imports.UploadWorkbook;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Files as people really send them: the good, the wrong and the hostile. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class WorkbookTest {

    private final int year = LocalDate.now(ZoneOffset.UTC).getYear() - 1;

    @Autowired UploadWorkbook uploading;
    @Autowired StartImport starting;
    @Autowired MakeTemplate making;
    @Autowired ImportStore store;
    @Autowired Indicators indicators;
    @Autowired Tenants tenants;

    @Test
    void aWorkbookSaysWhatItWouldDoAndDoesItOnce() {
        var us = tenants.organisation(Role.COORDINATOR, "De Telling");
        record(us, figure("OUT-03", year, 10));
        var id =
                upload(
                        us,
                        List.of(
                                row("De Telling", "OUT-03", year, "=12"),
                                row("de telling ", "OUT-05", year, "41,5")));
        assertThat(view(us, id).counts()).isEqualTo(new ImportCounts(1, 1, 0, 0));
        assertThat(values(us)).containsExactly("OUT-03=10.0");

        assertThat(start(us, id)).isEqualTo(new ConfirmImport.Outcome.Imported(2));
        assertThat(start(us, id)).isEqualTo(new ConfirmImport.Outcome.WasDone());
        assertThat(values(us)).containsExactly("OUT-03=12.0", "OUT-05=41.5");
    }

    @Test
    void theTemplateUnchangedChangesNothing() {
        var us = tenants.organisation(Role.COORDINATOR, "De Sjabloon");
        record(us, figure("OUT-03", year, 10));
        record(us, figure("REL-01.GEMEENTE", year, 3));
        record(us, figure("FIN-01", year, new Measurement.Unknown("nog niet geteld")));
        var template = CurrentTenant.call(us, () -> making.template(year));
        var id = upload(us, "sjabloon.xlsx", template);
        assertThat(findings(us, id)).isEmpty();
        assertThat(view(us, id).counts()).isEqualTo(new ImportCounts(0, 0, 3, 0));
        assertThat(start(us, id)).isEqualTo(new ConfirmImport.Outcome.Refused());
    }

    @Test
    void aCsvWithSemicolonsAndCommasIsAWorkbookToo() {
        var us = tenants.organisation(Role.TREASURER, "De Puntkomma");
        var csv =
                "Bedrijf;Code;Jaar;Waarde;Onbekend omdat;Methode;Graad\r\n"
                        + "De Puntkomma;FIN-01;%d;12.345,50;;REGISTERED;C\r\n".formatted(year)
                        + "De Puntkomma;OUT-05;%d;;geen enquête gehouden;;\r\n".formatted(year);
        var id = upload(us, "export.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(findings(us, id)).isEmpty();
        assertThat(start(us, id)).isEqualTo(new ConfirmImport.Outcome.Imported(2));
        assertThat(values(us)).containsExactly("FIN-01=12345.5", "OUT-05=geen enquête gehouden");
    }

    @Test
    void whatIsNoWorkbookIsSaidSo() {
        var us = tenants.organisation(Role.COORDINATOR, "De Hark");
        var photo = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2, 3};
        assertThat(codes(us, upload(us, "foto.xlsx", photo))).containsExactly("WS-BOOK-001");
        assertThat(codes(us, upload(us, "nep.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9})))
                .containsExactly("WS-BOOK-001");
        assertThat(
                        codes(
                                us,
                                upload(
                                        us,
                                        "brief.txt",
                                        "Beste buren".getBytes(StandardCharsets.UTF_8))))
                .contains("WS-BOOK-002");
        assertThat(
                        codes(
                                us,
                                upload(
                                        us,
                                        "oud.csv",
                                        "Bedrijf;Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("WS-BOOK-017");
        assertThat(codes(us, upload(us, "bom.xlsx", HandMadeBook.bomb(80))))
                .containsExactly("WS-BOOK-012");
    }

    @Test
    void aWrongSheetOrAnEmptyOneIsNamed() {
        var us = tenants.organisation(Role.COORDINATOR, "Het Blad");
        var rows = List.of(HEADINGS, row("Het Blad", "OUT-03", year, "=1"));
        var id = upload(us, "a.xlsx", HandMadeBook.of("Blad1", rows));
        assertThat(codes(us, id)).containsExactly("WS-BOOK-011");
        assertThat(findings(us, id).getFirst().words().nl())
                .isEqualTo("Het blad \"Cijfers\" ontbreekt.");
        assertThat(codes(us, upload(us, List.of()))).containsExactly("WS-IMPORT-006");
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsImported() {
        var us = tenants.organisation(Role.COORDINATOR, "De Fouten");
        var id =
                upload(
                        us,
                        List.of(
                                row("De Fouten", "OUT-03", year, "=10"),
                                row("De Fouten", "OUT-03", year, "=11"),
                                row("De Fouten", "OUT-99", year, "=1"),
                                row("De Fouten", "OUT-05", year, "veel"),
                                row("De Fouten", "OUT-07", year, "!#DIV/0!"),
                                row("De Buren", "OUT-04", year, "=1"),
                                row("De Fouten", "OUT-05", year, "=410"),
                                row("De Fouten", "OUT-05", 1066, "=41"),
                                row("De Fouten", "OUT-03.nee!", year, "=1"),
                                row("De Fouten", "OUT-06", year, "1.234")));
        assertThat(findings(us, id))
                .extracting(f -> f.code() + " " + f.place())
                .containsExactlyInAnyOrder(
                        "WS-BOOK-020 Cijfers, regel 3, Code",
                        "WS-BOOK-008 Cijfers, regel 4, Code",
                        "WS-BOOK-005 Cijfers, regel 5, Waarde",
                        "WS-BOOK-010 Cijfers, regel 6, Waarde",
                        "WS-IMPORT-001 Cijfers, regel 7, Bedrijf",
                        "WS-FIG-002 Cijfers, regel 8, Waarde",
                        "WS-BOOK-007 Cijfers, regel 9, Jaar",
                        "WS-IMPORT-003 Cijfers, regel 10, Code",
                        "WS-BOOK-006 Cijfers, regel 11, Waarde");
        assertThat(view(us, id).counts()).isEqualTo(new ImportCounts(1, 0, 0, 9));
        assertThat(start(us, id)).isEqualTo(new ConfirmImport.Outcome.Refused());
        assertThat(values(us)).isEmpty();
    }

    @Test
    void moreRowsThanAnEnterpriseHasAreRefusedAsAWhole() {
        var us = tenants.organisation(Role.COORDINATOR, "De Ton");
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        for (int i = 0; i <= 100_000; i++) {
            rows.add(row("De Ton", "REL-01.P" + i, year, "=1"));
        }
        var id = upload(us, "veel.xlsx", HandMadeBook.of("Cijfers", rows));
        assertThat(codes(us, id)).containsExactly("WS-IMPORT-005");
        assertThat(findings(us, id).getFirst().words().nl()).contains("100001 ingevulde regels");
        assertThat(view(us, id).rows()).isZero();
    }

    @Test
    void aLargeWorkbookIsImportedByAJob() throws InterruptedException {
        var us = tenants.organisation(Role.COORDINATOR, "De Lange Adem");
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        for (int i = 0; i <= StartImport.MOST_AT_ONCE; i++) {
            rows.add(row("De Lange Adem", "REL-01.P" + i, year, "=" + i % 6));
        }
        var id = upload(us, "groot.xlsx", HandMadeBook.of("Cijfers", rows));
        assertThat(start(us, id)).isEqualTo(new ConfirmImport.Outcome.Later());
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (view(us, id).state() == ImportView.State.CONFIRMED && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(view(us, id).state()).isEqualTo(ImportView.State.DONE);
        assertThat(values(us)).hasSize(StartImport.MOST_AT_ONCE + 1);
    }

    @Test
    void whatSomebodyChangedAfterTheUploadIsNotOverwritten() {
        var us = tenants.organisation(Role.COORDINATOR, "De Haast");
        var id = upload(us, List.of(row("De Haast", "OUT-03", year, "=12")));
        record(us, figure("OUT-03", year, 11));
        assertThat(start(us, id)).isEqualTo(new ConfirmImport.Outcome.Overtaken(1));
        assertThat(view(us, id).failure()).contains(ImportView.Failure.OVERTAKEN);
        assertThat(values(us)).containsExactly("OUT-03=11.0");
    }

    private UUID upload(Tenant us, List<List<String>> rows) {
        var all = Stream.concat(Stream.of(HEADINGS), rows.stream()).toList();
        return upload(us, "cijfers.xlsx", HandMadeBook.of("Cijfers", all));
    }

    private UUID upload(Tenant us, String name, byte[] content) {
        return CurrentTenant.call(
                us, () -> uploading.upload(new NewEvidence.NewFile(name, content)));
    }

    private ConfirmImport.Outcome start(Tenant us, UUID id) {
        return CurrentTenant.call(us, () -> starting.start(id));
    }

    private ImportView view(Tenant us, UUID id) {
        return CurrentTenant.call(us, () -> store.find(us.organisation().id(), id)).orElseThrow();
    }

    private List<ImportFinding> findings(Tenant us, UUID id) {
        return CurrentTenant.call(us, () -> store.findings(us.organisation().id(), id, 50));
    }

    private List<String> codes(Tenant us, UUID id) {
        return findings(us, id).stream().map(ImportFinding::code).distinct().toList();
    }

    private void record(Tenant us, NewFigure figure) {
        CurrentTenant.run(us, () -> indicators.record(List.of(figure), Origin.FORM, ""));
    }

    private List<String> values(Tenant us) {
        return CurrentTenant.call(
                        us,
                        () ->
                                indicators.figures(
                                        new Indicators.Question(
                                                List.of(us.organisation().id()),
                                                year,
                                                year,
                                                Set.of(),
                                                Indicators.Standing.LATEST,
                                                "")))
                .stream()
                .map(f ->
                        f.key().code()
                                + "="
                                + switch (f.measurement()) {
                                    case Measurement.Known known -> known.value().doubleValue();
                                    case Measurement.Unknown(var reason) -> reason;
                                })
                .toList();
    }
}

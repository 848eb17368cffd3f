package nl.wijkspil.platform.indicators;

import static nl.wijkspil.platform.indicators.FigureFixtures.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.indicators.imports.CancelImport;
import nl.wijkspil.platform.indicators.imports.ConfirmImport;
import nl.wijkspil.platform.indicators.imports.ImportCounts;
import nl.wijkspil.platform.indicators.imports.ImportFinding;
import nl.wijkspil.platform.indicators.imports.ImportStore;
import nl.wijkspil.platform.indicators.imports.ImportView;
import nl.wijkspil.platform.indicators.imports.StageImport;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A workbook comes in as a whole or not at all. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class ImportTest {

    private static final NewEvidence.NewFile FILE =
            new NewEvidence.NewFile("cijfers 2025.xlsx", "inhoud".getBytes(StandardCharsets.UTF_8));

    @Autowired StageImport staging;
    @Autowired ConfirmImport confirming;
    @Autowired CancelImport cancelling;
    @Autowired ImportStore store;
    @Autowired Indicators indicators;
    @Autowired Tenants tenants;

    @Test
    void nothingIsAFigureBeforeItIsConfirmedAndEverythingIsAfter() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "Het Werkboek");
        var id = stage(enterprise, List.of(row("OUT-03", 1), row("OUT-07", 2)), List.of());
        assertThat(figures(enterprise)).isEmpty();
        assertThat(view(enterprise, id).confirmable()).isTrue();

        assertThat(confirm(enterprise, id)).isEqualTo(new ConfirmImport.Outcome.Imported(2));
        assertThat(figures(enterprise))
                .extracting(f -> f.key().toString(), RecordedFigure::origin)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("OUT-03 2025", Origin.WORKBOOK),
                        org.assertj.core.groups.Tuple.tuple("OUT-07 2025", Origin.WORKBOOK));
        assertThat(figures(enterprise).getFirst().evidence())
                .extracting(Evidence::title)
                .containsExactly("turflijst");
        assertThat(figures(enterprise).getFirst().originName()).isEqualTo("cijfers 2025.xlsx");
        assertThat(view(enterprise, id).state()).isEqualTo(ImportView.State.DONE);
    }

    @Test
    void confirmingTwiceAtOnceImportsOnce() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Dubbelklik");
        var id = stage(enterprise, List.of(row("OUT-03", 1)), List.of());
        var one = CompletableFuture.supplyAsync(() -> confirm(enterprise, id));
        var two = CompletableFuture.supplyAsync(() -> confirm(enterprise, id));
        assertThat(List.of(one.join(), two.join()))
                .containsExactlyInAnyOrder(
                        new ConfirmImport.Outcome.Imported(1), new ConfirmImport.Outcome.WasDone());
    }

    @Test
    void oneErrorStandsInTheWayOfEverything() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Fout");
        var error =
                new ImportFinding(
                        "WS-BOOK-020",
                        true,
                        "Cijfers, rij 3",
                        new Words("dubbel", "twice"),
                        new Words("haal weg", "remove"));
        var id = stage(enterprise, List.of(row("OUT-03", 1)), List.of(error));
        assertThat(confirm(enterprise, id)).isEqualTo(new ConfirmImport.Outcome.Refused());
        assertThat(figures(enterprise)).isEmpty();
        assertThat(view(enterprise, id).errors()).isEqualTo(1);
    }

    @Test
    void cancelledStaysCancelled() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Spijt");
        var id = stage(enterprise, List.of(row("OUT-03", 1)), List.of());
        assertThat(CurrentTenant.call(enterprise, () -> cancelling.cancel(id))).isTrue();
        assertThat(confirm(enterprise, id)).isEqualTo(new ConfirmImport.Outcome.Refused());
        assertThat(CurrentTenant.call(enterprise, () -> cancelling.cancel(id))).isFalse();
    }

    @Test
    void somebodyElsesImportIsNotThere() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Eigenaar");
        var other = tenants.organisation(Role.COORDINATOR, "De Ander");
        var id = stage(enterprise, List.of(row("OUT-03", 1)), List.of());
        assertThat(confirm(other, id)).isEqualTo(new ConfirmImport.Outcome.Refused());
        assertThat(CurrentTenant.call(other, () -> store.find(enterprise.organisation().id(), id)))
                .isEmpty();
    }

    @Test
    void aLargeWorkbookReplacesDraftsInOneGo() {
        var enterprise = tenants.organisation(Role.COORDINATOR, "De Grote");
        CurrentTenant.run(
                enterprise,
                () -> indicators.record(List.of(figure("REL-01.P0", 2025, 1)), Origin.FORM, ""));
        var rows = new ArrayList<NewFigure>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(row("REL-01.P" + i, i % 6));
        }
        var id = stage(enterprise, rows, List.of());
        assertThat(confirm(enterprise, id)).isEqualTo(new ConfirmImport.Outcome.Imported(5_000));
    }

    private static NewFigure row(String code, double value) {
        return new NewFigure(
                FigureKey.of(code, 2025),
                Measurement.Known.registered(value),
                Grade.C,
                "penningmeester",
                "",
                List.of(
                        new NewEvidence(
                                EvidenceItem.Type.DOCUMENT,
                                Optional.empty(),
                                "penningmeester",
                                "turflijst",
                                "map 3",
                                Grade.C,
                                Optional.empty())),
                List.of(),
                "");
    }

    private UUID stage(Tenant tenant, List<NewFigure> rows, List<ImportFinding> findings) {
        return CurrentTenant.call(
                tenant,
                () ->
                        staging.stage(
                                FILE,
                                rows,
                                findings,
                                new ImportCounts(rows.size(), 0, 0, 0),
                                Instant.now()));
    }

    private ConfirmImport.Outcome confirm(Tenant tenant, UUID id) {
        return CurrentTenant.call(tenant, () -> confirming.confirm(id));
    }

    private ImportView view(Tenant tenant, UUID id) {
        return CurrentTenant.call(tenant, () -> store.find(tenant.organisation().id(), id))
                .orElseThrow();
    }

    private List<RecordedFigure> figures(Tenant tenant) {
        return CurrentTenant.call(
                tenant,
                () ->
                        indicators.figures(
                                new Indicators.Question(
                                        List.of(tenant.organisation().id()),
                                        2025,
                                        2025,
                                        Set.of(),
                                        Indicators.Standing.LATEST,
                                        "")));
    }
}

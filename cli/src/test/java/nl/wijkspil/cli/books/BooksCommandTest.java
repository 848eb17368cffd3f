package nl.wijkspil.cli.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkspil.cli.Run;
import nl.wijkspil.cli.Shared;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BooksCommandTest {

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> theFactsOfEverySampleAreThoseOfTheManifest() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode sample : Shared.json("samples", "manifest.json")) {
            String file = sample.get("file").stringValue();
            if (file.startsWith("xaf/")) {
                tests.add(
                        DynamicTest.dynamicTest(
                                file, () -> sameFacts(file, sample.get("expected"))));
            }
        }
        assertThat(tests).hasSize(4);
        return tests.stream();
    }

    private static void sameFacts(String file, JsonNode expected) {
        JsonNode facts =
                Run.of(new BooksCommand(), Shared.file("samples", file).toString(), "--json")
                        .json();
        for (String name : expected.propertyNames()) {
            assertThat(facts.get(name)).as(name).isEqualTo(expected.get(name));
        }
    }

    @Test
    void theFiguresOfTheVillageCooperativeAreThoseComputedElsewhere() {
        Run run =
                Run.of(
                        new BooksCommand(),
                        Shared.file("samples", "xaf", "spil_synthetic_V40_2025.xaf").toString(),
                        "--json");
        JsonNode expected = Shared.json("golden", "refs", "xaf_kpi_expected.json").get("2025");
        JsonNode kpis = run.json().get("kpis").get("2025");
        for (String name : expected.propertyNames()) {
            if (!name.equals("ratios")) {
                assertThat(kpis.get(name)).as(name).isEqualTo(expected.get(name));
            }
        }
        for (String name : expected.get("ratios").propertyNames()) {
            assertThat(kpis.get("ratios").get(name))
                    .as(name)
                    .isEqualTo(expected.get("ratios").get(name));
        }
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void withoutJsonAPersonCanReadIt() {
        Run run =
                Run.of(
                        new BooksCommand(),
                        Shared.file("samples", "xaf", "spil_synthetic_V40_2025.xaf").toString());
        assertThat(run.out())
                .contains("Dorpscoöperatie De Spil (fictief), boekjaar 2025")
                .contains("404 regels")
                .containsPattern("Resultaat +38749.02");
    }

    @Test
    void filesThatAreNone() throws IOException {
        assertThat(Run.of(new BooksCommand(), "bestaat-niet").exitCode()).isEqualTo(2);
        assertThat(Run.of(new BooksCommand()).exitCode()).isEqualTo(2);
        Path file = folder.resolve("x.xaf");
        Files.writeString(file, "%PDF-1.7");
        Run run = Run.of(new BooksCommand(), file.toString(), "--json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("ERROR WS-BOOK-001");
    }
}

package nl.wijkspil.cli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkspil.cli.Run;
import nl.wijkspil.cli.Shared;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BankCommandTest {

    @TempDir Path folder;

    private static boolean isBankFile(String file) {
        return file.startsWith("camt/") || file.startsWith("mt940/") || file.startsWith("pain/");
    }

    @TestFactory
    Stream<DynamicTest> theFactsOfEverySampleAreThoseOfTheManifest() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode sample : Shared.json("samples", "manifest.json")) {
            String file = sample.get("file").stringValue();
            if (isBankFile(file)) {
                tests.add(
                        DynamicTest.dynamicTest(
                                file, () -> sameFacts(file, sample.get("expected"))));
            }
        }
        assertThat(tests).hasSize(27);
        return tests.stream();
    }

    private static void sameFacts(String file, JsonNode expected) {
        Run run = Run.of(new BankCommand(), Shared.file("samples", file).toString(), "--json");
        JsonNode facts = run.json();
        for (String name : expected.propertyNames()) {
            assertThat(facts.get(name)).as(name).isEqualTo(expected.get(name));
        }
        Set<String> codes = new HashSet<>();
        facts.get("findings").forEach(f -> codes.add(f.get("code").stringValue()));
        boolean adds = true;
        for (JsonNode statement : expected.path("statements")) {
            adds &= !statement.get("reconciles").equals(JsonNodes.FALSE);
        }
        assertThat(codes.contains("WS-BANK-009")).as("does not reconcile").isEqualTo(!adds);
        assertThat(run.exitCode()).isEqualTo(codes.isEmpty() ? 0 : 1);
        assertThat(run.err().lines().count()).isEqualTo(facts.get("findings").size());
    }

    /** Values to compare with. */
    private static final class JsonNodes {
        static final JsonNode FALSE = tools.jackson.databind.node.BooleanNode.FALSE;
    }

    @Test
    void withoutJsonAPersonCanReadIt() throws IOException {
        Path file = folder.resolve("a.sta");
        Files.writeString(
                file,
                """
                :20:R
                :25:NL44RABO0123456789
                :28C:1
                :60F:C260101EUR10,00
                :61:260102D4,00NMSCNONREF
                :62F:C260102EUR6,00
                """);
        Run run = Run.of(new BankCommand(), file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Afschrift R, rekening NL44RABO0123456789")
                .contains("begin 10.00, bij 0, af 4.00, eind 6.00; 1 regels: klopt");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void filesThatAreNone() throws IOException {
        assertThat(Run.of(new BankCommand(), "bestaat-niet").exitCode()).isEqualTo(2);
        assertThat(Run.of(new BankCommand(), folder.toString()).exitCode()).isEqualTo(2);
        assertThat(Run.of(new BankCommand()).exitCode()).isEqualTo(2);
        Path file = folder.resolve("x.csv");
        Files.writeString(file, "Datum;Bedrag\n");
        Run run = Run.of(new BankCommand(), file.toString(), "--json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("WS-BANK-001");
    }
}

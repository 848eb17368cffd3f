package nl.wijkspil.cli.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkspil.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command on every official file: recognised, or refused with the right words. */
class ImportAreasTest {

    private static final Path DATA = Path.of("..", "..", "shared", "data");

    @TempDir private Path folder;

    private static List<String> officialFiles() throws IOException {
        assumeTrue(Files.exists(DATA), "skipped: shared data not present");
        List<String> files = new ArrayList<>();
        for (String each :
                List.of("cbs", "rivm", "leefbaarometer", "geo", "codes", "grenswijzigen")) {
            try (Stream<Path> list = Files.list(DATA.resolve(each))) {
                list.map(Path::toString).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private Run run(Object command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--folder=" + folder.resolve("store"));
        return Run.of(command, all.toArray(String[]::new));
    }

    @Test
    void everyOfficialFile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("areas", "--json"));
        arguments.addAll(officialFiles());
        Run first = run(new ImportCommand(), arguments.toArray(String[]::new));
        assertThat(first.exitCode()).as("some files are no figures").isEqualTo(1);
        Map<String, JsonNode> answers = new HashMap<>();
        first.json().forEach(node -> answers.put(node.path("file").asString(), node));
        assertThat(answers).hasSize(officialFiles().size());
        List<String> refused = new ArrayList<>();
        answers.forEach((file, node) -> {
            if (node.path("state").asString().equals("REFUSED")) {
                refused.add(file + " " + node.path("findings").path(0).path("code").asString());
            }
        });
        assertThat(refused)
                .containsExactlyInAnyOrder(
                        "kolomkoppen_kwb2019_statline_107.csv WS-AREA-003",
                        "odata3_sleutels_85039NED.csv WS-AREA-003",
                        "kwb_xls_aliassen_1995_2023.csv WS-AREA-003",
                        "nabijheid2019_24092021.csv WS-AREA-004",
                        "sbi2008_1434.csv WS-AREA-003",
                        "sbi2008_secties_21.csv WS-AREA-003",
                        "woonplaatsen_gemeenten_2011_2017.csv.gz WS-AREA-011");
        JsonNode kwb =
                Objects.requireNonNull(answers.get("kwb2024_85984NED_NL_inwoners_leeftijd.csv"));
        assertThat(kwb.path("rows").asInt()).isEqualTo(18_310);
        assertThat(kwb.path("facts").path("population.NEIGHBOURHOOD").asLong())
                .isEqualTo(17_942_915);
        Run again = run(new ImportCommand(), arguments.toArray(String[]::new));
        assertThat(again.json())
                .allSatisfy(node ->
                        assertThat(node.path("state").asString()).isIn("ALREADY", "REFUSED"));

        Run series =
                run(new AreasCommand(), "series", "GM0757", "Eenzaam_28", "--year=2022", "--json");
        assertThat(series.exitCode()).isZero();
        assertThat(series.json().path("points").path(1).path("how").asString())
                .isEqualTo("BRIDGED");
        assertThat(series.json().path("points").path(1).path("bridged").asDouble())
                .isBetween(0.06, 0.07);
        Run merged = run(new AreasCommand(), "series", "GM1982", "lonely", "--json");
        assertThat(merged.exitCode()).isZero();
        assertThat(merged.json().path("name").asString()).isEqualTo("Land van Cuijk");
        assertThat(merged.json().path("points").path(0).path("parts"))
                .as("a municipality of 2022 out of five of 2020, each named")
                .extracting(part -> part.path("area").asString())
                .containsExactly("GM0756", "GM1684", "GM0786", "GM1702", "GM0815");
        Run said = run(new AreasCommand(), "series", "GM1982", "lonely");
        assertThat(said.out())
                .contains("modelschatting")
                .contains("Overbrugd voor 100,0% van de adressen");
        Run weak = run(new AreasCommand(), "series", "GM0788", "population", "--year=2020");
        assertThat(weak.exitCode()).isEqualTo(1);
        assertThat(weak.out()).contains("te zwak").contains("GM0824 (2369 adressen");
    }

    @Test
    void aDryRunStoresNothing() throws IOException {
        Path file = folder.resolve("kwb2023.csv");
        Files.writeString(
                file, "Wijken en buurten;Codering (code);Aantal inwoners (aantal)\nEen;GM0001;5\n");
        Run run = run(new ImportCommand(), "areas", "--dry-run", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Kerncijfers wijken en buurten").contains("niets bewaard");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void aPanelIsWrittenWithItsProvenance() throws IOException {
        Path file = folder.resolve("kwb2023.csv");
        Files.writeString(
                file, "Wijken en buurten;Codering (code);Aantal inwoners (aantal)\nEen;GM0001;5\n");
        run(new ImportCommand(), "areas", file.toString());
        Path spec = folder.resolve("spec.json");
        Files.writeString(spec, "{\"indicators\":[\"population\"],\"years\":[2023]}");
        Run panel =
                run(
                        new AreasCommand(),
                        "panel",
                        spec.toString(),
                        "--out=" + folder.resolve("p"),
                        "--json");
        assertThat(panel.exitCode()).isZero();
        assertThat(panel.json().path("counts").path(0).path("numbers").asInt()).isEqualTo(1);
        assertThat(folder.resolve("p/ro-crate-metadata.json")).exists();
        Files.writeString(spec, "{\"years\":[]}");
        assertThat(run(new AreasCommand(), "panel", spec.toString(), "--out=x").exitCode())
                .isEqualTo(2);
    }

    @Test
    void aPanelGoesToTheEngineInOneCommand() throws IOException {
        for (int year : List.of(2022, 2023)) {
            Path file = folder.resolve("kwb" + year + ".csv");
            StringBuilder text =
                    new StringBuilder(
                            "Wijken en buurten;Codering (code);Aantal inwoners (aantal)\n");
            for (int i = 1; i <= 9; i++) {
                int grown = year == 2023 && i == 1 ? 40 : (year - 2022) * i;
                text.append("Een;GM000%d;%d\n".formatted(i, 100 * i + grown));
            }
            Files.writeString(file, text);
            run(new ImportCommand(), "areas", file.toString());
        }
        Path spec = folder.resolve("spec.json");
        Files.writeString(spec, "{\"indicators\":[\"population\"],\"years\":[2022,2023]}");
        Path run = folder.resolve("run.json");
        Files.writeString(
                run,
                """
                {"method": "nearest-neighbours-difference-in-differences",
                 "options": {"neighbours": 0}, "data": "elsewhere.csv",
                 "columns": {"unit": "area", "time": "year", "outcome": "population"},
                 "treated": ["GM0001"], "start": 2023, "estimand": "growth", "seed": 1}
                """);
        Run answer =
                run(
                        new AreasCommand(),
                        "panel",
                        spec.toString(),
                        "--out=" + folder.resolve("p"),
                        "--estimate=" + run);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("1 behandeld, 8 ter vergelijking").contains("34.5");
    }
}

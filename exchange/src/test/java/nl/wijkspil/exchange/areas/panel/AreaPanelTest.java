package nl.wijkspil.exchange.areas.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.panel.ReadTable;
import nl.wijkspil.evaluation.panel.Table;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.AreaTexts;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.exchange.areas.recognise.Recognise;
import nl.wijkspil.exchange.areas.store.AreaFolder;
import nl.wijkspil.exchange.areas.store.FolderTable;
import nl.wijkspil.lending.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AreaPanelTest {

    @TempDir private Path folder;

    /** Two official years of 17,341 areas: what the files hold, the evaluation library reads. */
    @Test
    void nothingIsLostOnTheWayToTheEvaluationLibrary() throws IOException {
        AreaFolder store = new AreaFolder(folder.resolve("store"));
        List<Inspection> inspections = new ArrayList<>();
        for (int year : new int[] {2012, 2020}) {
            AreaInput input =
                    AreaInput.of(
                            AreaTexts.shared(
                                    "rivm/50090NED_UntypedDataSet_" + year + "_18plus.csv.gz"));
            AreaFile file = Recognise.file(input, null);
            inspections.add(file.inspection());
            store.add(input, file, null, LocalDate.of(2026, 11, 23), false);
        }
        List<Finding> findings = new ArrayList<>();
        PanelSpec spec =
                PanelSpec.parse(
                                """
                                {"indicators": ["lonely", "Vrijwilligerswerk_33", "control"],
                                 "years": [2012, 2020]}
                                """,
                                "spec.json",
                                findings)
                        .orElseThrow();
        FolderTable table = FolderTable.of(store, spec.indicators());
        AreaPanel panel = AreaPanel.of(spec, table, store.links());
        assertThat(panel.rows()).hasSize(2 * 17_341);
        for (AreaPanel.Count count : panel.counts()) {
            Inspection.ColumnCount expected =
                    inspections.get(count.year() == 2012 ? 0 : 1).columns().stream()
                            .filter(c -> c.column().key().equals(count.indicator()))
                            .findFirst()
                            .orElseThrow();
            assertThat(count)
                    .isEqualTo(
                            new AreaPanel.Count(
                                    count.indicator(),
                                    count.year(),
                                    expected.present(),
                                    expected.withheld(),
                                    expected.notAsked(),
                                    0,
                                    0));
        }
        Path out = folder.resolve("out");
        WritePanel.to(out, panel, spec, LocalDate.of(2026, 11, 23));
        Table read =
                ReadTable.read(
                        out.resolve("panel.csv"),
                        column -> true,
                        column ->
                                List.of("area", "name", "level").contains(column)
                                        || column.endsWith("_missing"));
        assertThat(read.rows()).isEqualTo(2 * 17_341);
        double[] lonely = read.numbers("lonely");
        double[] years = read.numbers("year");
        List<String> why = read.texts("lonely_missing");
        long missing = 0;
        long withheld = 0;
        for (int i = 0; i < lonely.length; i++) {
            missing += Double.isNaN(lonely[i]) ? 1 : 0;
            withheld += why.get(i).equals("WITHHELD") ? 1 : 0;
            if (read.texts("area").get(i).equals("NL01")) {
                assertThat(lonely[i]).isEqualTo(years[i] == 2012 ? 39.6 : 47.0);
            }
        }
        assertThat(missing).isEqualTo(withheld).isPositive();
    }

    @Test
    void theCrateNamesWhatThereIs() throws IOException {
        AreaFolder store = new AreaFolder(folder.resolve("store"));
        AreaInput input =
                AreaTexts.write(
                        folder,
                        "kwb2023.csv",
                        AreaTexts.lines(
                                "Wijken en buurten;Codering (code);Aantal inwoners (aantal)",
                                "Een;GM0001;1005"));
        store.add(input, Recognise.file(input, null), null, LocalDate.of(2026, 11, 23), false);
        PanelSpec spec =
                PanelSpec.parse(
                                "{\"indicators\":[\"population\"],\"years\":[2022,2023]}",
                                "s",
                                new ArrayList<>())
                        .orElseThrow();
        AreaPanel panel =
                AreaPanel.of(spec, FolderTable.of(store, spec.indicators()), store.links());
        List<Path> files =
                WritePanel.to(folder.resolve("out"), panel, spec, LocalDate.of(2026, 11, 23))
                        .files();
        assertThat(
                        PanelSpec.parse(
                                Files.readString(folder.resolve("out/panel-spec.json")),
                                "spec",
                                new ArrayList<>()))
                .as("by which it can be made again")
                .hasValue(spec);
        assertThat(Files.readString(files.getFirst()))
                .isEqualTo(
                        AreaTexts.lines(
                                        "area,name,level,year,population,population_missing,population_bridged",
                                        "GM0001,Een,MUNICIPALITY,2022,,ABSENT,",
                                        "GM0001,Een,MUNICIPALITY,2023,1005,,0")
                                .replace("\n", "\r\n"));
        JsonNode crate =
                JsonMapper.shared()
                        .readTree(Files.readString(folder.resolve("out/ro-crate-metadata.json")));
        assertThat(crate.path("@context").asString())
                .isEqualTo("https://w3id.org/ro/crate/1.2/context");
        List<String> ids = new ArrayList<>();
        crate.path("@graph").forEach(node -> ids.add(node.path("@id").asString()));
        for (JsonNode part : crate.path("@graph").path(1).path("hasPart")) {
            assertThat(ids).contains(part.path("@id").asString());
            assertThat(folder.resolve("out").resolve(part.path("@id").asString())).exists();
        }
        crate.findValues("object")
                .forEach(made ->
                        made.forEach(
                                each -> assertThat(ids).contains(each.path("@id").asString())));
        assertThat(crate.findValues("identifier"))
                .as("the bytes of the source")
                .singleElement()
                .satisfies(each ->
                        assertThat(each.asString())
                                .isEqualTo("sha256:" + store.files().getFirst().hash()));
        assertThat(crate.findValues("alternateName"))
                .singleElement()
                .satisfies(each -> assertThat(each.asString()).isEqualTo("kwb2023.csv"));

        assertThat(Files.readString(folder.resolve("out/data-dictionary.csv")).lines())
                .as("every column of the table, in its order")
                .map(line -> line.substring(0, line.indexOf(',')))
                .containsExactly(
                        "column",
                        "area",
                        "name",
                        "level",
                        "year",
                        "population",
                        "population_missing",
                        "population_bridged");
    }

    @Test
    void aWrongSpecificationIsRefused() {
        for (String text :
                new String[] {
                    "{",
                    "{\"years\":[]}",
                    "{\"years\":[2020],\"level\":\"x\"}",
                    "{\"years\":[2020],\"areas\":[\"x\"]}",
                    "{\"years\":[2020],\"weakest\":2}",
                    "{\"years\":[2020],\"yaers\":[2020]}"
                }) {
            List<Finding> findings = new ArrayList<>();
            assertThat(PanelSpec.parse(text, "spec.json", findings)).as(text).isEmpty();
            assertThat(findings).as(text).isNotEmpty();
        }
    }
}

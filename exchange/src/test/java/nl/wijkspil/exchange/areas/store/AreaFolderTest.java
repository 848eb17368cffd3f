package nl.wijkspil.exchange.areas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.AreaTexts;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.exchange.areas.recognise.Recognise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaFolderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String FIRST =
            "Wijken en buurten;Codering (code);Aantal inwoners (aantal)\nEen;GM0001;1005\n";

    @TempDir private Path folder;

    private AreaFolder.Answer add(AreaFolder store, String name, String text, boolean replace)
            throws IOException {
        AreaInput input = AreaTexts.write(folder, name, text);
        return store.add(input, Recognise.file(input, null), null, TODAY, replace);
    }

    @Test
    void theSameFileChangesNothingAndAnotherVersionAsks() throws IOException {
        AreaFolder store = new AreaFolder(folder.resolve("store"));
        assertThat(add(store, "kwb2023.csv", FIRST, false).added())
                .isEqualTo(AreaFolder.Added.STORED);
        byte[] before = Files.readAllBytes(folder.resolve("store/areas.json"));
        assertThat(add(store, "copy2023.csv", FIRST, false).added())
                .isEqualTo(AreaFolder.Added.ALREADY);
        assertThat(Files.readAllBytes(folder.resolve("store/areas.json"))).isEqualTo(before);
        String second = FIRST.replace("1005", "1010");
        AreaFolder.Answer refused = add(store, "later2023.csv", second, false);
        assertThat(refused.added()).isEqualTo(AreaFolder.Added.REFUSED);
        assertThat(refused.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.code()).isEqualTo("WS-AREA-028"))
                .satisfies(f -> assertThat(f.words()).contains("kwb2023.csv").contains("GM0001"));
        assertThat(store.files()).hasSize(1);
        assertThat(add(store, "later2023.csv", second, true).added())
                .isEqualTo(AreaFolder.Added.STORED);
        FolderTable table = FolderTable.of(store, List.of("population"));
        Figures.Cell cell =
                Objects.requireNonNull(
                        table.figures("population")
                                .cell(2023, AreaCode.parse("GM0001").orElseThrow()));
        assertThat(cell.value()).isEqualTo(1010);
        assertThat(cell.file()).isEqualTo("later2023.csv");
        assertThat(cell.line()).isEqualTo(2);
    }

    @Test
    void aBadFileLeavesNothing() throws IOException {
        AreaFolder store = new AreaFolder(folder.resolve("store"));
        assertThat(add(store, "kwb2023.csv", FIRST + "Twee;XX;3\n", false).added())
                .isEqualTo(AreaFolder.Added.REFUSED);
        assertThat(store.files()).isEmpty();
        assertThat(Files.exists(folder.resolve("store"))).isFalse();
    }

    @Test
    void twoTablesOfTheSameChangesDoNotCountTogether() throws IOException {
        AreaFolder store = new AreaFolder(folder.resolve("store"));
        String first =
                """
                model,niveau,bron,van,naar,van_code,naar_code,n
                adressen,gemeente,gemeente,2020,2021,0001,0009,100
                """;
        assertThat(add(store, "omzet.csv", first, false).added())
                .isEqualTo(AreaFolder.Added.STORED);
        AreaFolder.Answer refused = add(store, "later.csv", first.replace("100", "90"), false);
        assertThat(refused.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.code()).isEqualTo("WS-AREA-060"))
                .satisfies(f -> assertThat(f.words()).contains("GM0001, 2020 naar 2021"));
        String other = first.replace("2020,2021", "2021,2022").replace("0001", "0007");
        assertThat(add(store, "volgend.csv", other, false).added())
                .as("other years are another table")
                .isEqualTo(AreaFolder.Added.STORED);
        assertThat(add(store, "later.csv", first.replace("100", "90"), true).added())
                .isEqualTo(AreaFolder.Added.STORED);
        assertThat(store.files())
                .extracting(StoredFile::name)
                .containsExactly("volgend.csv", "later.csv");
    }

    @Test
    void anAreaIsKnownByWhateverFileHasItLast() throws IOException {
        AreaFolder store = new AreaFolder(folder.resolve("store"));
        add(store, "kwb2023.csv", FIRST, false);
        add(
                store,
                "nabij2021.csv",
                """
                ID;WijkenEnBuurten;AfstandTotHuisartsenpraktijk_5
                0;GM0001    ;     1.5
                1;GM0002    ;     2.5
                """,
                false);
        assertThat(store.latest(AreaCode.parse("GM0001").orElseThrow()))
                .contains(new KnownArea(2023, "Een"));
        assertThat(store.latest(AreaCode.parse("GM0002").orElseThrow()))
                .contains(new KnownArea(2021, ""));
        assertThat(store.latest(AreaCode.parse("GM0003").orElseThrow())).isEmpty();
    }
}

package nl.wijkspil.exchange.areas.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeFileTest {

    private static final String HEADER = "model,niveau,bron,van,naar,van_code,naar_code,n";
    private static final String ALL = "adressen,gemeente,gemeente,2020,2021,0788,0757,840";
    private static final String HOMES = "woonadressen,gemeente,gemeente,2020,2021,0788,0757,800";

    @TempDir private Path folder;

    private ChangeFile file(String... lines) {
        return (ChangeFile) AreaTexts.recognise(folder, "omzet.csv", AreaTexts.lines(lines));
    }

    private static List<Long> counted(ChangeFile file) throws IOException {
        List<Long> counts = new ArrayList<>();
        file.read(move -> counts.add(move.addresses()));
        return counts;
    }

    @Test
    void twoKindsOfAddressesAreNeverAddedAndTheFileSaysWhichCounts() throws IOException {
        ChangeFile both = file(HEADER, ALL, HOMES);
        assertThat(counted(both)).containsExactly(840L);
        assertThat(both.inspection().rows()).isEqualTo(2);
        assertThat(both.inspection().findings())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.code()).isEqualTo("WS-AREA-062");
                    assertThat(note.isError()).isFalse();
                    assertThat(note.words())
                            .contains("1 regel telt", "woonadressen", "Wij rekenen met adressen");
                });
    }

    @Test
    void homesAloneCountWhenThereIsNothingElse() throws IOException {
        ChangeFile homes = file(HEADER, HOMES);
        assertThat(counted(homes)).containsExactly(800L);
        assertThat(homes.inspection().findings()).isEmpty();
    }
}

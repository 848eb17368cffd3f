package nl.wijkspil.exchange.areas.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaTexts;
import nl.wijkspil.exchange.areas.ValueKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AreaLinksTest {

    private static AreaCode code(String text) {
        return AreaCode.parse(text).orElseThrow();
    }

    private record Given(ValueKind kind, Map<Integer, Map<String, Double>> values)
            implements Figures {
        @Override
        public List<Integer> years() {
            return values.keySet().stream().sorted().toList();
        }

        @Override
        public @Nullable Cell cell(int year, AreaCode area) {
            Double value = values.getOrDefault(year, Map.of()).get(area.text());
            return value == null
                    ? null
                    : new Cell(value, null, kind, "", "file.csv", 2, "column", "source");
        }
    }

    @Test
    void haarenWentFourWays() throws IOException {
        AreaLinks links = new AreaLinks();
        ((ChangeFile) AreaTexts.open("grenswijzigen/omzet_gemeente.csv.gz"))
                .read(links::addCounted);
        Bridge.Parts parts = (Bridge.Parts) links.bridge(code("GM0788"), 2020, 2021);
        assertThat(parts.parts())
                .extracting(part -> part.code().text() + " " + part.addresses())
                .containsExactlyInAnyOrder(
                        "GM0757 840", "GM0824 2369", "GM0855 469", "GM0865 1916");
        assertThat(parts.bridged()).isEqualTo(1);
        assertThat(links.bridge(code("GM0363"), 2021, 2016))
                .as("not listed, so unchanged")
                .isEqualTo(new Bridge.Same(code("GM0363"), true));
        assertThat(links.bridge(code("GM0363"), 2021, 2010))
                .as("before the table begins")
                .isEqualTo(new Bridge.Same(code("GM0363"), false));
    }

    @Test
    void amsterdamGotNewCodes() throws IOException {
        AreaLinks links = new AreaLinks();
        List<Move> moves = new ArrayList<>();
        ((ChangeFile) AreaTexts.open("grenswijzigen/amsterdam_buurten_2015_2022_crosswalk.csv"))
                .read(moves::add);
        assertThat(moves).hasSize(439);
        moves.forEach(links::addRenamed);
        for (Move move : moves) {
            assertThat(links.bridge(move.to(), 2022, 2015))
                    .isEqualTo(new Bridge.Renamed(move.from()));
            assertThat(links.bridge(move.from(), 2015, 2022))
                    .isEqualTo(new Bridge.Renamed(move.to()));
            assertThat(links.otherCode(move.to(), 2022, 2018)).contains(move.from());
        }
    }

    @Test
    void aMergerAddsUpAndNamesItsBridge() {
        AreaLinks links = new AreaLinks();
        links.addCounted(new Move(2020, 2021, code("GM0001"), code("GM0009"), 100));
        links.addCounted(new Move(2020, 2021, code("GM0002"), code("GM0009"), 300));
        Figures counts =
                new Given(
                        ValueKind.COUNT,
                        Map.of(
                                2020,
                                Map.of("GM0001", 250.0, "GM0002", 750.0),
                                2021,
                                Map.of("GM0009", 1010.0)));
        Series series = Series.of(code("GM0009"), 2021, links, counts, Series.WEAKEST);
        SeriesPoint before = series.points().getFirst();
        assertThat(before.value()).isEqualTo(1000);
        assertThat(before.how()).isEqualTo(SeriesPoint.How.BRIDGED);
        assertThat(before.bridged()).isEqualTo(1);
        assertThat(before.words())
                .contains("GM0001 (100 adressen")
                .contains("GM0002 (300 adressen");
        assertThat(before.cells()).hasSize(2);
        Figures shares =
                new Given(ValueKind.SHARE, Map.of(2020, Map.of("GM0001", 40.0, "GM0002", 20.0)));
        assertThat(
                        Series.of(code("GM0009"), 2021, links, shares, Series.WEAKEST)
                                .points()
                                .getFirst()
                                .value())
                .as("(100 x 40 + 300 x 20) / 400")
                .isEqualTo(25);
    }

    @Test
    void aSplinterIsRefusedAndAMissingPartStaysMissing() {
        AreaLinks links = new AreaLinks();
        links.addCounted(new Move(2020, 2021, code("GM0001"), code("GM0008"), 10));
        links.addCounted(new Move(2020, 2021, code("GM0001"), code("GM0009"), 990));
        links.addCounted(new Move(2020, 2021, code("GM0002"), code("GM0009"), 500));
        Figures figures = new Given(ValueKind.COUNT, Map.of(2020, Map.of("GM0001", 2000.0)));
        SeriesPoint splinter =
                Series.of(code("GM0008"), 2021, links, figures, 0.5).points().getFirst();
        assertThat(splinter.how()).isEqualTo(SeriesPoint.How.TOO_WEAK);
        assertThat(splinter.value()).isNaN();
        assertThat(Series.of(code("GM0008"), 2021, links, figures, 0).points().getFirst().value())
                .isCloseTo(20, within(1e-9));
        SeriesPoint missing =
                Series.of(code("GM0009"), 2021, links, figures, 0.5).points().getFirst();
        assertThat(missing.how()).isEqualTo(SeriesPoint.How.MISSING);
        assertThat(missing.value()).isNaN();
        assertThat(missing.words()).contains("GM0002");
    }

    @Test
    void nobodyIsLostAndNobodyIsCountedTwice() {
        SplittableRandom random = new SplittableRandom(88);
        for (int run = 0; run < 200; run++) {
            AreaLinks links = new AreaLinks();
            Map<String, Double> people = new java.util.HashMap<>();
            List<AreaCode> later = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                later.add(code("GM01" + (10 + i)));
            }
            double total = 0;
            java.util.Set<AreaCode> reached = new java.util.HashSet<>();
            for (int i = 0; i < 5; i++) {
                AreaCode from = code("GM00" + (10 + i));
                double count = random.nextInt(1000);
                people.put(from.text(), count);
                total += count;
                for (AreaCode to : later) {
                    if (random.nextBoolean() || to.equals(later.get(i))) {
                        links.addCounted(new Move(2020, 2021, from, to, 1 + random.nextInt(500)));
                        reached.add(to);
                    }
                }
            }
            Figures figures = new Given(ValueKind.COUNT, Map.of(2020, people));
            double sum =
                    reached.stream()
                            .mapToDouble(to ->
                                    Series.of(to, 2021, links, figures, 0)
                                            .points()
                                            .getFirst()
                                            .value())
                            .sum();
            assertThat(sum).isCloseTo(total, within(1e-6));
        }
    }
}

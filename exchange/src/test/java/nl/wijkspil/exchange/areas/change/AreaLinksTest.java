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
                    : new Cell(value, null, kind, "", "file.csv", 2, "column", "source", 0);
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
            assertThat(links.otherCode(move.from(), 2018, 2020)).contains(move.to());
            assertThat(links.bridge(move.from(), 2020, 2024))
                    .as("still the old code in 2020")
                    .isEqualTo(new Bridge.Renamed(move.to()));
            assertThat(links.bridge(move.to(), 2021, 2012))
                    .as("already the new code in 2021")
                    .isEqualTo(new Bridge.Renamed(move.from()));
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
        assertThat(before.words().nl())
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
        assertThat(missing.words().en()).contains("GM0002");
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

    @Test
    void yearsWithoutATableOfTheirOwnAreJoinedOverTheYearsBetween() {
        AreaLinks links = new AreaLinks();
        links.addCounted(new Move(2016, 2018, code("GM0001"), code("GM0005"), 90));
        links.addCounted(new Move(2016, 2018, code("GM0001"), code("GM0006"), 10));
        links.addCounted(new Move(2016, 2018, code("GM0002"), code("GM0005"), 110));
        links.addCounted(new Move(2019, 2021, code("GM0005"), code("GM0008"), 50));
        links.addCounted(new Move(2019, 2021, code("GM0005"), code("GM0009"), 150));
        Bridge.Parts parts = (Bridge.Parts) links.bridge(code("GM0008"), 2022, 2016);
        assertThat(parts.via()).containsExactly(2018);
        assertThat(parts.parts())
                .extracting(Part::code)
                .containsExactly(code("GM0002"), code("GM0001"));
        assertThat(parts.parts().get(1).ofWhole()).as("90 / 200").isCloseTo(0.45, within(1e-12));
        assertThat(parts.parts().get(1).ofPart())
                .as("90 / 100 of its addresses, of which 50 / 200")
                .isCloseTo(0.225, within(1e-12));
        assertThat(links.bridge(code("GM0006"), 2022, 2018))
                .as("no table lists it after 2018, and no table covers 2022")
                .isEqualTo(new Bridge.Same(code("GM0006"), false));
        assertThat(links.bridge(code("GM0006"), 2021, 2018))
                .isEqualTo(new Bridge.Same(code("GM0006"), true));
        Bridge.Parts forth = (Bridge.Parts) links.bridge(code("GM0001"), 2016, 2021);
        assertThat(forth.parts())
                .extracting(part -> part.code().text() + " " + part.addresses())
                .containsExactly("GM0009 68", "GM0008 23", "GM0006 10");
    }

    @Test
    void tablesOfTwoYearsEachSayWhatOneTableOfAllYearsSays() {
        SplittableRandom random = new SplittableRandom(2026);
        for (int run = 0; run < 200; run++) {
            AreaLinks steps = new AreaLinks();
            long[][] first = matrix(random);
            long[][] second = matrix(random);
            add(steps, first, 2016, 2017, "GM01", "GM02");
            add(steps, second, 2017, 2018, "GM02", "GM03");
            for (int i = 0; i < first.length; i++) {
                Bridge.Parts parts =
                        (Bridge.Parts) steps.bridge(code("GM01" + (10 + i)), 2016, 2018);
                assertThat(parts.parts().stream().mapToDouble(Part::ofWhole).sum())
                        .as("all of its ground is somewhere")
                        .isCloseTo(1, within(1e-9));
            }
            for (int j = 0; j < second.length; j++) {
                double of = 0;
                for (int i = 0; i < first.length; i++) {
                    AreaCode far = code("GM03" + (10 + j));
                    Bridge.Parts parts =
                            (Bridge.Parts) steps.bridge(code("GM01" + (10 + i)), 2016, 2018);
                    of +=
                            parts.parts().stream()
                                    .filter(part -> part.code().equals(far))
                                    .mapToDouble(Part::ofPart)
                                    .sum();
                }
                assertThat(of).as("nobody is counted twice").isCloseTo(1, within(1e-9));
            }
        }
    }

    private static long[][] matrix(SplittableRandom random) {
        long[][] moves = new long[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                moves[i][j] = i == j || random.nextBoolean() ? 1 + random.nextInt(500) : 0;
            }
            moves[i][(i + 1) % 4] += 1;
        }
        return moves;
    }

    private static void add(
            AreaLinks links, long[][] moves, int from, int to, String before, String after) {
        for (int i = 0; i < moves.length; i++) {
            for (int j = 0; j < moves.length; j++) {
                if (moves[i][j] > 0) {
                    links.addCounted(
                            new Move(
                                    from,
                                    to,
                                    code(before + (10 + i)),
                                    code(after + (10 + j)),
                                    moves[i][j]));
                }
            }
        }
    }

    @Test
    void aYearInTwoStepsOfTheOfficialTableIsTheYearInOne() throws IOException {
        AreaLinks all = new AreaLinks();
        AreaLinks steps = new AreaLinks();
        ((ChangeFile) AreaTexts.open("grenswijzigen/omzet_gemeente.csv.gz"))
                .read(move -> {
                    all.addCounted(move);
                    if (move.toYear() - move.fromYear() <= 2) {
                        steps.addCounted(move);
                    }
                });
        int compared = 0;
        for (String text : List.of("GM1963", "GM1966", "GM1959", "GM1969", "GM0855", "GM0757")) {
            Bridge one = all.bridge(code(text), 2021, 2016);
            Bridge two = steps.bridge(code(text), 2021, 2016);
            if (one instanceof Bridge.Parts direct) {
                Bridge.Parts joined = (Bridge.Parts) two;
                assertThat(joined.certainty()).isCloseTo(direct.certainty(), within(0.02));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(3);
    }

    @Test
    void aTableOfCodesOfOneCityDoesNotHideATableOfTheCountry() {
        AreaLinks links = new AreaLinks();
        links.addRenamed(new Move(2015, 2022, code("BU03630000"), code("BU0363AA01"), 1));
        links.addCounted(new Move(2020, 2021, code("BU00010000"), code("BU00020000"), 70));
        links.addCounted(new Move(2019, 2020, code("BU00030000"), code("BU00040000"), 70));
        assertThat(links.bridge(code("BU00020000"), 2022, 2015))
                .isEqualTo(new Bridge.Renamed(code("BU00010000")));
        assertThat(links.bridge(code("BU0363AA01"), 2022, 2014))
                .isEqualTo(new Bridge.Renamed(code("BU03630000")));
        assertThat(links.bridge(code("BU00010000"), 2022, 2015))
                .as("its code went to no ground of 2022: it is gone")
                .isEqualTo(new Bridge.None());
    }
}

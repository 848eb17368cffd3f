package nl.wijkspil.platform.areas.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.Nothing;
import nl.wijkspil.exchange.areas.ValueKind;
import nl.wijkspil.exchange.areas.change.AreaLinks;
import nl.wijkspil.exchange.areas.change.Move;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.Delivery;
import nl.wijkspil.platform.areas.FigureRow;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final AreaCode FIRST = code("BU00010000");
    private static final AreaCode SECOND = code("BU00010001");
    private static final List<AreaCode> BOTH = List.of(FIRST, SECOND);
    private static final double WITHHELD = Double.NaN;

    private final List<FigureRow> rows = new ArrayList<>();
    private final AreaLinks links = new AreaLinks();

    private static AreaCode code(String text) {
        return AreaCode.parse(text).orElseThrow();
    }

    private static Dataset file(AreaSource source, int year, AreaColumn... columns) {
        return new Dataset(
                UUID.randomUUID(),
                source + ".csv",
                "",
                source,
                List.of(year),
                List.of(columns),
                1,
                Delivery.UNKNOWN,
                true,
                "proef",
                Instant.EPOCH);
    }

    private static AreaColumn column(String key, ValueKind kind, int at) {
        return new AreaColumn(key, key, "", kind, at);
    }

    private static final AreaColumn PEOPLE = column("population", ValueKind.COUNT, 0);
    private static final AreaColumn OLD = column("age_65_plus", ValueKind.COUNT, 1);
    private static final AreaColumn SHOP = column("distance_supermarket", ValueKind.MEAN, 2);

    private void cbs(AreaCode code, int year, double people, double old, double shop) {
        row(file(AreaSource.KEY_FIGURES, year, PEOPLE, OLD, SHOP), code, year, people, old, shop);
    }

    private void row(Dataset file, AreaCode code, int year, double... figures) {
        byte[] why = new byte[figures.length];
        for (int i = 0; i < figures.length; i++) {
            why[i] = Double.isNaN(figures[i]) ? Nothing.WITHHELD.mark() : 0;
        }
        rows.add(new FigureRow(file, code, year, 2, figures, why));
    }

    private Together together() {
        return new Together(rows, links, code -> 2024, 0.5);
    }

    @Test
    void countsAddUpWithTheRoundingOfEachPart() {
        cbs(FIRST, 2024, 100, 30, 1);
        cbs(SECOND, 2024, 300, 30, 3);
        Point people = together().sum(BOTH, "population").getFirst();
        assertThat(people.value()).isEqualTo(400);
        assertThat(people.tolerance()).as("two cells rounded to 5").isEqualTo(5);
        assertThat(people.cells()).hasSize(2);
        cbs(code("GM0001"), 2024, 402, 61, 2);
        Point municipality = together().sum(List.of(code("GM0001")), "population").getFirst();
        assertThat(municipality.tolerance()).as("whole numbers").isZero();
        assertThat(Math.abs(municipality.value() - people.value()))
                .as("parts and whole agree within the rounding")
                .isLessThanOrEqualTo(people.tolerance());
    }

    @Test
    void aShareIsOneSumDividedByAnother() {
        cbs(FIRST, 2024, 100, 30, 1);
        cbs(SECOND, 2024, 300, 30, 3);
        Point old = together().share(BOTH, "age_65_plus", "population").getFirst();
        assertThat(old.value()).as("60 of 400, not the mean of 30% and 10%").isEqualTo(15);
        assertThat(old.tolerance())
                .as("100 x (5 / 400 + 60 x 5 / 400 / 400)")
                .isCloseTo(1.4375, within(1e-12));
        assertThat(old.cells()).as("both sums can be followed").hasSize(4);
    }

    @Test
    void aMeanIsWeightedByInhabitants() {
        cbs(FIRST, 2024, 100, 30, 1);
        cbs(SECOND, 2024, 300, 30, 3);
        assertThat(together().mean(BOTH, "distance_supermarket").getFirst().value())
                .as("(100 x 1 + 300 x 3) / 400")
                .isEqualTo(2.5);
        assertThat(together().mean(List.of(FIRST), "distance_supermarket").getFirst().value())
                .as("one area needs no weight")
                .isEqualTo(1);
    }

    @Test
    void ofAYearWithoutInhabitantsTheNearestYearWeighsAndIsNamed() {
        cbs(FIRST, 2018, 100, 30, 1);
        cbs(SECOND, 2018, 300, 30, 3);
        cbs(FIRST, 2024, 500, 30, 1);
        cbs(SECOND, 2024, 500, 30, 3);
        Dataset health = file(AreaSource.PROXIMITY, 2020, column("distance_gp", ValueKind.MEAN, 0));
        row(health, FIRST, 2020, 4);
        row(health, SECOND, 2020, 8);
        Point point = together().mean(BOTH, "distance_gp").getFirst();
        assertThat(point.value()).as("(100 x 4 + 300 x 8) / 400").isEqualTo(7);
        assertThat(point.words().nl()).contains("inwoners van 2018");
        assertThat(point.words().en()).contains("inhabitants of 2018");
    }

    @Test
    void withoutAnyWeightThereIsNoMean() {
        Dataset proximity =
                file(AreaSource.PROXIMITY, 2020, column("distance_gp", ValueKind.MEAN, 0));
        row(proximity, FIRST, 2020, 4);
        row(proximity, SECOND, 2020, 8);
        Point point = together().mean(BOTH, "distance_gp").getFirst();
        assertThat(point.known()).isFalse();
        assertThat(point.words().nl()).contains("onbekend is inwoners");
        Dataset score =
                file(
                        AreaSource.LIVEABILITY,
                        2020,
                        column("liveability_deviation", ValueKind.INDEX, 0));
        row(score, FIRST, 2020, 0.1);
        row(score, SECOND, 2020, 0.3);
        Point liveability = together().mean(BOTH, "liveability_deviation").getFirst();
        assertThat(liveability.known()).isFalse();
        assertThat(liveability.words().nl()).contains("Kijk per gebied");
    }

    @Test
    void anUnknownPartMakesTheWholeUnknownAndIsNamed() {
        cbs(FIRST, 2024, 100, WITHHELD, 1);
        cbs(SECOND, 2024, 300, 30, 3);
        Point old = together().share(BOTH, "age_65_plus", "population").getFirst();
        assertThat(old.known()).as("missing is not zero").isFalse();
        assertThat(old.words().nl()).isEqualTo("BU00010000: Niet vrijgegeven.");
        assertThat(old.words().en()).isEqualTo("BU00010000: Not released.");
    }

    @Test
    void aBoundaryThatChangedIsBridgedAndSaysSo() {
        AreaCode before = code("BU00090000");
        links.addCounted(new Move(2020, 2021, before, FIRST, 40));
        links.addCounted(new Move(2020, 2021, before, SECOND, 60));
        cbs(before, 2020, 1000, 200, 2);
        cbs(FIRST, 2024, 400, 80, 1);
        cbs(SECOND, 2024, 600, 120, 3);
        List<Point> people = together().sum(BOTH, "population");
        assertThat(people).extracting(Point::year).containsExactly(2020, 2024);
        assertThat(people.getFirst().known())
                .as("the first holds only 40% of what it came from: too weak")
                .isFalse();
        assertThat(people.getFirst().words().nl()).contains("te zwak");
        Point loose =
                new Together(rows, links, code -> 2024, 0.1).sum(BOTH, "population").getFirst();
        assertThat(loose.value()).isEqualTo(1000);
        assertThat(loose.words().nl()).contains("Overbrugd voor 100,0% van de adressen");
    }
}

package nl.wijkspil.platform.areas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.platform.areas.domain.MeanDensity.Part;
import org.junit.jupiter.api.Test;

class MeanDensityTest {

    private static final double NONE = Double.NaN;

    @Test
    void oneAreaIsItselfWhateverItsWeight() {
        var one = MeanDensity.of(List.of(new Part("BU1", 640, NONE, NONE)));
        assertThat(one.value()).isEqualTo(640);
        assertThat(one.words().nl()).isEmpty();
        var unknown = MeanDensity.of(List.of(new Part("BU1", NONE, 10, 10)));
        assertThat(unknown.value()).isNaN();
        assertThat(unknown.words().nl()).contains("BU1");
    }

    @Test
    void dwellingsWeighFirst() {
        var mean =
                MeanDensity.of(
                        List.of(new Part("BU1", 2000, 300, 1), new Part("BU2", 400, 100, 1000)));
        assertThat(mean.value()).isCloseTo((300 * 2000.0 + 100 * 400) / 400, within(1e-9));
        assertThat(mean.words().nl()).contains("woningen");
        assertThat(mean.words().en()).contains("dwellings");
    }

    @Test
    void householdsWhereDwellingsAreNotKnownEverywhere() {
        var mean =
                MeanDensity.of(
                        List.of(new Part("BU1", 2000, NONE, 100), new Part("BU2", 400, 100, 300)));
        assertThat(mean.value()).isCloseTo((100 * 2000.0 + 300 * 400) / 400, within(1e-9));
        assertThat(mean.words().nl()).contains("huishoudens");
    }

    @Test
    void withoutAWeightThereIsNoMean() {
        var mean =
                MeanDensity.of(
                        List.of(new Part("BU1", 2000, NONE, 100), new Part("BU2", 400, 100, NONE)));
        assertThat(mean.value()).isNaN();
        assertThat(mean.words().nl()).contains("niet overal bekend");
        assertThat(mean.words().en()).contains("not known everywhere");
    }

    @Test
    void aPartThatWeighsNothingNeedNotBeKnownButAnyOtherMust() {
        var empty =
                MeanDensity.of(
                        List.of(new Part("BU1", 2000, 300, 300), new Part("BU2", NONE, 0, 0)));
        assertThat(empty.value()).isEqualTo(2000);
        var gap =
                MeanDensity.of(
                        List.of(new Part("BU1", 2000, 300, 300), new Part("BU2", NONE, 5, 5)));
        assertThat(gap.value()).isNaN();
        assertThat(gap.words().nl()).contains("BU2");
        var nobody =
                MeanDensity.of(List.of(new Part("BU1", 2000, 0, 0), new Part("BU2", 400, 0, 0)));
        assertThat(nobody.value()).as("no dwelling anywhere").isNaN();
    }

    @Test
    void aMeanLiesBetweenItsPartsAndDoesNotMindTheirOrder() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 200; i++) {
            List<Part> parts = new ArrayList<>();
            for (int k = 0; k < 2 + random.nextInt(6); k++) {
                parts.add(
                        new Part(
                                "BU" + k,
                                5000 * random.nextDouble(),
                                1 + random.nextInt(2000),
                                NONE));
            }
            double mean = MeanDensity.of(parts).value();
            assertThat(mean)
                    .isBetween(
                            parts.stream().mapToDouble(Part::density).min().orElseThrow() - 1e-9,
                            parts.stream().mapToDouble(Part::density).max().orElseThrow() + 1e-9);
            assertThat(MeanDensity.of(parts.reversed()).value()).isCloseTo(mean, within(1e-9));
        }
    }
}

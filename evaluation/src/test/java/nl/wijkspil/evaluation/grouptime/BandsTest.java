package nl.wijkspil.evaluation.grouptime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandsTest {

    /** Influence functions of units of which each row uses its own: independent rows. */
    private static List<double[]> independent(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(k ->
                        IntStream.range(0, 4 * rows)
                                .mapToDouble(i -> i / 4 == k ? 1 + k : 0)
                                .toArray())
                .toList();
    }

    @Test
    void independentRowsNeedSidaksWidth() {
        assertThat(Bands.of(independent(1)).critical(0.95, 3)).isCloseTo(1.960, within(0.06));
        assertThat(Bands.of(independent(2)).critical(0.95, 3)).isCloseTo(2.237, within(0.06));
        assertThat(Bands.of(independent(10)).critical(0.95, 3)).isCloseTo(2.800, within(0.08));
    }

    @Test
    void rowsThatMoveTogetherNeedNoMoreThanOne() {
        var row = new double[] {1, -2, 0.5, 0.5};
        var same = List.of(row, IntStream.range(0, 4).mapToDouble(i -> -7 * row[i]).toArray());
        assertThat(Bands.of(same).critical(0.95, 3)).isCloseTo(1.960, within(0.06));
    }

    @Test
    void theSameSeedGivesTheSameBandAndNoRowsGiveNone() {
        var bands = Bands.of(independent(3));
        assertThat(bands.critical(0.9, 8)).isEqualTo(bands.critical(0.9, 8));
        assertThat(Bands.of(List.of()).critical(0.9, 8)).isNaN();
    }
}

package nl.wijkspil.exchange.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YearSpansTest {

    @Test
    void yearsThatFollowEachOtherAreASpan() {
        assertThat(YearSpans.of(List.of(2020, 2017, 2015, 2016, 2018, 2017)))
                .isEqualTo("2015-2018, 2020");
        assertThat(YearSpans.of(List.of(2024))).isEqualTo("2024");
        assertThat(YearSpans.of(List.of())).isEmpty();
    }
}

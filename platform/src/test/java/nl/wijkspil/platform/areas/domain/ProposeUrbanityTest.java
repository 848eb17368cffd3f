package nl.wijkspil.platform.areas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkspil.evaluation.rules.Urbanity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposeUrbanityTest {

    @ParameterizedTest
    @CsvSource({"0, RURAL", "999.99, RURAL", "1000, URBAN", "11000, URBAN"})
    void theDensitySpeaks(double density, Urbanity proposal) {
        assertThat(ProposeUrbanity.of(density, null, 1000)).isEqualTo(proposal);
        assertThat(ProposeUrbanity.of(density, 5, 1000)).as("not the class").isEqualTo(proposal);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1000, URBAN",
        "2, 1000, URBAN",
        "3, 1000, URBAN",
        "4, 1000, RURAL",
        "5, 1000, RURAL",
        "1, 2500, URBAN",
        "2, 2500, RURAL",
        // classes that hold both sides of the limit
        "1, 3000, UNKNOWN",
        "2, 2000, UNKNOWN",
        "3, 1200, UNKNOWN",
        "4, 999, UNKNOWN",
        "5, 499, UNKNOWN",
        // no such class
        "0, 1000, UNKNOWN",
        "6, 1000, UNKNOWN"
    })
    void withoutADensityTheClassSpeaksIfItLiesOnOneSide(
            int urbanityClass, int townFrom, Urbanity proposal) {
        assertThat(ProposeUrbanity.of(null, urbanityClass, townFrom)).isEqualTo(proposal);
    }

    @Test
    void nothingKnownIsUnknown() {
        assertThat(ProposeUrbanity.of(null, null, 1000)).isEqualTo(Urbanity.UNKNOWN);
    }
}

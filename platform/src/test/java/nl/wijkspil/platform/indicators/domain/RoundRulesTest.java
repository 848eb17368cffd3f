package nl.wijkspil.platform.indicators.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wijkspil.platform.indicators.domain.RoundRules.Problem;
import nl.wijkspil.platform.indicators.domain.RoundRules.Standing;
import org.junit.jupiter.api.Test;

class RoundRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void aRoundWithinTheLimitsIsGood() {
        assertThat(RoundRules.problems("Jaarronde", 2025, 15, 3, 14, TODAY, TODAY)).isEmpty();
    }

    @Test
    void everyLimitIsNamed() {
        assertThat(RoundRules.problems(" ", 2027, 0, 0, 0, TODAY.minusDays(1), TODAY))
                .containsExactly(
                        Problem.NO_TITLE,
                        Problem.YEAR,
                        Problem.NOTHING_ASKED,
                        Problem.NOBODY_ASKED,
                        Problem.DUE);
        assertThat(RoundRules.problems("Veel", 2025, 16, 0, 1, TODAY.plusDays(367), TODAY))
                .containsExactly(Problem.TOO_MANY_FIGURES, Problem.DUE);
        assertThat(RoundRules.problems("Geen dag", 2025, 1, 0, 1, LocalDate.MIN, TODAY))
                .containsExactly(Problem.DUE);
    }

    @Test
    void anEnterpriseIsLateOnlyAfterTheDay() {
        assertThat(RoundRules.standing(false, 0, 4, 9, TODAY, TODAY))
                .isEqualTo(new Standing.NotBegun());
        assertThat(RoundRules.standing(false, 1, 5, 9, TODAY, TODAY))
                .isEqualTo(new Standing.Begun(5, 9));
        assertThat(RoundRules.standing(false, 1, 5, 9, TODAY.minusDays(2), TODAY))
                .isEqualTo(new Standing.Late(5, 9, 2));
        assertThat(RoundRules.standing(true, 1, 5, 9, TODAY.minusDays(2), TODAY))
                .isEqualTo(new Standing.HandedIn());
    }

    @Test
    void aLinkEndsThirtyDaysAfterTheDueDate() {
        assertThat(RoundRules.linkEnds(TODAY)).isEqualTo(LocalDate.of(2026, 4, 9));
    }
}

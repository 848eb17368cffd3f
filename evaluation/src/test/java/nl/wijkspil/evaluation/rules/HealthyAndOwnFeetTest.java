package nl.wijkspil.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** GEZOND-1 over two consecutive closed years, BENEN-1 on top of it. */
class HealthyAndOwnFeetTest {

    private static Example healthy() {
        Example example = new Example();
        for (int year = 2024; year <= 2025; year++) {
            example.inYear(year, "FIN-07", 1.0)
                    .inYear(year, "FIN-08", 3)
                    .inYear(year, "FIN-10.SCHULD", 1)
                    .inYear(year, "FIN-10", 1.2)
                    .inYear(year, "FIN-10.ACHTERSTAND", 30)
                    .inYear(year, "FIN-09", 20)
                    .inYear(year, "GOV-05.JAARREKENING", 1);
        }
        return example;
    }

    private static Example ownFeet() {
        return healthy()
                .with("FIN-02", 60)
                .with("FIN-03", 40)
                .with("VOL-05", 40)
                .with("SUS-01.OPVOLGING", 1)
                .with("SUS-01.STEUNUREN", 39.5)
                .with("SUS-01.SCENARIO", 1);
    }

    @Test
    void allSixAtTheirCut() {
        Assessment gezond = healthy().under("GEZOND-1");
        assertThat(gezond.sumLow()).isEqualTo(6);
        assertThat(gezond.classCode()).isEqualTo("GEZOND");
    }

    @Test
    void oneBadYearFailsTheTest() {
        assertThat(healthy().inYear(2024, "FIN-07", 0.99).under("GEZOND-1").classCode())
                .isEqualTo("BIJNA");
        assertThat(
                        healthy()
                                .inYear(2024, "FIN-07", 0.99)
                                .inYear(2025, "FIN-08", 2.9)
                                .under("GEZOND-1")
                                .classCode())
                .isEqualTo("NIET");
        assertThat(healthy().inYear(2023, "FIN-07", 0.1).under("GEZOND-1").classCode())
                .as("the third year back does not count")
                .isEqualTo("GEZOND");
    }

    @Test
    void eachOtherTestJustMissed() {
        for (var miss :
                java.util.Map.of(
                                "FIN-10", 1.19,
                                "FIN-10.ACHTERSTAND", 31.0,
                                "FIN-09", 19.9,
                                "GOV-05.JAARREKENING", 0.0)
                        .entrySet()) {
            assertThat(
                            healthy()
                                    .inYear(2025, miss.getKey(), miss.getValue())
                                    .under("GEZOND-1")
                                    .classCode())
                    .as(miss.getKey())
                    .isEqualTo("BIJNA");
        }
    }

    @Test
    void withoutALoanDebtServiceAndArrearsPass() {
        Example noLoan =
                healthy().without("FIN-10").without("FIN-10.ACHTERSTAND").with("FIN-10.SCHULD", 0);
        assertThat(noLoan.under("GEZOND-1").classCode()).isEqualTo("GEZOND");
        assertThat(noLoan.without("FIN-10.SCHULD").under("GEZOND-1").classCode())
                .as("not known whether there is a loan")
                .isEqualTo("ONBEKEND");
    }

    @Test
    void unknownThatCannotMatterStaysDecided() {
        Assessment two =
                healthy()
                        .with("FIN-07", 0.5)
                        .with("FIN-08", 0.5)
                        .without("FIN-09")
                        .under("GEZOND-1");
        assertThat(two.classCode()).isEqualTo("NIET");
        assertThat(two.open()).isFalse();
    }

    @Test
    void ownFeetAtEachCut() {
        assertThat(ownFeet().under("BENEN-1").classCode()).isEqualTo("EIGEN_BENEN");
        for (var miss :
                java.util.Map.of(
                                "FIN-02", 59.9,
                                "FIN-03", 40.1,
                                "VOL-05", 40.1,
                                "SUS-01.OPVOLGING", 0.0,
                                "SUS-01.STEUNUREN", 40.0,
                                "SUS-01.SCENARIO", 0.0,
                                "FIN-08", 1.0)
                        .entrySet()) {
            assertThat(ownFeet().with(miss.getKey(), miss.getValue()).under("BENEN-1").classCode())
                    .as(miss.getKey())
                    .isEqualTo("BIJNA");
        }
    }

    @Test
    void unknownHealthMakesOwnFeetUnknown() {
        Assessment benen = ownFeet().without("FIN-08").under("BENEN-1");
        assertThat(benen.classCode()).isEqualTo("ONBEKEND");
        assertThat(benen.upper()).isEqualTo("EIGEN_BENEN");
        assertThat(benen.wouldSettle()).extracting(Missing::toString).contains("FIN-08 2025");
    }
}

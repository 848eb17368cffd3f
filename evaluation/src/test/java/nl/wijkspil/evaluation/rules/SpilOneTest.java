package nl.wijkspil.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkspil.evaluation.interval.Interval;
import org.junit.jupiter.api.Test;

/** Every sentence of SPIL-1, at its cut and just beside it. */
class SpilOneTest {

    @Test
    void allTwelvePoints() {
        Assessment spil = Example.full().spil();
        assertThat(spil.sumLow()).isEqualTo(12);
        assertThat(spil.sumHigh()).isEqualTo(12);
        assertThat(spil.classCode()).isEqualTo("SPIL");
        assertThat(spil.wouldSettle()).isEmpty();
    }

    @Test
    void gateOneBasicFunctionForTwelveMonths() {
        Example shop = Example.full().with("OUT-01", 2).without("OUT-01.ONTMOETING");
        assertThat(shop.without("OUT-01.ATELIER").with("OUT-01.WINKEL", 12).spil().classCode())
                .isNotEqualTo("GEEN_SPIL");
        Assessment eleven = shop.with("OUT-01", 1).with("OUT-01.WINKEL", 11).spil();
        assertThat(eleven.gates().getFirst().holds()).isEqualTo(Truth.NO);
        assertThat(eleven.classCode()).isEqualTo("GEEN_SPIL");
    }

    @Test
    void gateAFunctionBeyondTheFiveDoesNotOpenIt() {
        Assessment care =
                Example.full()
                        .with("OUT-01", 1)
                        .without("OUT-01.WINKEL")
                        .without("OUT-01.ONTMOETING")
                        .without("OUT-01.ATELIER")
                        .with("OUT-01.ZORG", 48)
                        .spil();
        assertThat(care.gates().getFirst().holds()).isEqualTo(Truth.NO);
    }

    @Test
    void gateHalfTheBoardAreResidents() {
        assertThat(Example.full().with("GOV-03", 50).spil().classCode()).isEqualTo("SPIL");
        assertThat(Example.full().with("GOV-03", 49.9).spil().classCode()).isEqualTo("GEEN_SPIL");
    }

    @Test
    void reachIsCutAtTenAndTwentyFive() {
        assertThat(Example.full().with("OUT-05", 25).points("C1")).isEqualTo("2");
        assertThat(Example.full().with("OUT-05", 24.9).points("C1")).isEqualTo("1");
        assertThat(Example.full().with("OUT-05", 10).points("C1")).isEqualTo("1");
        assertThat(Example.full().with("OUT-05", 9.9).points("C1")).isEqualTo("0");
    }

    @Test
    void reachByIntervalMustExceedTheCutForTwo() {
        assertThat(reach(41, 268, null).points("C1")).isEqualTo("2");
        assertThat(reach(27, 268, null).points("C1")).as("Wilson from n: 22–33").isEqualTo("1");
        assertThat(reach(30, 0, new Interval(25, 35, 0.95)).points("C1")).isEqualTo("1");
        assertThat(reach(30, 0, new Interval(25.01, 35, 0.95)).points("C1")).isEqualTo("2");
        assertThat(reach(11, 20, null).points("C1"))
                .as("for one point the value itself counts")
                .isEqualTo("1");
    }

    private static Example reach(
            double value, long n, @org.jspecify.annotations.Nullable Interval i) {
        return Example.full()
                .with("OUT-05", new Figure.Known(value, n, i, Method.SURVEY, Grade.A, List.of()));
    }

    @Test
    void breadthThreeTwoOne() {
        assertThat(Example.full().points("C2")).isEqualTo("2");
        Example two = Example.full().with("OUT-01", 2).without("OUT-01.ATELIER");
        assertThat(two.points("C2")).isEqualTo("1");
        assertThat(two.with("OUT-01", 1).without("OUT-01.ONTMOETING").points("C2")).isEqualTo("0");
        assertThat(Example.full().with("OUT-01.ATELIER", 0).with("OUT-01", 2).points("C2"))
                .as("a function that does not count this year")
                .isEqualTo("1");
    }

    @Test
    void irreplaceableByDistanceInTheCountrysideAndInTown() {
        Example near = Example.full().coded("C3", 0).with("OUT-12.ATELIER", 0.5);
        near.with("OUT-12.ONTMOETING", 0.5);
        assertThat(near.with("OUT-12.WINKEL", 3).points("C3")).isEqualTo("2");
        assertThat(near.with("OUT-12.WINKEL", 2.9).points("C3")).isEqualTo("0");
        assertThat(near.in(Urbanity.URBAN).with("OUT-12.WINKEL", 1).points("C3")).isEqualTo("2");
        assertThat(near.with("OUT-12.WINKEL", 0.9).points("C3")).isEqualTo("0");
        assertThat(near.in(Urbanity.UNKNOWN).with("OUT-12.WINKEL", 2).points("C3"))
                .as("town or countryside decides, and nobody knows which")
                .isEqualTo("0–2");
        assertThat(near.with("OUT-12.WINKEL", 3).points("C3")).isEqualTo("2");
    }

    @Test
    void irreplaceableByCodedEvidenceGivesOne() {
        Example near = Example.full().with("OUT-12.WINKEL", 0.2).in(Urbanity.URBAN);
        near.with("OUT-12.ONTMOETING", 0.2).with("OUT-12.ATELIER", 0.2);
        assertThat(near.coded("C3", 1).points("C3")).isEqualTo("1");
        assertThat(near.coded("C3", 0).points("C3")).isEqualTo("0");
        assertThat(near.notCoded("C3").points("C3")).isEqualTo("0–1");
    }

    @Test
    void recognitionFifteenAndThirty() {
        assertThat(Example.full().with("REL-04", 30).points("C4")).isEqualTo("2");
        assertThat(Example.full().with("REL-04", 29.9).points("C4")).isEqualTo("1");
        assertThat(Example.full().with("REL-04", 15).points("C4")).isEqualTo("1");
        assertThat(Example.full().with("REL-04", 14.9).points("C4")).isEqualTo("0");
    }

    @Test
    void nodeFullPartnerOrTwoWrittenAgreements() {
        Example none = Example.full().with("REL-02", 0);
        assertThat(none.with("REL-01.GEMEENTE", 3).points("C5")).isEqualTo("1");
        assertThat(none.with("REL-01.ZORG", 2).points("C5")).isEqualTo("0");
        assertThat(none.with("REL-01", 3).points("C5"))
                .as("a third partner exists, its level is not recorded")
                .isEqualTo("0–1");
    }

    @Test
    void takingPartNeedsVolunteersAndRetention() {
        Example both = Example.full().with("VOL-03", 2).with("VOL-04.BEHOUD", 70);
        assertThat(both.points("C6")).isEqualTo("2");
        assertThat(both.with("VOL-03", 1.9).points("C6")).isEqualTo("1");
        assertThat(both.with("VOL-04.BEHOUD", 69.9).points("C6")).isEqualTo("0");
        assertThat(both.with("VOL-03", 2).points("C6")).isEqualTo("1");
        assertThat(both.unknown("VOL-04.BEHOUD").points("C6")).isEqualTo("1–2");
    }

    @Test
    void classesAtEightSevenFiveAndFour() {
        Example eight =
                Example.full()
                        .with("OUT-05", 12)
                        .with("REL-04", 20)
                        .with("VOL-03", 1)
                        .with("REL-02", 0)
                        .with("REL-01.GEMEENTE", 3);
        assertThat(eight.spil().sumLow()).isEqualTo(8);
        assertThat(eight.spil().classCode()).isEqualTo("SPIL");
        Example seven = eight.with("OUT-01", 2).without("OUT-01.ATELIER").without("OUT-12.ATELIER");
        assertThat(seven.spil().sumLow()).isEqualTo(7);
        assertThat(seven.spil().classCode()).isEqualTo("DEELSPIL");
        Example five = seven.with("OUT-05", 1).with("REL-04", 1);
        assertThat(five.spil().sumLow()).isEqualTo(5);
        assertThat(five.spil().classCode()).isEqualTo("DEELSPIL");
        assertThat(five.with("VOL-04.BEHOUD", 10).spil().sumLow()).isEqualTo(4);
        assertThat(five.spil().classCode()).isEqualTo("GEEN_SPIL");
    }

    @Test
    void aZeroMakesTenPointsHubInPart() {
        Assessment tenWithZero = Example.full().with("REL-04", 1).spil();
        assertThat(tenWithZero.sumLow()).isEqualTo(10);
        assertThat(tenWithZero.classCode()).isEqualTo("DEELSPIL");
        assertThat(tenWithZero.deciding()).contains("C4");
    }

    @Test
    void oneCriterionWithoutDataIsBoundedAndTwoAreUnknown() {
        Example one = Example.full().unknown("REL-04");
        assertThat(one.spil().classCode()).isEqualTo("SPIL");
        assertThat(one.spil().lower()).isEqualTo("DEELSPIL");
        assertThat(one.spil().upper()).isEqualTo("SPIL");
        assertThat(one.spil().deciding()).contains("C4");
        assertThat(one.spil().wouldSettle())
                .containsExactly(new Missing("REL-04", 2025, "niet gevraagd"));
        Example two = one.without("OUT-05");
        assertThat(two.spil().classCode()).isEqualTo("ONBEKEND");
        assertThat(two.spil().lower()).isEqualTo("DEELSPIL");
        assertThat(two.spil().upper()).isEqualTo("SPIL");
        assertThat(two.spil().wouldSettle())
                .extracting(Missing::toString)
                .containsExactly("OUT-05 2025", "REL-04 2025");
    }

    @Test
    void onlyWeakEvidenceGivesOnePoint() {
        CriterionResult c = Example.result(Example.full().with("OUT-05", 60, Grade.C).spil(), "C1");
        assertThat(c.points()).isEqualTo("1");
        assertThat(c.capped()).isTrue();
        assertThat(Example.full().with("OUT-05", 60, Grade.D).points("C1")).isEqualTo("1");
        assertThat(Example.full().with("OUT-05", 60, Grade.B).points("C1")).isEqualTo("2");
        assertThat(Example.full().with("VOL-03", 3, Grade.C).points("C6"))
                .as("retention is grade A, so not only weak evidence")
                .isEqualTo("2");
    }
}

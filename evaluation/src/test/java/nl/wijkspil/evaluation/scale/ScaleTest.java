package nl.wijkspil.evaluation.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    private static List<OptionalInt> answers(int... positions) {
        return IntStream.of(positions)
                .mapToObj(p -> p < 0 ? OptionalInt.empty() : OptionalInt.of(p))
                .toList();
    }

    private static Score.Scored scored(Instrument instrument, int... positions) {
        return (Score.Scored) instrument.score(answers(positions));
    }

    @Test
    void municipalCohesionTestVectors() {
        var scale = Cohesion.municipal();
        assertThat(scored(scale, 4, 0, 0, 0, 0).value()).isEqualTo(10);
        assertThat(scored(scale, 2, 2, 2, 2, 2).value()).isEqualTo(5);
        assertThat(scored(scale, 0, 4, 4, 4, 4).value()).isEqualTo(0);
        assertThat(scored(scale, -1, 0, 0, 2, -1).value()).isCloseTo(2.5 * 10 / 3, within(1e-12));
        assertThat(scale.score(answers(-1, 0, 0, -1, -1))).isInstanceOf(Score.Unscored.class);
    }

    @Test
    void cbsBondIsTheMeanFromOneToFive() {
        var scale = Cohesion.bond();
        assertThat(scored(scale, 0, 0, 0, 4, 0, 0).value()).isEqualTo(5);
        assertThat(scored(scale, 0, 0, 0, 4, 0, 0).band()).isEqualTo("heel hoog");
        assertThat(scored(scale, 4, 4, 4, 0, 4, 4).value()).isEqualTo(1);
        assertThat(scored(scale, 2, 2, 2, 2, 2, 2).band()).isEqualTo("niet laag, niet hoog");
    }

    @Test
    void instrumentsWithoutAKnownFormulaGiveNoScore() {
        assertThat(Cohesion.safetyMonitor().score(answers(0, 0, 0, 0, 0, 0)))
                .isInstanceOf(Score.Unscored.class);
        assertThat(Cohesion.utrecht().score(List.of())).isInstanceOf(Score.Unscored.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2,0,0,2,0,2,0,niet eenzaam,0,0",
        "0,2,2,0,2,0,6,sterk eenzaam,3,3",
        "1,1,1,1,1,1,6,sterk eenzaam,3,3",
        "0,0,0,1,0,2,2,enigszins eenzaam,2,0",
        "2,1,0,2,0,2,1,niet eenzaam,0,1",
        "0,2,2,0,0,0,5,sterk eenzaam,3,2",
        "0,2,0,0,0,0,4,enigszins eenzaam,3,1"
    })
    void sixLonelinessItems(
            int a,
            int b,
            int c,
            int d,
            int e,
            int f,
            double sum,
            String band,
            double emo,
            double soc) {
        var score = scored(Loneliness.deJongGierveld6(), a, b, c, d, e, f);
        assertThat(score.value()).isEqualTo(sum);
        assertThat(score.band()).isEqualTo(band);
        assertThat(score.subscales())
                .containsEntry("emotioneel", emo)
                .containsEntry("sociaal", soc);
    }

    @Test
    void elevenLonelinessItems() {
        var scale = Loneliness.deJongGierveld11();
        assertThat(scored(scale, 0, 2, 2, 0, 2, 2, 0, 0, 2, 2, 0).value()).isZero();
        var most = scored(scale, 2, 0, 0, 2, 0, 0, 2, 2, 0, 0, 2);
        assertThat(most.value()).isEqualTo(11);
        assertThat(most.band()).isEqualTo("(zeer) sterk eenzaam");
        assertThat(scored(scale, 0, 0, 0, 0, 0, 2, 0, 0, 2, 2, 0).band())
                .isEqualTo("matig eenzaam");
        assertThat(scale.sensitive()).isTrue();
        assertThat(scale.score(answers(0, 0, 0, 0, 0, 2, 0, 0, 2, 2, -1)))
                .isInstanceOf(Score.Unscored.class);
    }

    @Test
    void uclaOfCbs() {
        var scale = Loneliness.uclaCbs();
        // ja = 0, soms = 1, nee = 2, and items 2 and 6 the other way round.
        assertThat(scored(scale, 0, 2, 0, 0, 0, 2).value()).isZero();
        assertThat(scored(scale, 2, 0, 2, 2, 2, 0).value()).isEqualTo(12);
        assertThat(scored(scale, 1, 1, 1, 1, 1, 1).band()).isEqualTo("matig eenzaam");
        assertThat(scored(scale, 2, 1, 1, 1, 1, 1).band()).isEqualTo("eenzaam");
    }

    @Test
    void scoresOfDifferentInstrumentsNeverMix() {
        var scores = new ArrayList<Score>();
        for (int i = 0; i < 20; i++) {
            scores.add(scored(Cohesion.municipal(), 2, 2, 1, i % 3, 2));
            scores.add(scored(Cohesion.bond(), 2, 2, 2, 2, 2, 2));
        }
        assertThatThrownBy(() -> GroupScore.of(scores, 30)).hasMessageContaining("never mix");
    }

    @Test
    void smallGroupsAreNotShown() {
        var scores = new ArrayList<Score>();
        for (int i = 0; i < 29; i++) {
            scores.add(scored(Cohesion.municipal(), 2, 2, 1, i % 3, 2));
        }
        assertThat(GroupScore.of(scores, 30)).isInstanceOf(GroupScore.TooFew.class);
        scores.add(scored(Cohesion.municipal(), 2, 2, 1, 2, 2));
        assertThat(GroupScore.of(scores, 30))
                .isInstanceOfSatisfying(
                        GroupScore.Shown.class,
                        s -> assertThat(s.mean()).isBetween(s.low(), s.high()));
        assertThatThrownBy(() -> GroupScore.of(scores, 9)).hasMessageContaining("never below 10");
    }

    @Test
    void theLadder() {
        assertThat(new Situation(false, true, true, true, true).step())
                .isEqualTo(LadderStep.UNPAID);
        assertThat(new Situation(false, true, true, true, true).step().active()).isTrue();
        assertThat(new Situation(true, true, false, false, false).step())
                .isEqualTo(LadderStep.SUPPORTED);
        assertThat(new Situation(true, false, false, false, false).step().number()).isEqualTo(6);
        assertThat(new Situation(false, false, false, false, false).step())
                .isEqualTo(LadderStep.ISOLATED);
        assertThat(new Situation(false, false, false, false, true).step().number()).isEqualTo(2);
        assertThat(new Situation(false, false, false, true, true).step().active()).isFalse();
    }

    @Test
    void netClimbCountsPeopleMeasuredTwice() {
        var up =
                new NetClimb.Person(
                        Optional.of(LadderStep.CONTACTS), Optional.of(LadderStep.UNPAID));
        var down =
                new NetClimb.Person(Optional.of(LadderStep.PAID), Optional.of(LadderStep.UNPAID));
        var once = new NetClimb.Person(Optional.of(LadderStep.PAID), Optional.empty());
        var people = new ArrayList<>(Collections.nCopies(8, up));
        people.add(down);
        people.addAll(Collections.nCopies(3, once));
        var climb = NetClimb.of(people);
        assertThat(climb.climbed()).isEqualTo(8);
        assertThat(climb.fallen()).isEqualTo(1);
        assertThat(climb.unknown()).isEqualTo(3);
        assertThat(climb.share()).isCloseTo(7.0 / 9, within(1e-12));
        assertThat(climb.p()).isCloseTo(20.0 / 512, within(1e-12));
        assertThat(climb.after()).containsEntry(LadderStep.UNPAID, 9);
    }
}

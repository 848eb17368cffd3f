package nl.wijkspil.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for any enterprise and any rule set. */
class EvaluatorLawsTest {

    private static final RuleSets RULES = RuleSets.builtIn();
    private static final Evaluator EVALUATOR = new Evaluator(RULES);

    @ParameterizedTest
    @ValueSource(strings = {"SPIL-1", "GEZOND-1", "BENEN-1"})
    void boundsBracketWhatFillingTheGapsGives(String code) {
        RandomSubjects subjects = new RandomSubjects(1);
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 400; i++) {
            Subject gappy = subjects.next();
            Assessment before = EVALUATOR.assess(code, gappy, 2025);
            for (int filling = 0; filling < 5; filling++) {
                Assessment after = EVALUATOR.assess(code, filled(gappy, random), 2025);
                assertThat(rank(code, after.upper()))
                        .isBetween(rank(code, before.upper()), rank(code, before.lower()));
                assertThat(rank(code, after.lower()))
                        .isBetween(rank(code, before.upper()), rank(code, before.lower()));
                for (int c = 0; c < before.criteria().size(); c++) {
                    CriterionResult was = before.criteria().get(c);
                    CriterionResult is = after.criteria().get(c);
                    assertThat(is.low()).isBetween(was.low(), was.high());
                    assertThat(is.high()).isBetween(was.low(), was.high());
                }
            }
        }
    }

    @Test
    void whatIsDecidedStaysDecidedWhenMoreIsKnown() {
        RandomSubjects subjects = new RandomSubjects(3);
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 400; i++) {
            Subject gappy = subjects.next();
            Assessment before = EVALUATOR.assess("SPIL-1", gappy, 2025);
            Assessment after = EVALUATOR.assess("SPIL-1", filled(gappy, random), 2025);
            for (int g = 0; g < before.gates().size(); g++) {
                Truth was = before.gates().get(g).holds();
                if (was != Truth.UNKNOWN) {
                    assertThat(after.gates().get(g).holds()).isEqualTo(was);
                }
            }
            if (!before.open()) {
                assertThat(after.lower()).isEqualTo(before.lower());
                assertThat(after.upper()).isEqualTo(before.upper());
            }
        }
    }

    @Test
    void removingAFigureNeverTurnsUnknownIntoNoOrYes() {
        RandomSubjects subjects = new RandomSubjects(5);
        for (int i = 0; i < 60; i++) {
            Subject subject = subjects.next();
            Assessment all = EVALUATOR.assess("SPIL-1", subject, 2025);
            for (FigureKey key : subject.figures().keySet()) {
                TreeMap<FigureKey, Figure> fewer = new TreeMap<>(subject.figures());
                fewer.remove(key);
                Assessment without =
                        EVALUATOR.assess(
                                "SPIL-1",
                                new Subject("x", subject.urbanity(), fewer, subject.codings()),
                                2025);
                for (int c = 0; c < all.criteria().size(); c++) {
                    assertThat(without.criteria().get(c).high())
                            .as("%s without %s", all.criteria().get(c).criterion(), key)
                            .isGreaterThanOrEqualTo(all.criteria().get(c).high());
                }
            }
        }
    }

    @Test
    void nothingKnownIsUnknownFromBottomToTop() {
        Subject nothing = new Subject("x", Urbanity.UNKNOWN, new TreeMap<>(), new TreeMap<>());
        for (String code : List.of("SPIL-1", "GEZOND-1", "BENEN-1")) {
            Assessment assessment = EVALUATOR.assess(code, nothing, 2025);
            assertThat(assessment.classCode()).isEqualTo("ONBEKEND");
            assertThat(assessment.upper()).isEqualTo(RULES.get(code).best().code());
            assertThat(assessment.lower()).isEqualTo(RULES.get(code).classes().getLast().code());
            assertThat(assessment.wouldSettle()).isNotEmpty();
        }
    }

    /** Gives unknown and absent figures a value; adds no parts and closes no list. */
    private static Subject filled(Subject subject, SplittableRandom random) {
        TreeMap<FigureKey, Figure> figures = new TreeMap<>(subject.figures());
        figures.replaceAll((key, figure) ->
                figure instanceof Figure.Unknown && !total(key) ? some(random) : figure);
        TreeMap<String, CodedScore> codings = new TreeMap<>(subject.codings());
        codings.putIfAbsent("C3", new CodedScore(random.nextInt(2), Grade.A));
        for (int year = 2024; year <= 2025; year++) {
            for (String code :
                    List.of(
                            "GOV-03",
                            "OUT-05",
                            "REL-02",
                            "REL-04",
                            "VOL-03",
                            "VOL-04.BEHOUD",
                            "FIN-07",
                            "FIN-08",
                            "FIN-09",
                            "FIN-10",
                            "FIN-10.SCHULD",
                            "FIN-02")) {
                figures.putIfAbsent(FigureKey.of(code, year), some(random));
            }
        }
        return new Subject(subject.id(), subject.urbanity(), figures, codings);
    }

    private static boolean total(FigureKey key) {
        return key.part().isEmpty() && List.of("OUT-01", "REL-01").contains(key.indicator());
    }

    private static Figure some(SplittableRandom random) {
        return new Figure.Known(
                random.nextInt(3) == 0 ? 0 : random.nextDouble(0, 60),
                0,
                null,
                Method.REGISTERED,
                random.nextBoolean() ? Grade.A : Grade.C,
                List.of());
    }

    private static int rank(String code, String classCode) {
        return RULES.get(code).classes().indexOf(RULES.get(code).classRule(classCode));
    }
}

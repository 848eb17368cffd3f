package nl.wijkspil.evaluation.rules.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.wijkspil.evaluation.rules.Evaluator;
import nl.wijkspil.evaluation.rules.RandomSubjects;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityTest {

    private static final RuleSets RULES = RuleSets.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"SPIL-1", "GEZOND-1", "BENEN-1"})
    void theFastEngineAgreesWithThePlainOneInEveryDrawLookedAt(String code) {
        SplittableRandom random = new SplittableRandom(7);
        for (DrawPlan plan :
                List.of(
                        DrawPlan.Together.QUARTER,
                        DrawPlan.OneByOne.QUARTER,
                        new DrawPlan.Random(0.75, 1.25, 42, 1000))) {
            Sensitivity sensitivity = new Sensitivity(RULES, code, plan);
            RandomSubjects subjects = new RandomSubjects(8);
            List<Subject> some = Stream.generate(subjects::next).limit(150).toList();
            List<byte[]> fast = some.stream().map(s -> sensitivity.perDraw(s, 2025)).toList();
            for (int look = 0; look < 20; look++) {
                int draw = random.nextInt(fast.getFirst().length);
                Evaluator plain = new Evaluator(sensitivity.inDraw(draw));
                for (int i = 0; i < some.size(); i++) {
                    assertThat(sensitivity.codes().get(fast.get(i)[draw]))
                            .as("%s, draw %d of %s", some.get(i), draw, plan)
                            .isEqualTo(plain.assess(code, some.get(i), 2025).classCode());
                }
            }
        }
    }

    @Test
    void countsAddUpAndTheSeedDecides() {
        RandomSubjects subjects = new RandomSubjects(9);
        List<Subject> some = Stream.generate(subjects::next).limit(70).toList();
        DrawPlan plan = new DrawPlan.Random(0.75, 1.25, 42, 777);
        Classes classes = new Sensitivity(RULES, "SPIL-1", plan).of(some, 2025);
        int best = classes.codes().indexOf("SPIL");
        long total = 0;
        for (int[] counts : classes.counts()) {
            assertThat(java.util.Arrays.stream(counts).sum()).isEqualTo(777);
            total += counts[best];
        }
        assertThat(java.util.Arrays.stream(classes.best()).asLongStream().sum()).isEqualTo(total);
        assertThat(new Sensitivity(RULES, "SPIL-1", plan).of(some, 2025).counts())
                .isDeepEqualTo(classes.counts());
        assertThat(
                        new Sensitivity(RULES, "SPIL-1", new DrawPlan.Random(0.75, 1.25, 43, 777))
                                .of(some, 2025)
                                .best())
                .isNotEqualTo(classes.best());
    }

    @Test
    void theMiddleOfTheGridIsTheStudyItself() {
        RandomSubjects subjects = new RandomSubjects(10);
        Sensitivity grid = new Sensitivity(RULES, "SPIL-1", DrawPlan.Together.QUARTER);
        Evaluator plain = new Evaluator(RULES);
        for (int i = 0; i < 100; i++) {
            Subject subject = subjects.next();
            assertThat(grid.codes().get(grid.perDraw(subject, 2025)[5]))
                    .isEqualTo(plain.assess("SPIL-1", subject, 2025).classCode());
        }
    }
}

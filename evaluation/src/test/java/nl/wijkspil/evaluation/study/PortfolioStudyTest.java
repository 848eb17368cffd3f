package nl.wijkspil.evaluation.study;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkspil.evaluation.agreement.Kappa;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.evaluation.rules.RuleSets;
import org.junit.jupiter.api.Test;

/** The study over the fictional portfolio, as a reader sees it. */
class PortfolioStudyTest {

    private static final StudySnapshot SNAPSHOT = FictionalPortfolio.load().snapshot();
    private static final StudyResult RESULT = Study.evaluate(SNAPSHOT, RuleSets.builtIn());

    @Test
    void theSentenceOfTheArticleWithWhatItLeavesOpen() {
        Finding spil = RESULT.finding("SPIL");
        assertThat(spil.words().nl())
                .startsWith("Spil van de wijk: 8 van 14 (57%, 95%-interval 33–79).")
                .contains("Met wat ontbreekt: 7 tot 9 van 14.")
                .contains("Bij andere drempels (×0,75 tot ×1,25): ");
        assertThat(spil.overMissing()).isEqualTo(new Range(7, 9));
        assertThat(RESULT.enterprises())
                .filteredOn(each -> each.main().classCode().equals("SPIL"))
                .hasSize(8);
    }

    @Test
    void otherFindingsSayHowManyAreKnownOrThatItCannotBeSaid() {
        assertThat(RESULT.finding("GEZOND").words().nl()).contains("7 van 14");
        assertThat(RESULT.finding("EIGEN_BENEN").words().nl()).contains("5 van 14");
        assertThat(RESULT.findings())
                .anyMatch(each -> each.words().nl().matches(".* van 1[0-3] bekend .*"));
        assertThat(RESULT.finding("VERSCHIL").state()).isEqualTo(Finding.State.CANNOT_BE_SAID);
        assertThat(RESULT.finding("VERSCHIL").words().nl()).contains("niet te zeggen");
    }

    @Test
    void noFindingSaysThatAnythingCausedAnything() {
        for (Finding each : RESULT.findings()) {
            assertThat(each.words().nl())
                    .doesNotContainIgnoringCase("door het bedrijf")
                    .doesNotContainIgnoringCase("dankzij")
                    .doesNotContainIgnoringCase("effect")
                    .doesNotContainIgnoringCase("leidt tot");
            assertThat(each.words().en())
                    .doesNotContainIgnoringCase("because")
                    .doesNotContainIgnoringCase("caused")
                    .doesNotContainIgnoringCase("effect");
        }
    }

    @Test
    void nothingIsWrongWithTheSnapshot() {
        assertThat(SnapshotCheck.check(SNAPSHOT, RuleSets.builtIn())).isEmpty();
    }

    @Test
    void fromTheSentenceToAFileInTwoSteps() {
        Claim claim = RESULT.finding("SPIL").claims().getFirst();
        assertThat(claim.figures()).extracting(Object::toString).contains("OUT-05 2025");
        assertThat(claim.evidence()).isNotEmpty();
        assertThat(SNAPSHOT.evidence()).extracting(EvidenceItem::id).containsAll(claim.evidence());
        assertThat(RESULT.agreement().kappa()).isInstanceOf(Kappa.Known.class);
    }

    @Test
    void withoutTheFunctionsNobodyKnowsAndNobodyIsCalledNo() {
        StudySnapshot s = SNAPSHOT;
        StudySnapshot without =
                new StudySnapshot(
                        s.id(),
                        s.title(),
                        s.question(),
                        s.fromYear(),
                        s.toYear(),
                        s.frozenOn(),
                        s.mainRuleSet(),
                        s.ruleSets(),
                        s.enterprises(),
                        s.figures().stream()
                                .filter(each -> !each.key().indicator().equals("OUT-01"))
                                .toList(),
                        s.evidence(),
                        s.raters(),
                        s.codings(),
                        s.settings());
        Finding spil = Study.evaluate(without, RuleSets.builtIn()).finding("SPIL");
        assertThat(spil.words().nl()).contains("weten we het niet");
        Range open = java.util.Objects.requireNonNull(spil.overMissing());
        assertThat(open.low()).isZero();
        assertThat(open.high()).isGreaterThanOrEqualTo(9);
    }
}

package nl.wijkspil.evaluation.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.rules.Assessment;
import nl.wijkspil.evaluation.rules.CodedScore;
import nl.wijkspil.evaluation.rules.Evaluator;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Subject;
import org.junit.jupiter.api.Test;

/** The facts lead to the outcome by the rules; nothing in the facts says what the outcome is. */
class FictionalPortfolioTest {

    private static final FictionalPortfolio PORTFOLIO = FictionalPortfolio.load();

    @Test
    void eightOfFourteenAreTheHubByTheRules() {
        assertThat(classes("SPIL-1"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("SPIL", 8, "DEELSPIL", 3, "GEEN_SPIL", 2, "ONBEKEND", 1));
    }

    @Test
    void sevenAreHealthyAndFiveStandOnTheirOwnFeet() {
        assertThat(classes("GEZOND-1").get("GEZOND")).isEqualTo(7);
        assertThat(classes("BENEN-1").get("EIGEN_BENEN")).isEqualTo(5);
    }

    @Test
    void missingDataLeaveSevenToNineHubs() {
        var assessments = assessments("SPIL-1").values();
        assertThat(assessments.stream().filter(a -> a.lower().equals("SPIL"))).hasSize(7);
        assertThat(assessments.stream().filter(a -> a.upper().equals("SPIL"))).hasSize(9);
    }

    @Test
    void everyFigureRestsOnADocumentThatExists() {
        var documents = new HashSet<String>();
        PORTFOLIO.documents().forEach(d -> assertThat(documents.add(d.id())).as(d.id()).isTrue());
        for (var figure : PORTFOLIO.figures()) {
            if (figure.record().figure() instanceof Figure.Known known) {
                assertThat(known.evidence()).as(figure.record().key().toString()).isNotEmpty();
                assertThat(documents).containsAll(known.evidence());
            }
        }
    }

    @Test
    void twiceTheSame() {
        var again = FictionalPortfolio.load();
        assertThat(again.snapshot()).isEqualTo(PORTFOLIO.snapshot());
        assertThat(again.people()).isEqualTo(PORTFOLIO.people());
    }

    @Test
    void everyRoleIsHeldBySomebody() {
        assertThat(PORTFOLIO.people())
                .extracting(FictionalPerson::role)
                .contains(
                        "COORDINATOR",
                        "BOARD",
                        "TREASURER",
                        "VOLUNTEER",
                        "PROGRAMME_MANAGER",
                        "CREDIT_ADMINISTRATOR",
                        "ADVISER",
                        "COMMITTEE_MEMBER",
                        "EVALUATOR",
                        "SUPPORT",
                        "PARTNER");
    }

    private static Map<String, Integer> classes(String ruleSet) {
        var counts = new TreeMap<String, Integer>();
        assessments(ruleSet).values().forEach(a -> counts.merge(a.classCode(), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Assessment> assessments(String ruleSet) {
        var evaluator = new Evaluator(RuleSets.builtIn());
        var assessments = new TreeMap<String, Assessment>();
        for (var enterprise : PORTFOLIO.enterprises()) {
            var figures = new TreeMap<FigureKey, Figure>();
            PORTFOLIO.figures().stream()
                    .map(FictionalFigure::record)
                    .filter(r -> r.enterprise().equals(enterprise.id()))
                    .forEach(r -> figures.put(r.key(), r.figure()));
            var coded = new TreeMap<String, CodedScore>();
            PORTFOLIO.codings().stream()
                    .filter(c -> c.enterprise().equals(enterprise.id()))
                    .sorted(java.util.Comparator.comparing(Coding::round))
                    .forEach(c -> coded.put(c.criterion(), new CodedScore(c.score(), Grade.B)));
            var subject = new Subject(enterprise.id(), enterprise.urbanity(), figures, coded);
            assessments.put(
                    enterprise.id(),
                    evaluator.assess(ruleSet, subject, FictionalPortfolio.LAST_YEAR));
        }
        return assessments;
    }
}

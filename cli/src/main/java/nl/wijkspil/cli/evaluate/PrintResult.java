package nl.wijkspil.cli.evaluate;

import java.io.PrintWriter;
import java.util.List;
import nl.wijkspil.evaluation.agreement.Kappa;
import nl.wijkspil.evaluation.rules.Assessment;
import nl.wijkspil.evaluation.rules.CriterionResult;
import nl.wijkspil.evaluation.rules.GateResult;
import nl.wijkspil.evaluation.rules.Missing;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Truth;
import nl.wijkspil.evaluation.study.EnterpriseRecord;
import nl.wijkspil.evaluation.study.EnterpriseResult;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.StudyResult;
import nl.wijkspil.evaluation.study.StudySnapshot;

/** A study's result in plain Dutch. */
final class PrintResult {

    private final PrintWriter out;
    private final RuleSets ruleSets;

    PrintResult(PrintWriter out, RuleSets ruleSets) {
        this.out = out;
        this.ruleSets = ruleSets;
    }

    void print(StudySnapshot snapshot, StudyResult result) {
        RuleSet main = ruleSets.get(snapshot.mainRuleSet());
        if (snapshot.fictional()) {
            out.println("VERZONNEN VOORBEELD. Deze bedrijven en cijfers bestaan niet.");
        }
        out.println(snapshot.title().nl());
        out.println(snapshot.question().nl());
        out.printf(
                "%d bedrijven, %d tot en met %d. Regels: %s versie %s, %s.%n%n",
                snapshot.enterprises().size(),
                snapshot.fromYear(),
                snapshot.toYear(),
                main.code(),
                main.version(),
                main.origin().nl());
        out.println("Wat vonden we?");
        result.findings().forEach(each -> out.println("- " + each.words().nl()));
        kappa(result);
        out.println();
        out.println("Per bedrijf");
        for (int i = 0; i < result.enterprises().size(); i++) {
            enterprise(snapshot.enterprises().get(i), result.enterprises().get(i), main);
            sources(snapshot, result.enterprises().get(i), main);
        }
    }

    private void kappa(StudyResult result) {
        switch (result.agreement().kappa()) {
            case Kappa.Known known ->
                    out.printf(
                            "- Twee beoordelaars scoorden %d keer hetzelfde punt: %.0f%% gelijk,"
                                    + " kappa %.2f; %d keer verschillend.%n",
                            known.items(),
                            100 * known.observed(),
                            known.value(),
                            result.agreement().disagreements().size());
            case Kappa.Undefined undefined ->
                    out.println(
                            "- Overeenstemming van beoordelaars: niet te berekenen ("
                                    + switch (undefined.why()) {
                                        case NOTHING_SCORED_TWICE -> "niets is twee keer gescoord";
                                        case ONE_SCORE_ONLY -> "er kwam maar een score voor";
                                    }
                                    + ").");
        }
    }

    private void enterprise(EnterpriseRecord who, EnterpriseResult result, RuleSet main) {
        Assessment assessment = result.main();
        String points =
                assessment.sumLow() == assessment.sumHigh()
                        ? number(assessment.sumLow())
                        : number(assessment.sumLow()) + "–" + number(assessment.sumHigh());
        out.printf(
                "%n%s, %s: %s. %s van %s punten.%n",
                who.name(),
                who.place(),
                name(main, assessment.classCode()),
                points,
                number(main.maximum()));
        for (GateResult gate : assessment.gates()) {
            if (gate.holds() != Truth.YES) {
                out.printf(
                        "  %s: %s%n",
                        gate.gate(), gate.holds() == Truth.NO ? "voldoet niet" : "niet te zeggen");
            }
        }
        for (CriterionResult each : assessment.criteria()) {
            out.printf(
                    "  %s %s: %s van %d%s%n",
                    each.criterion(),
                    main.criterion(each.criterion()).name().nl(),
                    each.points(),
                    each.maximum(),
                    each.capped() ? " (begrensd: alleen zwak bewijs)" : "");
        }
        if (assessment.open()) {
            out.printf(
                    "  De uitkomst ligt tussen \"%s\" en \"%s\".%n",
                    name(main, assessment.lower()), name(main, assessment.upper()));
        }
        if (assessment.open() || main.classRule(assessment.classCode()).undecided()) {
            settle(assessment.wouldSettle());
        }
        EnterpriseResult.Tipping tipping = result.tipping();
        if (tipping != null) {
            out.printf(
                    "  Kantelpunt: drempel %s keer %s geeft \"%s\".%n",
                    main.threshold(tipping.threshold()).words().nl(),
                    Double.toString(tipping.factor()).replace('.', ','),
                    name(main, tipping.classCode()));
        }
    }

    /** What is known about an enterprise whose outcome is open, with where it was found. */
    private void sources(StudySnapshot snapshot, EnterpriseResult result, RuleSet main) {
        Assessment assessment = result.main();
        if (!assessment.open() && !main.classRule(assessment.classCode()).undecided()) {
            return;
        }
        List<EvidenceItem> found =
                snapshot.evidence().stream()
                        .filter(each -> each.enterprise().equals(result.enterprise()))
                        .filter(each -> each.locator().startsWith("http"))
                        .toList();
        if (!found.isEmpty()) {
            out.println("  Wat wel bekend is, met bron (niet nagegaan of het nu nog zo is):");
            found.forEach(each -> out.println("    - " + each.title() + " " + each.locator()));
        }
    }

    private void settle(List<Missing> missing) {
        out.println("  Wat zou het beslissen?");
        for (Missing each : missing) {
            out.println(
                    "    - "
                            + each
                            + (each.reason().isEmpty()
                                    ? ""
                                    : " (nu onbekend: " + each.reason() + ")"));
        }
    }

    private static String name(RuleSet rules, String classCode) {
        return rules.classRule(classCode).name().nl();
    }

    private static String number(double points) {
        return points == Math.rint(points)
                ? Long.toString((long) points)
                : Double.toString(points).replace('.', ',');
    }
}

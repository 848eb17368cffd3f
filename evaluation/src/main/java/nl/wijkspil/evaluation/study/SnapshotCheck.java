package nl.wijkspil.evaluation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkspil.evaluation.agreement.Agreement;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.rules.Evaluator;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.RuleSetReference;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Subject;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.evaluation.words.Words;

/** What is wrong with a snapshot; errors stop a study, warnings go into its report. */
public final class SnapshotCheck {

    private final StudySnapshot snapshot;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> enterprises = new HashSet<>();
    private final Map<String, EvidenceItem> evidence = new HashMap<>();

    private SnapshotCheck(StudySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** All problems, codes {@code WS-STUDY-...}, in the order of the snapshot. */
    public static List<Problem> check(StudySnapshot snapshot, RuleSets ruleSets) {
        SnapshotCheck check = new SnapshotCheck(snapshot);
        check.ruleSets(ruleSets);
        check.references(ruleSets);
        check.enterprises();
        check.evidence();
        check.figures();
        check.codings();
        return List.copyOf(check.problems);
    }

    private void ruleSets(RuleSets ruleSets) {
        for (RuleSetReference each : snapshot.ruleSets()) {
            if (ruleSets.find(each.code()) == null) {
                error(
                        "011",
                        each.code(),
                        "Deze regelset is er niet.",
                        "This rule set is not there.");
            }
        }
        if (snapshot.ruleSets().stream()
                .noneMatch(each -> each.code().equals(snapshot.mainRuleSet()))) {
            error(
                    "011",
                    snapshot.mainRuleSet(),
                    "De hoofdregelset hoort niet bij de studie.",
                    "The main rule set is not part of the study.");
        }
    }

    /**
     * Rule sets that refer to a missing one, or to themselves, show on an enterprise without facts.
     */
    private void references(RuleSets ruleSets) {
        Subject nobody = new Subject("", Urbanity.UNKNOWN, new TreeMap<>(), new TreeMap<>());
        for (RuleSetReference each : snapshot.ruleSets()) {
            try {
                new Evaluator(ruleSets).assess(each.code(), nobody, snapshot.toYear());
            } catch (IllegalArgumentException e) {
                String message = String.valueOf(e.getMessage()).replace('\n', ' ');
                error("022", each.code(), message, message);
            }
        }
    }

    private void enterprises() {
        if (snapshot.enterprises().isEmpty()) {
            error("012", "bedrijven", "Er zijn geen bedrijven.", "There are no enterprises.");
        }
        for (EnterpriseRecord each : snapshot.enterprises()) {
            if (each.id().isBlank() || !enterprises.add(each.id())) {
                error(
                        "013",
                        "bedrijf " + each.id(),
                        "Dit bedrijf staat er twee keer, of heeft geen code.",
                        "This enterprise is there twice, or has no code.");
            }
        }
    }

    private void evidence() {
        for (EvidenceItem each : snapshot.evidence()) {
            known(each.enterprise(), "bewijs " + each.id());
            if (each.id().isBlank() || evidence.put(each.id(), each) != null) {
                error(
                        "014",
                        "bewijs " + each.id(),
                        "Dit bewijs staat er twee keer, of heeft geen code.",
                        "This evidence is there twice, or has no code.");
            }
        }
    }

    private void figures() {
        Set<String> seen = new HashSet<>();
        for (FigureRecord each : snapshot.figures()) {
            String place = each.enterprise() + " " + each.key();
            known(each.enterprise(), place);
            if (!seen.add(place)) {
                error(
                        "015",
                        place,
                        "Dit cijfer staat er twee keer.",
                        "This figure is there twice.");
            }
            if (each.figure() instanceof Figure.Known known) {
                evidence(known, place);
            }
        }
    }

    private void evidence(Figure.Known figure, String place) {
        boolean backed = figure.evidence().isEmpty();
        for (String id : figure.evidence()) {
            EvidenceItem item = evidence.get(id);
            if (item == null) {
                error(
                        "016",
                        place,
                        "Bewijs \"" + id + "\" is er niet.",
                        "Evidence \"" + id + "\" is not there.");
                return;
            }
            backed |= item.grade().compareTo(figure.grade()) <= 0;
        }
        if (!backed) {
            problems.add(
                    Problem.warning(
                            "WS-STUDY-017",
                            place,
                            new Words(
                                    "Graad "
                                            + figure.grade()
                                            + " is sterker dan het bewijs eronder.",
                                    "Grade " + figure.grade() + " is stronger than its evidence."),
                            new Words("Kijk de graad na.", "Check the grade.")));
        }
    }

    private void codings() {
        Map<String, Rater> raters = new HashMap<>();
        snapshot.raters().forEach(each -> raters.put(each.id(), each));
        for (Coding each : snapshot.codings()) {
            String place = each.enterprise() + " " + each.criterion() + " door " + each.rater();
            known(each.enterprise(), place);
            Rater rater = raters.get(each.rater());
            if (rater == null) {
                error("018", place, "Deze beoordelaar is er niet.", "This rater is not there.");
            } else if (!rater.mayScore(each.enterprise())) {
                error(
                        "019",
                        place,
                        "Deze beoordelaar is coach, financier of deel van het bedrijf.",
                        "This rater is coach, creditor or part of the enterprise.");
            }
        }
        try {
            Agreement.of(snapshot.codings());
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage()).replace('\n', ' ');
            error("020", "beoordelingen", message, message);
        }
    }

    private void known(String enterprise, String place) {
        if (!enterprises.contains(enterprise)) {
            error(
                    "021",
                    place,
                    "Bedrijf \"" + enterprise + "\" staat niet op de lijst.",
                    "Enterprise \"" + enterprise + "\" is not on the list.");
        }
    }

    private void error(String number, String place, String nl, String en) {
        problems.add(
                Problem.error(
                        "WS-STUDY-" + number,
                        place,
                        new Words(nl, en),
                        new Words("Kijk het na in de gegevens.", "Check it in the data.")));
    }
}

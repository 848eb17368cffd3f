package nl.wijkspil.evaluation.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkspil.evaluation.agreement.Agreement;
import nl.wijkspil.evaluation.agreement.CodedItem;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.rules.CodedScore;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Subject;

/** Turns a snapshot into the subjects the rules are applied to. */
final class Subjects {

    private Subjects() {}

    static List<Subject> of(StudySnapshot snapshot, Agreement agreement) {
        Map<String, TreeMap<FigureKey, Figure>> figures = new HashMap<>();
        for (FigureRecord each : snapshot.figures()) {
            figures.computeIfAbsent(each.enterprise(), _ -> new TreeMap<>())
                    .put(each.key(), each.figure());
        }
        Map<String, Grade> grades = new HashMap<>();
        snapshot.evidence().forEach(each -> grades.put(each.id(), each.grade()));
        Map<String, TreeMap<String, CodedScore>> codings = new HashMap<>();
        for (CodedItem item : agreement.items()) {
            for (Coding counting : item.counting()) {
                codings.computeIfAbsent(item.enterprise(), _ -> new TreeMap<>())
                        .put(
                                item.criterion(),
                                new CodedScore(counting.score(), best(counting, grades)));
            }
        }
        return snapshot.enterprises().stream()
                .map(each ->
                        new Subject(
                                each.id(),
                                each.urbanity(),
                                figures.getOrDefault(each.id(), new TreeMap<>()),
                                codings.getOrDefault(each.id(), new TreeMap<>())))
                .toList();
    }

    /** The strongest grade of the evidence behind a coding; hearsay when there is none. */
    private static Grade best(Coding coding, Map<String, Grade> grades) {
        return coding.evidence().stream()
                .map(id -> grades.getOrDefault(id, Grade.D))
                .min(Grade::compareTo)
                .orElse(Grade.D);
    }
}

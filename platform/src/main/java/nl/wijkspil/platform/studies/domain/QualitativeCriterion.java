package nl.wijkspil.platform.studies.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import nl.wijkspil.evaluation.rules.Condition;
import nl.wijkspil.evaluation.rules.Criterion;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.words.Words;

/**
 * A criterion that raters score.
 *
 * @param code as codings carry it, for example {@code C3}
 * @param name for a reader
 * @param sentences what the rules say of it, strongest first
 * @param maximum the most points a rater can give
 */
public record QualitativeCriterion(String code, Words name, List<Words> sentences, int maximum) {

    /** Copies the list. */
    public QualitativeCriterion {
        sentences = List.copyOf(sentences);
    }

    /** {@return the criteria in these rule sets that ask for a coding, by code} */
    public static List<QualitativeCriterion> of(Collection<RuleSet> ruleSets) {
        var found = new TreeMap<String, QualitativeCriterion>();
        for (var rules : ruleSets) {
            for (var criterion : rules.criteria()) {
                for (var level : criterion.levels()) {
                    for (var coded : coded(level.when())) {
                        found.merge(
                                coded.criterion(),
                                new QualitativeCriterion(
                                        coded.criterion(),
                                        name(rules, coded.criterion(), criterion),
                                        List.of(level.sentence()),
                                        coded.atLeast()),
                                QualitativeCriterion::and);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private QualitativeCriterion and(QualitativeCriterion other) {
        var both = new ArrayList<>(sentences);
        other.sentences.stream().filter(each -> !both.contains(each)).forEach(both::add);
        return new QualitativeCriterion(code, name, both, Math.max(maximum, other.maximum));
    }

    private static Words name(RuleSet rules, String code, Criterion otherwise) {
        return rules.criteria().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(otherwise)
                .name();
    }

    private static List<Condition.Coded> coded(Condition condition) {
        return switch (condition) {
            case Condition.Coded coded -> List.of(coded);
            case Condition.All all ->
                    all.conditions().stream().flatMap(c -> coded(c).stream()).toList();
            case Condition.Any any ->
                    any.conditions().stream().flatMap(c -> coded(c).stream()).toList();
            case Condition.Compare _, Condition.Count _, Condition.Classed _ -> List.of();
        };
    }
}

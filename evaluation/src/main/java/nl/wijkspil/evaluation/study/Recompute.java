package nl.wijkspil.evaluation.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.rules.RuleSetReference;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.words.Words;
import tools.jackson.databind.JsonNode;

/** Recomputes a bundle and says "identical", or names everything that differs. */
public final class Recompute {

    private Recompute() {}

    /** Nothing differs when the list is empty. */
    public static List<Difference> check(Bundle bundle) {
        StudySnapshot snapshot = bundle.snapshot();
        Map<String, String> names = names(snapshot);
        List<Difference> differences = new ArrayList<>();
        if (!SnapshotWriter.sha256(snapshot).equals(bundle.snapshotSha256())) {
            differences.addAll(changedRecords(bundle.records(), Bundle.records(snapshot), names));
            if (differences.isEmpty()) {
                differences.add(whole("de gegevens van de studie", "the data of the study"));
            }
        }
        if (!CanonicalJson.sha256(bundle.result()).equals(bundle.resultSha256())) {
            differences.add(whole("het opgeslagen resultaat", "the stored result"));
        }
        StudySnapshot current = withRules(snapshot, bundle.ruleSets(), differences);
        JsonNode now = ResultWriter.write(current, Study.evaluate(current, bundle.ruleSets()));
        differences.addAll(ResultDifferences.between(bundle.result(), now, names));
        return differences;
    }

    /**
     * What differs between a bundle and other data of the same study, for example a workbook that
     * was changed: figures with their old and new value, then what that did to the result.
     */
    public static List<Difference> compare(Bundle bundle, StudySnapshot other, RuleSets ruleSets) {
        Map<String, String> names = names(bundle.snapshot());
        names.putAll(names(other));
        List<Difference> differences =
                new ArrayList<>(SnapshotDifferences.between(bundle.snapshot(), other, names));
        JsonNode now = ResultWriter.write(other, Study.evaluate(other, ruleSets));
        differences.addAll(ResultDifferences.between(bundle.result(), now, names));
        return differences;
    }

    private static StudySnapshot withRules(
            StudySnapshot s, RuleSets ruleSets, List<Difference> differences) {
        List<RuleSetReference> references = new ArrayList<>();
        for (RuleSetReference each : s.ruleSets()) {
            RuleSetReference found = ruleSets.get(each.code()).reference();
            references.add(found);
            if (!found.equals(each)) {
                differences.add(
                        new Difference(
                                "",
                                new Words("regelset " + each.code(), "rule set " + each.code()),
                                each.version() + " " + each.sha256().substring(0, 12),
                                found.version() + " " + found.sha256().substring(0, 12)));
            }
        }
        return new StudySnapshot(
                s.id(),
                s.title(),
                s.question(),
                s.fromYear(),
                s.toYear(),
                s.frozenOn(),
                s.mainRuleSet(),
                references,
                s.enterprises(),
                s.figures(),
                s.evidence(),
                s.raters(),
                s.codings(),
                s.settings());
    }

    private static List<Difference> changedRecords(
            Map<String, String> then, Map<String, String> now, Map<String, String> names) {
        List<Difference> changed = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(then.keySet());
        all.addAll(now.keySet());
        for (String name : all) {
            String before = then.getOrDefault(name, "");
            String after = now.getOrDefault(name, "");
            if (!before.equals(after)) {
                int bar = name.indexOf('|');
                String what = name.substring(bar + 1);
                String nl =
                        what.replaceFirst("^figure ", "cijfer ")
                                .replaceFirst("^evidence ", "bewijs ")
                                .replaceFirst("^coding ", "beoordeling ")
                                .replaceFirst("^enterprise$", "naam of plaats");
                changed.add(
                        new Difference(
                                names.getOrDefault(name.substring(0, Math.max(0, bar)), ""),
                                new Words(
                                        nl + (after.isEmpty() ? " (weg)" : ""),
                                        what + (after.isEmpty() ? " (gone)" : "")),
                                "",
                                ""));
            }
        }
        return changed;
    }

    private static Difference whole(String nl, String en) {
        return new Difference("", new Words(nl, en), "", "");
    }

    private static Map<String, String> names(StudySnapshot snapshot) {
        Map<String, String> names = new LinkedHashMap<>();
        snapshot.enterprises().forEach(each -> names.put(each.id(), each.name()));
        return names;
    }
}

package nl.wijkspil.evaluation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.words.Words;

/** Which records of two snapshots differ, with what they hold. */
final class SnapshotDifferences {

    private record Entry(String enterprise, Words what, String text) {}

    private SnapshotDifferences() {}

    static List<Difference> between(
            StudySnapshot then, StudySnapshot now, Map<String, String> names) {
        SortedMap<String, Entry> before = entries(then);
        SortedMap<String, Entry> after = entries(now);
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : all) {
            Entry old = before.get(name);
            Entry fresh = after.get(name);
            Entry some = old == null ? fresh : old;
            String was = old == null ? "er niet" : old.text;
            String is = fresh == null ? "er niet" : fresh.text;
            if (some != null && !was.equals(is)) {
                differences.add(
                        new Difference(
                                names.getOrDefault(some.enterprise, some.enterprise),
                                some.what,
                                was,
                                is));
            }
        }
        return differences;
    }

    private static SortedMap<String, Entry> entries(StudySnapshot snapshot) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (EnterpriseRecord each : snapshot.enterprises()) {
            entries.put(
                    each.id() + "|a",
                    new Entry(
                            each.id(),
                            new Words("naam of plaats", "name or place"),
                            each.name() + ", " + each.place() + ", " + each.urbanity()));
        }
        for (FigureRecord each : snapshot.figures()) {
            entries.put(
                    each.enterprise() + "|b" + each.key(),
                    new Entry(
                            each.enterprise(),
                            new Words("cijfer " + each.key(), "figure " + each.key()),
                            text(each)));
        }
        snapshot.evidence()
                .forEach(each ->
                        entries.put(
                                each.enterprise() + "|c" + each.id(),
                                new Entry(
                                        each.enterprise(),
                                        new Words("bewijs " + each.id(), "evidence " + each.id()),
                                        CanonicalJson.write(SnapshotWriter.evidence(each)))));
        snapshot.codings()
                .forEach(each ->
                        entries.put(
                                each.enterprise()
                                        + "|d"
                                        + each.criterion()
                                        + each.rater()
                                        + each.round(),
                                new Entry(
                                        each.enterprise(),
                                        new Words(
                                                "beoordeling "
                                                        + each.criterion()
                                                        + " door "
                                                        + each.rater(),
                                                "coding "
                                                        + each.criterion()
                                                        + " by "
                                                        + each.rater()),
                                        CanonicalJson.write(SnapshotWriter.coding(each)))));
        return entries;
    }

    private static String text(FigureRecord figure) {
        return switch (figure.figure()) {
            case nl.wijkspil.evaluation.rules.Figure.Known known ->
                    CanonicalJson.number(known.value())
                            + " (n "
                            + known.n()
                            + ", "
                            + known.method().words().nl()
                            + ", "
                            + known.grade()
                            + (known.interval() == null
                                    ? ""
                                    : ", " + known.interval().low() + "–" + known.interval().high())
                            + ")";
            case nl.wijkspil.evaluation.rules.Figure.Unknown unknown ->
                    "onbekend (" + unknown.reason() + ")";
        };
    }
}

package nl.wijkspil.evaluation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSets;
import tools.jackson.databind.JsonNode;

/**
 * All that anyone needs to recompute a study: rules, data, the version of the code, hashes of each
 * and the result that was published.
 *
 * @param codeVersion version of the code that made the result
 * @param ruleSets the rules
 * @param snapshot the data
 * @param snapshotSha256 hash of the data as they were when the bundle was made
 * @param records short hash of each enterprise, figure, evidence item and coding by name, so that a
 *     changed one can be named
 * @param result the published result, as JSON
 * @param resultSha256 hash of that result
 */
public record Bundle(
        String codeVersion,
        RuleSets ruleSets,
        StudySnapshot snapshot,
        String snapshotSha256,
        SequencedMap<String, String> records,
        JsonNode result,
        String resultSha256) {

    /** Version of the computation; raised whenever a result could come out differently. */
    public static final String CODE_VERSION = "evaluation-1";

    /** The bundle made by this code. */
    public static Bundle of(StudySnapshot snapshot, RuleSets ruleSets) {
        return of(snapshot, ruleSets, CODE_VERSION);
    }

    /** Evaluates the snapshot and wraps everything up. */
    public static Bundle of(StudySnapshot snapshot, RuleSets ruleSets, String codeVersion) {
        JsonNode result = ResultWriter.write(snapshot, Study.evaluate(snapshot, ruleSets));
        List<RuleSet> own = new ArrayList<>();
        snapshot.ruleSets().forEach(each -> own.add(ruleSets.get(each.code())));
        return new Bundle(
                codeVersion,
                RuleSets.of(own),
                snapshot,
                SnapshotWriter.sha256(snapshot),
                records(snapshot),
                result,
                CanonicalJson.sha256(result));
    }

    /** A short hash per record of a snapshot, by a name that says what it is. */
    static SequencedMap<String, String> records(StudySnapshot snapshot) {
        SequencedMap<String, String> records = new TreeMap<>();
        snapshot.enterprises()
                .forEach(e -> put(records, e.id() + "|enterprise", SnapshotWriter.enterprise(e)));
        snapshot.figures().forEach(f -> put(records, name(f), SnapshotWriter.figure(f)));
        snapshot.evidence()
                .forEach(e ->
                        put(
                                records,
                                e.enterprise() + "|evidence " + e.id(),
                                SnapshotWriter.evidence(e)));
        snapshot.codings()
                .forEach(c ->
                        put(
                                records,
                                c.enterprise()
                                        + "|coding "
                                        + c.criterion()
                                        + " "
                                        + c.rater()
                                        + " "
                                        + c.round(),
                                SnapshotWriter.coding(c)));
        return records;
    }

    static String name(FigureRecord figure) {
        return figure.enterprise() + "|figure " + figure.key();
    }

    private static void put(SequencedMap<String, String> records, String name, JsonNode node) {
        records.put(name, CanonicalJson.sha256(node).substring(0, 16));
    }
}

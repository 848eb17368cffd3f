package nl.wijkspil.evaluation.study;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.json.StrictJson;
import nl.wijkspil.evaluation.json.StrictObject;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSetReader;
import nl.wijkspil.evaluation.rules.RuleSetReading;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a bundle to canonical JSON and reads it back. */
public final class BundleFile {

    /** What {@code format} says in a bundle file. */
    public static final String FORMAT = "wijkspil-bundle-1";

    private static final int MOST_BYTES = 512 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BundleFile() {}

    /** What came of reading a bundle. */
    public sealed interface Reading {}

    /**
     * The file is a bundle; whether it is still true is another question, see {@link Recompute}.
     *
     * @param bundle as read
     */
    public record Read(Bundle bundle) implements Reading {}

    /**
     * The file is not a bundle.
     *
     * @param problems at least one, codes {@code WS-BUNDLE-...}, {@code WS-STUDY-...} or {@code
     *     WS-RULE-...}
     */
    public record Refused(List<Problem> problems) implements Reading {
        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** The bundle as bytes: canonical JSON in UTF-8 with a line end; equal bundles, equal bytes. */
    public static byte[] write(Bundle bundle) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("codeVersion", bundle.codeVersion());
        ArrayNode rules = json.putArray("ruleSets");
        for (RuleSet each : bundle.ruleSets().all()) {
            rules.add(MAPPER.readTree(each.canonical()));
        }
        json.set("snapshot", SnapshotWriter.write(bundle.snapshot()));
        json.put("snapshotSha256", bundle.snapshotSha256());
        ObjectNode records = json.putObject("records");
        bundle.records().forEach(records::put);
        json.set("result", bundle.result());
        json.put("resultSha256", bundle.resultSha256());
        return (CanonicalJson.write(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a bundle of at most 512 MB. */
    public static Reading read(byte[] file) {
        List<Problem> problems = new ArrayList<>();
        JsonNode node = StrictJson.parse(file, MOST_BYTES, "BUNDLE", problems);
        if (node == null) {
            return new Refused(problems);
        }
        StrictObject json = new StrictObject(node, "", "BUNDLE", problems);
        if (!json.text("format", "").equals(FORMAT)) {
            json.problem(
                    "005",
                    "format",
                    new Words("Dit is geen bundel van Wijkspil.", "This is not a Wijkspil bundle."),
                    new Words(
                            "Een bundel begint met \"format\":\"" + FORMAT + "\".",
                            "A bundle has \"format\":\"" + FORMAT + "\"."));
            return new Refused(problems);
        }
        String version = json.text("codeVersion");
        RuleSets rules = rules(json.raw("ruleSets"), problems);
        StrictObject data = json.object("snapshot");
        StudySnapshot snapshot = SnapshotReader.read(data);
        String snapshotHash = json.text("snapshotSha256");
        TreeMap<String, String> records = new TreeMap<>();
        JsonNode named = json.raw("records");
        if (named != null && named.isObject()) {
            named.properties().forEach(e -> records.put(e.getKey(), e.getValue().asString("")));
        }
        JsonNode result = json.raw("result");
        json.object("result");
        String resultHash = json.text("resultSha256");
        json.nothingElse();
        if (problems.isEmpty()) {
            SnapshotCheck.check(snapshot, rules).stream()
                    .filter(each -> each.severity() == Problem.Severity.ERROR)
                    .forEach(problems::add);
        }
        if (!problems.isEmpty() || result == null) {
            return new Refused(problems);
        }
        return new Read(
                new Bundle(version, rules, snapshot, snapshotHash, records, result, resultHash));
    }

    private static RuleSets rules(
            @org.jspecify.annotations.Nullable JsonNode list, List<Problem> problems) {
        List<RuleSet> sets = new ArrayList<>();
        for (int i = 0; list != null && list.isArray() && i < list.size(); i++) {
            switch (RuleSetReader.read(list.get(i))) {
                case RuleSetReading.Read read -> sets.add(read.ruleSet());
                case RuleSetReading.Refused refused -> problems.addAll(refused.problems());
            }
        }
        return RuleSets.of(sets);
    }
}

package nl.wijkspil.platform.studies.report;

import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.study.StudyResult;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.platform.studies.domain.StudyJson;
import nl.wijkspil.platform.studies.domain.StudySurroundings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of a published report, over which its hash is taken.
 *
 * @param snapshot what may be public of the study's facts
 * @param result computed from that snapshot
 * @param rules files of the rule sets
 * @param surroundings official figures around the enterprises that stand there by name, by id;
 *     empty in reports from before they were kept
 * @param studySha256 hash of the study's own snapshot, which may hold more
 * @param codeVersion version of the program
 */
public record PublicContent(
        StudySnapshot snapshot,
        StudyResult result,
        List<String> rules,
        Map<String, StudySurroundings> surroundings,
        String studySha256,
        String codeVersion) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Copies list and map. */
    public PublicContent {
        rules = List.copyOf(rules);
        surroundings = Map.copyOf(surroundings);
    }

    /** {@return canonical JSON} */
    public String write() {
        var root = MAPPER.createObjectNode();
        root.set("snapshot", MAPPER.readTree(StudyJson.write(snapshot)));
        root.set("result", MAPPER.readTree(StudyJson.write(result)));
        var files = root.putArray("rules");
        rules.forEach(each -> files.add(MAPPER.readTree(each)));
        if (!surroundings.isEmpty()) {
            root.set("surroundings", MAPPER.readTree(StudySurroundings.write(surroundings)));
        }
        root.put("studySha256", studySha256).put("codeVersion", codeVersion);
        return CanonicalJson.write(root);
    }

    /** {@return what {@link #write} wrote} */
    public static PublicContent read(String text) {
        var root = MAPPER.readTree(text);
        return new PublicContent(
                StudyJson.snapshot(root.get("snapshot").toString()),
                StudyJson.result(root.get("result").toString()),
                root.get("rules").values().stream().map(JsonNode::toString).toList(),
                root.has("surroundings")
                        ? StudySurroundings.read(root.get("surroundings").toString())
                        : Map.of(),
                root.get("studySha256").stringValue(),
                root.get("codeVersion").stringValue());
    }
}

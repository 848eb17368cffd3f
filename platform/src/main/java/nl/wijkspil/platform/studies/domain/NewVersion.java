package nl.wijkspil.platform.studies.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.json.StrictJson;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSetReader;
import nl.wijkspil.evaluation.rules.RuleSetReading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a new version of a rule file in which only thresholds differ. Sentences that name a
 * changed threshold as a number are rewritten ("25% of meer" becomes "30% of meer"); a sentence
 * that does not name it gets the new value behind it, so that no sentence says what the rules do
 * not do.
 */
public final class NewVersion {

    private static final int MOST_BYTES = 1 << 20;

    private NewVersion() {}

    /** What came of it. */
    public sealed interface Written {
        /**
         * A rule set.
         *
         * @param rules as read back
         * @param file its canonical text
         */
        record Good(RuleSet rules, String file) implements Written {}

        /** Not a rule set. */
        record Bad(List<Problem> problems) implements Written {
            /** Copies the list. */
            public Bad {
                problems = List.copyOf(problems);
            }
        }
    }

    /** {@return the thresholds whose value differs from the rules they start from} */
    public static SortedMap<String, Double> changes(RuleSet from, Map<String, Double> wanted) {
        var changed = new TreeMap<String, Double>();
        wanted.forEach((name, value) -> {
            if (Double.compare(from.threshold(name).value(), value) != 0) {
                changed.put(name, value);
            }
        });
        return changed;
    }

    /**
     * Writes the new version.
     *
     * @param from the rules it starts from
     * @param file their file
     * @param version of the new one
     * @param changed threshold name to new value
     * @param by who changes them, shown as the origin of each changed threshold
     */
    public static Written write(
            RuleSet from, byte[] file, String version, Map<String, Double> changed, String by) {
        List<Problem> problems = new ArrayList<>();
        @Nullable JsonNode node = StrictJson.parse(file, MOST_BYTES, "RULE", problems);
        if (!(node instanceof ObjectNode root)) {
            return new Written.Bad(problems);
        }
        root.put("version", version);
        for (var threshold : root.get("thresholds")) {
            var value = changed.get(threshold.get("name").stringValue());
            if (value != null && threshold instanceof ObjectNode object) {
                object.put("value", value);
                object.putObject("origin")
                        .put("nl", "gekozen door " + by)
                        .put("en", "chosen by " + by);
            }
        }
        rewrite(root, from, changed);
        var text = CanonicalJson.write(root);
        return switch (RuleSetReader.read(text.getBytes(StandardCharsets.UTF_8))) {
            case RuleSetReading.Read read -> new Written.Good(read.ruleSet(), text);
            case RuleSetReading.Refused refused -> new Written.Bad(refused.problems());
        };
    }

    private static void rewrite(JsonNode node, RuleSet from, Map<String, Double> changed) {
        if (node instanceof ObjectNode object
                && object.get("sentence") instanceof ObjectNode sentence) {
            var rule = object.toString();
            changed.forEach((name, value) -> {
                if (rule.contains("\"@" + name + "\"")) {
                    SentenceNumber.replace(sentence, from.threshold(name), value);
                }
            });
        }
        node.forEach(child -> rewrite(child, from, changed));
    }
}

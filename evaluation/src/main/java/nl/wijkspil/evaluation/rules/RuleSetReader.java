package nl.wijkspil.evaluation.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.json.StrictJson;
import nl.wijkspil.evaluation.json.StrictObject;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a rule file strictly: an unknown key, a threshold without a name, a name that does not
 * exist or a class that can never be reached is a problem with its place and what was probably
 * meant.
 */
public final class RuleSetReader {

    private static final int MOST_BYTES = 1 << 20;
    private static final Words OURS = new Words("voorstel van Wijkspil", "proposal of Wijkspil");

    private RuleSetReader() {}

    /** Reads the bytes of a rule file in UTF-8, at most 1 MB. */
    public static RuleSetReading read(byte[] file) {
        List<Problem> problems = new ArrayList<>();
        JsonNode node = StrictJson.parse(file, MOST_BYTES, "RULE", problems);
        return node == null ? new RuleSetReading.Refused(problems) : read(node);
    }

    /** Reads the text of a rule file. */
    public static RuleSetReading read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a rule set that is part of another JSON document. */
    public static RuleSetReading read(JsonNode node) {
        List<Problem> problems = new ArrayList<>();
        RuleSet ruleSet = ruleSet(node, problems);
        if (problems.isEmpty()) {
            RuleSetCheck.check(ruleSet, problems);
        }
        return problems.isEmpty()
                ? new RuleSetReading.Read(ruleSet)
                : new RuleSetReading.Refused(problems);
    }

    private static RuleSet ruleSet(JsonNode node, List<Problem> problems) {
        StrictObject json = new StrictObject(node, "", "RULE", problems);
        String code = json.text("code");
        String version = json.text("version");
        Words name = json.words("name");
        Words statement = json.words("statement");
        Words origin = json.has("origin") ? json.words("origin") : OURS;
        int years = json.integer("years", 1);
        SequencedMap<String, Threshold> thresholds = thresholds(json, origin);
        ConditionReader conditions = new ConditionReader(thresholds.keySet());
        List<Gate> gates = json.objects("gates").stream().map(g -> gate(g, conditions)).toList();
        List<Criterion> criteria =
                json.objects("criteria").stream()
                        .map(each -> criterion(each, years, conditions))
                        .toList();
        EvidenceCap cap = json.has("evidenceCap") ? cap(json.object("evidenceCap")) : null;
        List<ClassRule> classes =
                json.objects("classes").stream().map(c -> classRule(c, conditions)).toList();
        json.nothingElse();
        return new RuleSet(
                code,
                version,
                name,
                statement,
                origin,
                thresholds,
                gates,
                criteria,
                cap,
                classes,
                CanonicalJson.write(node),
                CanonicalJson.sha256(node));
    }

    private static SequencedMap<String, Threshold> thresholds(StrictObject json, Words origin) {
        SequencedMap<String, Threshold> thresholds = new LinkedHashMap<>();
        for (StrictObject each : json.objects("thresholds")) {
            Threshold threshold =
                    new Threshold(
                            each.text("name"),
                            each.number("value"),
                            each.text("unit"),
                            each.flag("varied", true),
                            each.flag("whole", false),
                            each.has("origin") ? each.words("origin") : origin,
                            each.words("words"));
            each.nothingElse();
            if (thresholds.put(threshold.name(), threshold) != null) {
                each.problem(
                        "008",
                        "name",
                        new Words("Deze naam staat er twee keer.", "This name is there twice."),
                        new Words("Kies een andere naam.", "Choose another name."));
            }
        }
        return thresholds;
    }

    private static Gate gate(StrictObject json, ConditionReader conditions) {
        Gate gate =
                new Gate(
                        json.text("code"),
                        json.words("name"),
                        json.words("sentence"),
                        conditions.read(json.object("when")));
        json.nothingElse();
        return gate;
    }

    private static Criterion criterion(StrictObject json, int years, ConditionReader conditions) {
        Criterion criterion =
                new Criterion(
                        json.text("code"),
                        json.words("name"),
                        json.number("weight", 1),
                        json.integer("years", years),
                        json.flag("capped", true),
                        json.objects("levels").stream().map(l -> level(l, conditions)).toList());
        json.nothingElse();
        return criterion;
    }

    private static Level level(StrictObject json, ConditionReader conditions) {
        Level level =
                new Level(
                        json.integer("score"),
                        json.words("sentence"),
                        conditions.read(json.object("when")));
        json.nothingElse();
        return level;
    }

    private static EvidenceCap cap(StrictObject json) {
        EvidenceCap cap =
                new EvidenceCap(
                        json.choice("strongest", Grade.values(), Grade::name),
                        json.integer("score"));
        json.nothingElse();
        return cap;
    }

    private static ClassRule classRule(StrictObject json, ConditionReader conditions) {
        ClassRule rule =
                new ClassRule(
                        json.text("code"),
                        json.words("name"),
                        json.words("sentence"),
                        json.flag("undecided", false),
                        json.flag("gate", false),
                        json.flag("gateUnknown", false),
                        optional(json, "sumAtLeast", conditions),
                        json.flag("noZero", false),
                        optional(json, "lackingAtLeast", conditions),
                        json.flag("boundsDiffer", false));
        json.nothingElse();
        return rule;
    }

    private static @Nullable String optional(
            StrictObject json, String key, ConditionReader conditions) {
        return json.has(key) ? conditions.reference(json, key) : null;
    }
}

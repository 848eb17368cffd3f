package nl.wijkspil.evaluation.rules;

import java.util.List;
import java.util.Set;
import nl.wijkspil.evaluation.json.StrictObject;
import nl.wijkspil.evaluation.words.Words;
import tools.jackson.databind.JsonNode;

/** Reads one condition; every threshold it names must exist. */
final class ConditionReader {

    private static final List<String> KINDS =
            List.of("figure", "count", "coded", "ruleSet", "all", "any");
    private static final int DEEPEST = 8;

    private final Set<String> thresholds;

    ConditionReader(Set<String> thresholds) {
        this.thresholds = thresholds;
    }

    Condition read(StrictObject json) {
        return read(json, 0);
    }

    private Condition read(StrictObject json, int depth) {
        if (depth > DEEPEST) {
            json.problem(
                    "005",
                    "",
                    new Words("Te diep genest.", "Nested too deeply."),
                    new Words(
                            "Gebruik ten hoogste " + DEEPEST + " lagen.",
                            "Use at most " + DEEPEST + " layers."));
            return new Condition.Any(List.of());
        }
        Condition condition = kind(json, depth);
        json.nothingElse();
        return condition;
    }

    private Condition kind(StrictObject json, int depth) {
        List<String> present = KINDS.stream().filter(json::has).toList();
        if (present.size() != 1) {
            json.problem(
                    "004",
                    "",
                    new Words(
                            "Een voorwaarde heeft precies een van: "
                                    + String.join(", ", KINDS)
                                    + ".",
                            "A condition has exactly one of: " + String.join(", ", KINDS) + "."),
                    new Words("Kies er een.", "Choose one."));
            return new Condition.Any(List.of());
        }
        return switch (present.getFirst()) {
            case "figure" ->
                    new Condition.Compare(
                            json.text("figure"),
                            comparison(json),
                            cut(json),
                            json.flag("surely", false));
            case "count" ->
                    new Condition.Count(
                            json.text("count"),
                            json.texts("parts"),
                            comparison(json),
                            cut(json),
                            new Cut.Fixed(reference(json, "howMany")),
                            json.text("closedBy"));
            case "coded" -> new Condition.Coded(json.text("coded"), json.integer("atLeast"));
            case "ruleSet" -> new Condition.Classed(json.text("ruleSet"), json.text("class"));
            case "all" -> new Condition.All(nested(json, "all", depth));
            default -> new Condition.Any(nested(json, "any", depth));
        };
    }

    private List<Condition> nested(StrictObject json, String key, int depth) {
        List<Condition> conditions =
                json.objects(key).stream().map(each -> read(each, depth + 1)).toList();
        if (conditions.isEmpty()) {
            json.problem(
                    "006",
                    key,
                    new Words("Deze lijst is leeg.", "This list is empty."),
                    new Words("Zet er een voorwaarde in.", "Put a condition in it."));
        }
        return conditions;
    }

    private static Comparison comparison(StrictObject json) {
        return json.choice("is", Comparison.values(), Comparison::sign);
    }

    private Cut cut(StrictObject json) {
        JsonNode raw = json.raw("cut");
        if (raw == null || !raw.isObject()) {
            return new Cut.Fixed(reference(json, "cut"));
        }
        StrictObject both = json.object("cut");
        Cut cut = new Cut.ByUrbanity(reference(both, "rural"), reference(both, "urban"));
        both.nothingElse();
        return cut;
    }

    /**
     * The threshold's name behind {@code "@name"}; a bare number is refused: every cut has a name.
     */
    String reference(StrictObject json, String key) {
        JsonNode raw = json.raw(key);
        if (raw != null && raw.isNumber()) {
            json.problem(
                    "007",
                    key,
                    new Words(
                            "Een los getal is hier niet toegestaan.",
                            "A bare number is not allowed here."),
                    new Words(
                            "Zet het getal met een naam bij \"thresholds\" en verwijs met @naam.",
                            "Put the number under \"thresholds\" with a name and refer by @name."));
            return "";
        }
        String written = json.text(key);
        if (written.isEmpty()) {
            return "";
        }
        String name = written.startsWith("@") ? written.substring(1) : written;
        if (!written.startsWith("@") || !thresholds.contains(name)) {
            json.unknownName(
                    json.at(key), written, thresholds.stream().map(each -> "@" + each).toList());
        }
        return name;
    }
}

package nl.wijkspil.evaluation.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What differs between two results in JSON: findings, classes, criteria. */
final class ResultDifferences {

    private final Map<String, String> names;
    private final List<Difference> differences = new ArrayList<>();

    private ResultDifferences(Map<String, String> names) {
        this.names = names;
    }

    static List<Difference> between(JsonNode then, JsonNode now, Map<String, String> names) {
        if (CanonicalJson.write(then).equals(CanonicalJson.write(now))) {
            return List.of();
        }
        ResultDifferences found = new ResultDifferences(names);
        found.findings(byKey(then, "findings", "code"), byKey(now, "findings", "code"));
        found.enterprises(byKey(then, "enterprises", "id"), byKey(now, "enterprises", "id"));
        found.field(
                "", "overeenstemming", "agreement", then.path("agreement"), now.path("agreement"));
        if (found.differences.isEmpty()) {
            found.add("", "het resultaat", "the result", "", "");
        }
        return found.differences;
    }

    private void findings(Map<String, JsonNode> then, Map<String, JsonNode> now) {
        for (String code : union(then, now)) {
            JsonNode old = get(then, code);
            JsonNode fresh = get(now, code);
            String was = old.path("text").asString("er niet");
            String is = fresh.path("text").asString("er niet");
            if (!was.equals(is)) {
                add(
                        "",
                        "bevinding " + code,
                        "finding " + code,
                        "\"" + was + "\"",
                        "\"" + is + "\"");
            } else {
                field("", "bevinding " + code, "finding " + code, old, fresh);
            }
        }
    }

    private void enterprises(Map<String, JsonNode> then, Map<String, JsonNode> now) {
        for (String id : union(then, now)) {
            JsonNode old = get(then, id);
            JsonNode fresh = get(now, id);
            int before = differences.size();
            field(id, "uitkomst", "class", old.path("class"), fresh.path("class"));
            Map<String, JsonNode> oldSets = byKey(old, "assessments", "ruleSet");
            Map<String, JsonNode> freshSets = byKey(fresh, "assessments", "ruleSet");
            for (String set : union(oldSets, freshSets)) {
                assessment(id, set, get(oldSets, set), get(freshSets, set));
            }
            if (differences.size() == before) {
                field(id, "kans per uitkomst", "probability", old, fresh);
            }
        }
    }

    private void assessment(String id, String set, JsonNode then, JsonNode now) {
        Map<String, JsonNode> old = byKey(then, "criteria", "code");
        Map<String, JsonNode> fresh = byKey(now, "criteria", "code");
        for (String code : union(old, fresh)) {
            String was = points(get(old, code));
            String is = points(get(fresh, code));
            if (!was.equals(is)) {
                add(id, set + " criterium " + code, set + " criterion " + code, was, is);
            } else {
                field(
                        id,
                        set + " criterium " + code + " (cijfers of zin)",
                        set + " criterion " + code + " (figures or sentence)",
                        get(old, code),
                        get(fresh, code));
            }
        }
        for (String bound : List.of("class", "lower", "upper")) {
            field(id, set + " " + bound, set + " " + bound, then.path(bound), now.path(bound));
        }
        field(id, set + " voorwaarden", set + " gates", then.path("gates"), now.path("gates"));
    }

    private static String points(JsonNode criterion) {
        if (criterion.isEmpty()) {
            return "er niet";
        }
        String low = criterion.path("low").asString("?");
        String high = criterion.path("high").asString("?");
        return (low.equals(high) ? low : low + "–" + high)
                + (high.equals("1") ? " punt" : " punten");
    }

    private void field(String id, String nl, String en, JsonNode then, JsonNode now) {
        String was = CanonicalJson.write(then.isMissingNode() ? NOTHING : then);
        String is = CanonicalJson.write(now.isMissingNode() ? NOTHING : now);
        if (!was.equals(is)) {
            boolean brief = was.length() <= 80 && is.length() <= 80;
            add(id, nl, en, brief ? was : "", brief ? is : "");
        }
    }

    private void add(String id, String nl, String en, String was, String is) {
        differences.add(new Difference(names.getOrDefault(id, id), new Words(nl, en), was, is));
    }

    private static final JsonNode NOTHING = JsonNodeFactory.instance.nullNode();

    private static JsonNode get(Map<String, JsonNode> map, String key) {
        return map.getOrDefault(key, JsonNodeFactory.instance.objectNode());
    }

    private static Set<String> union(Map<String, JsonNode> a, Map<String, JsonNode> b) {
        Set<String> all = new LinkedHashSet<>(a.keySet());
        all.addAll(b.keySet());
        return all;
    }

    private static Map<String, JsonNode> byKey(JsonNode node, String list, String key) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (JsonNode each : node.path(list)) {
            found.put(each.path(key).asString(""), each);
        }
        return found;
    }
}

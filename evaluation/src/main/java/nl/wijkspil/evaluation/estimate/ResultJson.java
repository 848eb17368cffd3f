package nl.wijkspil.evaluation.estimate;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an answer as JSON. A figure that does not exist is null, never 0; an infinite end of an
 * interval is null too.
 */
public final class ResultJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ResultJson() {}

    /** One answer. */
    public static ObjectNode of(Result result) {
        var root = JSON.objectNode();
        root.put("method", result.method());
        root.put("version", result.version());
        root.put("specification", result.specificationHash());
        root.put("outcome", result.outcome());
        root.put("estimand", result.estimand());
        var counts = root.putObject("counts");
        counts.put("treated", result.counts().treated());
        counts.put("donors", result.counts().donors());
        counts.put("before", result.counts().before());
        counts.put("after", result.counts().after());
        counts.put("leftOut", result.counts().leftOut());
        root.set("att", number(result.att()));
        root.set("se", number(result.se()));
        root.set("interval", interval(result.interval()));
        var effects = root.putArray("effects");
        for (var effect : result.effects()) {
            var node = effects.addObject();
            node.put("key", effect.key());
            node.set("at", number(effect.at()));
            node.set("observed", number(effect.observed()));
            node.set("counterfactual", number(effect.counterfactual()));
            node.set("effect", number(effect.effect()));
            node.set("se", number(effect.se()));
            node.set("interval", interval(effect.interval()));
            node.put("after", effect.after());
        }
        var weights = root.putArray("weights");
        for (var weight : result.weights()) {
            var node = weights.addObject();
            node.put("unit", weight.unit());
            node.set("weight", number(weight.weight()));
        }
        var diagnostics = root.putObject("diagnostics");
        result.diagnostics().forEach((name, value) -> diagnostics.set(name, value(value)));
        var inference = root.putObject("inference");
        inference.put("method", result.inference().method());
        inference.set("p", number(result.inference().p()));
        inference.set("resolution", number(result.inference().resolution()));
        inference.put("rank", result.inference().rank());
        inference.put("of", result.inference().of());
        inference.set("detectable", number(result.inference().detectable()));
        var tables = root.putObject("tables");
        result.tables().forEach((name, frame) -> tables.set(name, frame(frame)));
        var verdict = result.verdict();
        if (verdict != null) {
            var node = root.putObject("verdict");
            node.put(
                    "outcome",
                    verdict.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            node.put("nl", verdict.words().nl());
            node.put("en", verdict.words().en());
        }
        var warnings = root.putArray("warnings");
        for (var finding : result.warnings()) {
            var node = warnings.addObject();
            node.put("code", finding.code());
            node.put("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT));
            node.put("place", finding.place());
            node.put("words", finding.words());
            node.put("cure", finding.cure());
        }
        return root;
    }

    /** A table: its columns, and its rows as lists. */
    public static ObjectNode frame(Frame frame) {
        var node = JSON.objectNode();
        var columns = node.putArray("columns");
        frame.columns().forEach(columns::add);
        var rows = node.putArray("rows");
        for (var row : frame.rows()) {
            var cells = rows.addArray();
            row.forEach(cell -> cells.add(value(cell)));
        }
        return node;
    }

    private static JsonNode value(@Nullable Object value) {
        return switch (value) {
            case null -> JSON.nullNode();
            case Double d -> number(d);
            case Integer i -> JSON.numberNode(i);
            case Long l -> JSON.numberNode(l);
            case Boolean b -> JSON.booleanNode(b);
            case Collection<?> list -> {
                var array = JSON.arrayNode();
                list.forEach(element -> array.add(value(element)));
                yield array;
            }
            default -> JSON.stringNode(value.toString());
        };
    }

    private static JsonNode number(double value) {
        return Double.isFinite(value) ? JSON.numberNode(value) : JSON.nullNode();
    }

    private static JsonNode interval(@Nullable Interval interval) {
        if (interval == null) {
            return JSON.nullNode();
        }
        var node = JSON.objectNode();
        node.set("low", number(interval.low()));
        node.set("high", number(interval.high()));
        node.put("level", interval.level());
        node.put("method", interval.method());
        return node;
    }
}

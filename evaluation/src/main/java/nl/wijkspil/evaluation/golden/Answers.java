package nl.wijkspil.evaluation.golden;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.panel.Table;
import tools.jackson.databind.JsonNode;

/** Finds figures in an answer. */
final class Answers {

    private Answers() {}

    /**
     * The figure at a JSON pointer, or the cell {@code {table, where, column}}; NaN when it is not
     * there.
     */
    static double figure(JsonNode answer, JsonNode where) {
        if (where.isString()) {
            return number(answer.at(where.stringValue()));
        }
        for (var row : CheckGolden.rows(table(answer, where.path("table").asString("")))) {
            boolean match = true;
            for (var condition : where.path("where").properties()) {
                match &= key(row.path(condition.getKey())).equals(key(condition.getValue()));
            }
            if (match) {
                return number(row.path(where.path("column").asString("")));
            }
        }
        return Double.NaN;
    }

    /** A table of the answer; weights and effects are tables too. */
    static JsonNode table(JsonNode answer, String name) {
        return name.equals("weights") || name.equals("effects")
                ? answer.path(name)
                : answer.path("tables").path(name);
    }

    /** A cell as a key: numbers that are equal have the same key, however written. */
    static String key(JsonNode cell) {
        return cell.isNumber() ? Table.label(cell.doubleValue()) : key(cell.asString(""));
    }

    /** A text as a key; see {@link #key(JsonNode)}. */
    static String key(String text) {
        try {
            return Table.label(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** A list of names given as one text or as a list. */
    static List<String> names(JsonNode node) {
        if (node.isString()) {
            return List.of(node.stringValue());
        }
        var list = new ArrayList<String>();
        node.forEach(name -> list.add(name.asString()));
        return list;
    }

    private static double number(JsonNode node) {
        return switch (node) {
            case JsonNode n when n.isNumber() -> n.doubleValue();
            case JsonNode n when n.isBoolean() -> n.booleanValue() ? 1 : 0;
            default -> Double.NaN;
        };
    }
}

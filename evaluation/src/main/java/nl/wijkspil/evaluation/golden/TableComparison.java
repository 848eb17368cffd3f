package nl.wijkspil.evaluation.golden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.panel.ReadTable;
import tools.jackson.databind.JsonNode;

/** Compares a column of a reference table with a column of the answer, row by row on a key. */
final class TableComparison {

    private final JsonNode check;
    private final Rule rule;
    private final Path directory;

    TableComparison(JsonNode check, Rule rule, Path directory) {
        this.check = check;
        this.rule = rule;
        this.directory = directory;
    }

    Comparison compare(JsonNode answer) {
        var file = check.path("table").asString();
        var column = check.path("column").asString();
        var reference = ReadTable.texts(directory.resolve(file));
        var result = check.path("result");
        var ours = ours(answer, result);
        var keyColumns = Answers.names(check.path("key")).stream().map(reference::texts).toList();
        var expected = reference.numbers(column);
        var name = file + ":" + column;
        var worst = new Comparison(name, Double.NaN, Double.NaN, 0, rule.tolerance(), 0);
        int count = 0;
        for (int row = 0; row < reference.rows(); row++) {
            if (Double.isNaN(expected[row])) {
                continue;
            }
            int at = row;
            var key = keyColumns.stream().map(cells -> Answers.key(cells.get(at))).toList();
            if (check.has("only") && !Answers.names(check.path("only")).contains(key.getFirst())) {
                continue;
            }
            double actual = ours.getOrDefault(key, check.path("absent").asDouble(Double.NaN));
            double deviation = rule.deviation(expected[row], actual);
            count++;
            if (count == 1 || !(deviation <= worst.deviation())) {
                worst = new Comparison(name, expected[row], actual, deviation, rule.tolerance(), 0);
                if (Double.isNaN(deviation)) {
                    break;
                }
            }
        }
        if (count == 0) {
            throw new IllegalArgumentException(
                    "table = " + name + "\nMaybe its column holds no numbers.");
        }
        return new Comparison(
                name,
                worst.expected(),
                worst.actual(),
                worst.deviation(),
                worst.tolerance(),
                count);
    }

    private Map<List<String>, Double> ours(JsonNode answer, JsonNode result) {
        var keys =
                result.has("key")
                        ? Answers.names(result.path("key"))
                        : Answers.names(check.path("key"));
        var column = result.path("column").asString();
        var map = new HashMap<List<String>, Double>();
        for (var row : CheckGolden.rows(Answers.table(answer, result.path("table").asString("")))) {
            var key = new ArrayList<String>();
            keys.forEach(k -> key.add(Answers.key(row.path(k))));
            var value = row.path(column);
            if (value.isNumber()) {
                map.put(key, value.doubleValue());
            }
        }
        return map;
    }
}

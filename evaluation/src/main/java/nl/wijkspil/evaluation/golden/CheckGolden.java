package nl.wijkspil.evaluation.golden;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.estimate.Estimation;
import nl.wijkspil.evaluation.estimate.Estimators;
import nl.wijkspil.evaluation.estimate.ResultJson;
import nl.wijkspil.evaluation.estimate.RunSpecification;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.work.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs every case of a golden folder for which this project has a specification, and compares.
 *
 * <p>The folder holds {@code method/case/expected.json}; the specification is the resource {@code
 * method/case.json} beside this class:
 *
 * <pre>{@code
 * { "specifications": { "main": { ...as for wijkspil estimate... } },
 *   "checks": [
 *     { "expected": "att_mean_1989_2000", "result": "/att", "tolerance": "att_abs" },
 *     { "expected": "/wilson/0", "result": {"table": "intervals", "where": {"method": "wilson"}, "column": "low"}, "tolerance": 1e-9 },
 *     { "table": "expected_weights.csv", "key": "unit", "column": "w_exact",
 *       "result": {"table": "weights", "key": "unit", "column": "weight"}, "tolerance": "weights_abs", "absent": 0 } ] }
 * }</pre>
 *
 * {@code expected} is a key (or JSON pointer) under {@code expected}; {@code result} a JSON pointer
 * into the answer or a cell of one of its tables ({@code weights} and {@code effects} count as
 * tables); {@code tolerance} a number or a key under {@code tolerance} (relative when it ends in
 * {@code _rel}, or with {@code "relative": true}); {@code "rule": "atMost"} or {@code "atLeast"}
 * compares one-sidedly; {@code of} names the specification ({@code main} by default); {@code
 * absent} is the value of a row the answer does not have; {@code key} may be a list; {@code only}
 * limits a table to some keys.
 */
public final class CheckGolden {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Work work;

    /**
     * @param folder the golden folder
     */
    public CheckGolden(Path folder, Work work) {
        this.folder = folder;
        this.work = work;
    }

    /** The names of all cases in the folder, sorted: {@code method/case}. */
    public List<String> cases() {
        var names = new ArrayList<String>();
        try (var methods = Files.list(folder)) {
            for (var method : methods.filter(Files::isDirectory).sorted().toList()) {
                try (var cases = Files.list(method)) {
                    cases.filter(c -> Files.isRegularFile(c.resolve("expected.json")))
                            .sorted()
                            .forEach(c -> names.add(method.getFileName() + "/" + c.getFileName()));
                }
            }
        } catch (IOException e) {
            throw Refusal.of(
                    "WS-EST-FILE",
                    folder.toString(),
                    "De map is niet te lezen.",
                    "Bestaat de map?");
        }
        return names;
    }

    /** Whether this project has a specification for the case. */
    public static boolean specified(String name) {
        return CheckGolden.class.getResource(name + ".json") != null;
    }

    /** Runs and compares one case. */
    public CaseReport check(String name) {
        try (var in = CheckGolden.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                return new CaseReport(
                        name, CaseReport.State.UNCHECKED, List.of(), "geen specificatie");
            }
            return check(name, in);
        } catch (Refusal refusal) {
            return new CaseReport(
                    name,
                    CaseReport.State.FAILED,
                    List.of(),
                    refusal.finding().place() + ": " + refusal.getMessage());
        } catch (IOException e) {
            return new CaseReport(
                    name, CaseReport.State.FAILED, List.of(), "niet te lezen: " + e.getMessage());
        }
    }

    private CaseReport check(String name, InputStream in) throws IOException {
        var plan = JSON.readTree(in);
        var directory = folder.resolve(name);
        var reference = JSON.readTree(Files.readString(directory.resolve("expected.json")));
        var answers = new LinkedHashMap<String, JsonNode>();
        for (var entry : plan.path("specifications").properties()) {
            var specification =
                    Estimators.reader().read(entry.getValue().toString(), Instant.EPOCH);
            switch (new RunSpecification(specification, work).run(directory, List.of())) {
                case Estimation.Refused(var findings) -> throw new Refusal(findings.getFirst());
                case Estimation.Answered(var results, var adjusted) ->
                        answers.put(entry.getKey(), ResultJson.of(results.getFirst()));
            }
        }
        var comparisons = new ArrayList<Comparison>();
        for (var check : plan.path("checks")) {
            comparisons.add(compare(check, reference, answers, directory));
        }
        boolean passed =
                !comparisons.isEmpty() && comparisons.stream().allMatch(Comparison::passes);
        return new CaseReport(
                name, passed ? CaseReport.State.PASSED : CaseReport.State.FAILED, comparisons, "");
    }

    private static Comparison compare(
            JsonNode check, JsonNode reference, Map<String, JsonNode> answers, Path directory) {
        var of = check.path("of").asString("main");
        var answer = answers.get(of);
        if (answer == null) {
            throw new IllegalArgumentException(
                    "of = " + of + "\nMaybe name one of " + answers.keySet() + ".");
        }
        var rule = new Rule(check, reference.path("tolerance"));
        if (check.has("table")) {
            return new TableComparison(check, rule, directory).compare(answer);
        }
        var key = check.path("expected").asString("");
        var expected =
                key.startsWith("/")
                        ? reference.path("expected").at(key)
                        : reference.path("expected").path(key);
        if (!expected.isNumber()) {
            throw new IllegalArgumentException(
                    "expected = " + key + "\nMaybe it is not a number in expected.json.");
        }
        double actual = Answers.figure(answer, check.path("result"));
        return new Comparison(
                key,
                expected.doubleValue(),
                actual,
                rule.deviation(expected.doubleValue(), actual),
                rule.tolerance(),
                1);
    }

    /** Used by tests and by the table comparison. */
    static List<ObjectNode> rows(JsonNode table) {
        var rows = new ArrayList<ObjectNode>();
        if (table instanceof ArrayNode array) {
            array.forEach(row -> rows.add((ObjectNode) row));
            return rows;
        }
        for (var row : table.path("rows")) {
            var node = JSON.createObjectNode();
            int c = 0;
            for (var column : table.path("columns")) {
                node.set(column.asString(), row.get(c++));
            }
            rows.add(node);
        }
        return rows;
    }
}

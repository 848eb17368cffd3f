package nl.wijkspil.cli.estimate;

import java.io.PrintWriter;
import nl.wijkspil.evaluation.estimate.Estimation;
import nl.wijkspil.evaluation.estimate.ResultJson;
import nl.wijkspil.evaluation.specification.Specification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Prints an answer as JSON: the one result, or with several methods or outcomes an object with all
 * of them.
 */
final class PrintJson {

    private PrintJson() {}

    static JsonNode tree(Specification specification, Estimation.Answered answer) {
        if (answer.results().size() == 1) {
            var node = ResultJson.of(answer.results().getFirst());
            node.put("registered", specification.registered().toString());
            return node;
        }
        var root = JsonNodeFactory.instance.objectNode();
        root.put("specification", specification.hash());
        root.put("registered", specification.registered().toString());
        var results = root.putArray("results");
        answer.results().forEach(result -> results.add(ResultJson.of(result)));
        root.set("adjusted", ResultJson.frame(answer.adjusted()));
        return root;
    }

    static void to(PrintWriter out, Specification specification, Estimation.Answered answer) {
        out.println(
                JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(tree(specification, answer)));
        out.flush();
    }
}

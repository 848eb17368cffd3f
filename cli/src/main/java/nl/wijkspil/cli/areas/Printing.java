package nl.wijkspil.cli.areas;

import java.io.PrintWriter;
import java.util.List;
import nl.wijkspil.lending.Finding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings and JSON, the same in every command about areas. */
final class Printing {

    private Printing() {}

    static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    static void json(PrintWriter out, Object node) {
        out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node));
    }

    static void findings(PrintWriter err, List<Finding> findings) {
        for (Finding finding : findings) {
            err.println(
                    (finding.severity()
                                    + " "
                                    + finding.code()
                                    + " "
                                    + finding.place()
                                    + ": "
                                    + finding.words()
                                    + " "
                                    + finding.cure())
                            .strip());
        }
        err.flush();
    }

    static void findings(ObjectNode node, List<Finding> findings) {
        ArrayNode list = node.putArray("findings");
        for (Finding finding : findings) {
            list.addObject()
                    .put("code", finding.code())
                    .put("severity", finding.severity().name())
                    .put("place", finding.place())
                    .put("words", finding.words())
                    .put("cure", finding.cure());
        }
    }
}

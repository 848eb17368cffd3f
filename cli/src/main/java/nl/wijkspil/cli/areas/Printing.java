package nl.wijkspil.cli.areas;

import java.io.PrintWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON, the same in every command about areas. */
final class Printing {

    private Printing() {}

    static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    static void json(PrintWriter out, Object node) {
        out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node));
    }
}

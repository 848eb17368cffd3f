package nl.wijkspil.evaluation.specification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The one text of a JSON value that its hash is taken of: keys sorted, no white space, absent and
 * null alike.
 */
public final class Canonical {

    private Canonical() {}

    /** SHA-256 of {@link #text}, in lower-case hexadecimal. */
    public static String hash(JsonNode node) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(text(node).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** The canonical text. */
    public static String text(JsonNode node) {
        var out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            var sorted = new TreeMap<String, JsonNode>();
            node.properties()
                    .forEach(p -> {
                        if (!p.getValue().isNull()) {
                            sorted.put(p.getKey(), p.getValue());
                        }
                    });
            out.append('{');
            var comma = "";
            for (var entry : sorted.entrySet()) {
                out.append(comma)
                        .append(tools.jackson.databind.node.StringNode.valueOf(entry.getKey()))
                        .append(':');
                write(entry.getValue(), out);
                comma = ",";
            }
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            var comma = "";
            for (var element : node) {
                out.append(comma);
                write(element, out);
                comma = ",";
            }
            out.append(']');
        } else {
            out.append(node);
        }
    }
}

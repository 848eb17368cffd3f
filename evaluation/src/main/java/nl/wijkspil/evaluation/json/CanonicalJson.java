package nl.wijkspil.evaluation.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * One way only to write a JSON value, so that equal values have equal bytes and one hash: RFC 8785,
 * "JSON Canonicalization Scheme". Keys sorted by UTF-16 units, no white space, numbers as
 * ECMAScript writes them ({@code 1}, {@code 0.5}, {@code 1e+21}).
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical text. */
    public static String write(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    /** SHA-256 of the canonical text in UTF-8, as 64 hexadecimal digits. */
    public static String sha256(JsonNode node) {
        return sha256(write(node).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes, as 64 hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            String separator = "{";
            for (var entry : sorted.entrySet()) {
                out.append(separator);
                string(entry.getKey(), out);
                out.append(':');
                write(entry.getValue(), out);
                separator = ",";
            }
            out.append(sorted.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            out.append('[');
            for (int i = 0; i < node.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                write(node.get(i), out);
            }
            out.append(']');
        } else if (node.isString()) {
            string(node.stringValue(), out);
        } else if (node.isNumber()) {
            out.append(number(node.doubleValue()));
        } else {
            out.append(node);
        }
    }

    /**
     * A number as ECMAScript's Number::toString writes it.
     *
     * @throws IllegalArgumentException for infinity and not-a-number, which JSON does not have
     */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "number " + value + "\nMaybe it is unknown: leave it out.");
        }
        if (value == 0) {
            return "0";
        }
        var decimal =
                new java.math.BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
        String digits = decimal.unscaledValue().toString();
        int point = digits.length() - decimal.scale();
        String sign = value < 0 ? "-" : "";
        if (point > 21 || point < -5) {
            String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
            return sign + digits.charAt(0) + rest + "e" + (point > 0 ? "+" : "") + (point - 1);
        }
        return sign + decimal.toPlainString();
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}

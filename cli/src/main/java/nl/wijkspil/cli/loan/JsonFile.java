package nl.wijkspil.cli.loan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.draft.Draft;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON files in, JSON objects out. Names that occur twice in an object are refused. */
final class JsonFile {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private JsonFile() {}

    static @Nullable JsonNode read(Path file, List<Finding> findings) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MOST_BYTES) {
                findings.add(
                        Finding.error(
                                "WS-LOAN-012",
                                name,
                                "Het bestand is groter dan 64 MB.",
                                "Splits het bestand in delen."));
                return null;
            }
            JsonNode root = MAPPER.readTree(Files.readAllBytes(file));
            if (!root.isMissingNode()) {
                return root;
            }
            findings.add(
                    Finding.error(
                            "WS-LOAN-011",
                            name,
                            "Het bestand is leeg.",
                            "Geef een JSON-bestand met een object of een reeks objecten."));
        } catch (IOException e) {
            findings.add(
                    Finding.error(
                            "WS-LOAN-013",
                            name,
                            "Het bestand kan niet worden gelezen.",
                            "Controleer of het bestand bestaat en of je het mag lezen."));
        } catch (JacksonException e) {
            String line = e.getLocation() == null ? "?" : "" + e.getLocation().getLineNr();
            boolean twice = e.getOriginalMessage().startsWith("Duplicate");
            findings.add(
                    Finding.error(
                            "WS-LOAN-011",
                            name + " regel " + line,
                            twice
                                    ? "Een naam komt twee keer voor in hetzelfde object."
                                    : "Dit is geen geldige JSON.",
                            twice
                                    ? "Laat elke naam een keer voorkomen."
                                    : "Controleer haakjes, komma's, aanhalingstekens en de"
                                            + " codering (UTF-8)."));
        }
        return null;
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    static String name(JsonNode input, int number) {
        JsonNode id = input.get("id");
        return id != null && id.isString() ? id.stringValue() : "geval " + (number + 1);
    }

    /** A draft of the plain values and plain lists in an object. */
    static Draft draft(String place, @Nullable JsonNode object) {
        return new Draft(place, texts(object), lists(object));
    }

    /** The plain values of an object as texts; nulls are left out. */
    static Map<String, String> texts(@Nullable JsonNode object) {
        Map<String, String> texts = new HashMap<>();
        if (object != null) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                String text = text0(field.getValue());
                if (text != null) {
                    texts.put(field.getKey(), text);
                }
            }
        }
        return texts;
    }

    /** The lists of plain values of an object. */
    static Map<String, List<String>> lists(@Nullable JsonNode object) {
        Map<String, List<String>> lists = new HashMap<>();
        if (object != null) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (field.getValue().isArray()) {
                    List<String> list = new ArrayList<>();
                    for (JsonNode element : field.getValue()) {
                        String text = text0(element);
                        list.add(text == null ? "" : text);
                    }
                    lists.put(field.getKey(), list);
                }
            }
        }
        return lists;
    }

    private static @Nullable String text0(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isBoolean() ? value.toString() : null;
    }
}

package nl.wijkspil.evaluation.json;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A JSON object read key by key. What is missing, of the wrong kind or not asked for is added to
 * the list of problems, with its path; reading goes on, so that a reader sees all problems at once.
 * The value handed back in place of a wrong one must not be used when there are problems.
 */
public final class StrictObject {

    private final JsonNode node;
    private final String path;
    private final String area;
    private final List<Problem> problems;
    private final TreeSet<String> asked = new TreeSet<>();

    /**
     * Starts at a node.
     *
     * @param node should be an object
     * @param path where it stands, for messages, for example {@code criteria[2]}
     * @param area middle part of the problem codes, for example {@code RULE}
     * @param problems where problems are added
     */
    public StrictObject(JsonNode node, String path, String area, List<Problem> problems) {
        this.node = node;
        this.path = path;
        this.area = area;
        this.problems = problems;
        if (!node.isObject()) {
            wrongKind("", "een object { }", "an object { }");
        }
    }

    /** Whether the key is there (and not null). */
    public boolean has(String key) {
        asked.add(key);
        return node.hasNonNull(key);
    }

    /** Text that must be there. */
    public String text(String key) {
        JsonNode value = required(key);
        if (value == null) {
            return "";
        }
        if (!value.isString()) {
            wrongKind(key, "tekst tussen aanhalingstekens", "text in quotes");
            return "";
        }
        return value.stringValue();
    }

    /** Text, or the other text when the key is absent. */
    public String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    /** A number that must be there. */
    public double number(String key) {
        JsonNode value = required(key);
        if (value == null) {
            return 0;
        }
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            wrongKind(key, "een getal", "a number");
            return 0;
        }
        return value.doubleValue();
    }

    /** A number, or the other number when the key is absent. */
    public double number(String key, double otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    /** A whole number that must be there and fit in 32 bits. */
    public int integer(String key) {
        double value = number(key);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            wrongKind(key, "een heel getal", "a whole number");
            return 0;
        }
        return (int) value;
    }

    /** A whole number, or the other when the key is absent. */
    public int integer(String key, int otherwise) {
        return has(key) ? integer(key) : otherwise;
    }

    /** True or false, or the other when the key is absent. */
    public boolean flag(String key, boolean otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        JsonNode value = node.get(key);
        if (!value.isBoolean()) {
            wrongKind(key, "true of false", "true or false");
            return otherwise;
        }
        return value.booleanValue();
    }

    /** Text in both languages: {@code {"nl": ..., "en": ...}}. */
    public Words words(String key) {
        JsonNode value = required(key);
        if (value == null) {
            return new Words("", "");
        }
        StrictObject both = new StrictObject(value, at(key), area, problems);
        Words words = new Words(both.text("nl"), both.text("en"));
        both.nothingElse();
        return words;
    }

    /** One of the names of an enum, written as in the file by {@code name}. */
    public <E extends Enum<E>> E choice(String key, E[] values, Function<E, String> name) {
        String written = text(key);
        for (E value : values) {
            if (name.apply(value).equals(written)) {
                return value;
            }
        }
        List<String> known = new ArrayList<>();
        for (E value : values) {
            known.add(name.apply(value));
        }
        if (!written.isEmpty()) {
            unknownName(at(key), written, known);
        }
        return values[0];
    }

    /** An object that must be there. */
    public StrictObject object(String key) {
        JsonNode value = required(key);
        return new StrictObject(
                value == null ? JsonNodeFactory.instance.objectNode() : value,
                at(key),
                area,
                problems);
    }

    /** The objects of a list; an absent key is an empty list. */
    public List<StrictObject> objects(String key) {
        List<StrictObject> objects = new ArrayList<>();
        JsonNode list = list(key);
        for (int i = 0; list != null && i < list.size(); i++) {
            objects.add(new StrictObject(list.get(i), at(key) + "[" + i + "]", area, problems));
        }
        return objects;
    }

    /** The texts of a list; an absent key is an empty list. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        JsonNode list = list(key);
        for (int i = 0; list != null && i < list.size(); i++) {
            if (list.get(i).isString()) {
                texts.add(list.get(i).stringValue());
            } else {
                wrongKind(key + "[" + i + "]", "tekst", "text");
            }
        }
        return texts;
    }

    /** The node behind a key, or null; for values that may be of more than one kind. */
    public @Nullable JsonNode raw(String key) {
        return has(key) ? node.get(key) : null;
    }

    /** The path of a key, for messages. */
    public String at(String key) {
        return path.isEmpty() ? key : key.isEmpty() ? path : path + "." + key;
    }

    /** Reports every key that was never asked for, with the key that was probably meant. */
    public void nothingElse() {
        if (!node.isObject()) {
            return;
        }
        for (String key : node.propertyNames()) {
            if (!asked.contains(key)) {
                unknownName(at(key), key, asked);
            }
        }
    }

    /** Adds an error of this area. */
    public void problem(String number, String key, Words words, Words cure) {
        problems.add(Problem.error("WS-" + area + "-" + number, at(key), words, cure));
    }

    /** Adds the error that a name is not known, with the name that was probably meant. */
    public void unknownName(String place, String written, java.util.Collection<String> known) {
        String shown = written.length() > 60 ? written.substring(0, 60) + "…" : written;
        Words cure =
                ClosestName.to(written, known)
                        .map(near ->
                                new Words(
                                        "Misschien bedoel je \"" + near + "\".",
                                        "Maybe you meant \"" + near + "\"."))
                        .orElse(
                                new Words(
                                        "Je kunt kiezen uit: " + String.join(", ", known) + ".",
                                        "Choose from: " + String.join(", ", known) + "."));
        problems.add(
                Problem.error(
                        "WS-" + area + "-003",
                        place,
                        new Words(
                                "\"" + shown + "\" kennen we niet.",
                                "\"" + shown + "\" is not known."),
                        cure));
    }

    private @Nullable JsonNode required(String key) {
        asked.add(key);
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            problem(
                    "001",
                    key,
                    new Words("Dit ontbreekt.", "This is missing."),
                    new Words("Vul het in.", "Fill it in."));
            return null;
        }
        return value;
    }

    private @Nullable JsonNode list(String key) {
        if (!has(key)) {
            return null;
        }
        JsonNode value = node.get(key);
        if (!value.isArray()) {
            wrongKind(key, "een lijst [ ]", "a list [ ]");
            return null;
        }
        return value;
    }

    private void wrongKind(String key, String nl, String en) {
        problem(
                "002",
                key,
                new Words("Dit is niet wat hier hoort.", "This is not what belongs here."),
                new Words("Hier hoort " + nl + ".", "Here belongs " + en + "."));
    }
}

package nl.wijkspil.evaluation.specification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.evaluation.finding.Nearest;
import nl.wijkspil.evaluation.finding.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a specification strictly: an unknown key, a doubled key or a wrong type is refused by name.
 */
public final class ReadSpecification {

    private static final int MOST_CHARACTERS = 5_000_000;

    private static final Set<String> KEYS =
            new LinkedHashSet<>(
                    List.of(
                            "method",
                            "data",
                            "tables",
                            "layout",
                            "rows",
                            "columns",
                            "treated",
                            "start",
                            "anticipation",
                            "donors",
                            "estimand",
                            "plausible",
                            "nature",
                            "options",
                            "seed",
                            "tournament"));

    private static final List<String> COMMON_ROLES =
            List.of(
                    "unit",
                    "time",
                    "outcome",
                    "treatment",
                    "cohort",
                    "covariates",
                    "stratum",
                    "weight",
                    "periods",
                    "validFrom",
                    "validTo");

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final String EXAMPLE_HASH = "0".repeat(64);

    private final Map<String, Method> methods;

    /**
     * @param methods the methods that exist, by name
     */
    public ReadSpecification(Map<String, Method> methods) {
        this.methods = methods;
    }

    /**
     * Reads the JSON text of a specification.
     *
     * @param text the JSON
     * @param now the moment of reading, recorded as the time stamp
     * @throws Refusal when anything is unknown, doubled or of the wrong type
     */
    public Specification read(String text, Instant now) {
        if (text.length() > MOST_CHARACTERS) {
            throw Refusal.of(
                    "WS-EST-SPEC-SIZE",
                    "",
                    "De specificatie is groter dan 5 miljoen tekens.",
                    "Maak hem kleiner.");
        }
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw Refusal.of(
                    "WS-EST-SPEC-JSON",
                    at == null ? "" : "regel " + at.getLineNr() + ", kolom " + at.getColumnNr(),
                    "De specificatie is geen geldige JSON: " + e.getOriginalMessage(),
                    "Herstel de JSON op deze plek.");
        }
        if (!(root instanceof ObjectNode object)) {
            throw Refusal.of(
                    "WS-EST-SPEC-JSON",
                    "",
                    "De specificatie is geen JSON-object.",
                    "Begin met { en eindig met }.");
        }
        return read(object, now);
    }

    private Specification read(ObjectNode root, Instant now) {
        checkKeys("", root, KEYS);
        if (!text(root, "tournament", EXAMPLE_HASH).matches("[0-9a-f]{64}")) {
            throw Refusal.of(
                    "WS-EST-SPEC-TOURNAMENT",
                    "tournament",
                    "Dit is geen hash van de specificatie van een toernooi.",
                    "Laat het toernooi deze specificatie schrijven met --chosen.");
        }
        var named = texts(root, "method");
        if (named.isEmpty()) {
            throw Refusal.of(
                    "WS-EST-SPEC-METHOD",
                    "method",
                    "De methode ontbreekt.",
                    Nearest.cure("", methods.keySet()));
        }
        for (var name : named) {
            if (!methods.containsKey(name)) {
                throw Refusal.of(
                        "WS-EST-SPEC-METHOD",
                        "method",
                        "De methode \"" + name + "\" bestaat niet.",
                        Nearest.cure(name, methods.keySet()));
            }
        }
        var roles = new LinkedHashSet<>(COMMON_ROLES);
        var known = new LinkedHashMap<String, Option>();
        for (var name : named) {
            var method = java.util.Objects.requireNonNull(methods.get(name));
            method.roles().forEach(r -> roles.add(r.name()));
            method.options().forEach(o -> known.put(o.name(), o));
        }
        return new Specification(
                named,
                texts(root, "data"),
                filter(root, "tables"),
                choice(root, "layout", Specification.Layout.LONG, Specification.Layout.class),
                filter(root, "rows"),
                columns(root, roles),
                treated(root),
                number(root, "start"),
                (int) whole(root, "anticipation", 0, 0, 1000),
                donors(root),
                text(root, "estimand", ""),
                number(root, "plausible"),
                choice(root, "nature", Specification.Nature.MEASURED, Specification.Nature.class),
                options(root, known),
                whole(root, "seed", 1, Long.MIN_VALUE, Long.MAX_VALUE),
                Canonical.hash(root),
                now);
    }

    private static void checkKeys(String place, ObjectNode node, Set<String> known) {
        for (var key : node.propertyNames()) {
            if (!known.contains(key)) {
                var at = place.isEmpty() ? key : place + "." + key;
                throw Refusal.of(
                        "WS-EST-SPEC-KEY",
                        at,
                        "De sleutel \"" + key + "\" is onbekend.",
                        Nearest.cure(key, known));
            }
        }
    }

    private static Columns columns(ObjectNode root, Set<String> roles) {
        var node = object(root, "columns");
        checkKeys("columns", node, roles);
        var map = new LinkedHashMap<String, List<String>>();
        for (var role : node.propertyNames()) {
            var names = texts(node, role);
            if (!names.isEmpty()) {
                map.put(role, names);
            }
        }
        return new Columns(map);
    }

    private static Options options(ObjectNode root, Map<String, Option> known) {
        var node = object(root, "options");
        checkKeys("options", node, known.keySet());
        var options = new Options(node);
        for (var name : node.propertyNames()) {
            var option = java.util.Objects.requireNonNull(known.get(name));
            switch (option.kind()) {
                case NUMBER -> options.number(name, 0);
                case INTEGER -> options.integer(name, 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
                case FLAG -> options.flag(name, false);
                case TEXT -> options.text(name, "");
                case CHOICE -> {
                    var value = options.text(name, option.standard());
                    if (!option.choices().contains(value)) {
                        throw Refusal.of(
                                "WS-EST-OPTION-VALUE",
                                "options." + name,
                                "De waarde \"" + value + "\" past niet.",
                                Nearest.cure(value, option.choices()));
                    }
                }
                case STRUCTURE -> {}
            }
        }
        return options;
    }

    private static List<Treated> treated(ObjectNode root) {
        var list = new ArrayList<Treated>();
        var node = root.path("treated");
        if (node.isMissingNode() || node.isNull()) {
            return list;
        }
        if (!node.isArray()) {
            throw type("treated", "een lijst met namen");
        }
        for (var element : node) {
            if (element instanceof ObjectNode one) {
                checkKeys("treated", one, Set.of("unit", "start"));
                list.add(
                        new Treated(
                                scalar(one.path("unit"), "treated.unit"), number(one, "start")));
            } else {
                list.add(new Treated(scalar(element, "treated"), Double.NaN));
            }
        }
        return List.copyOf(list);
    }

    private static Donors donors(ObjectNode root) {
        var node = object(root, "donors");
        checkKeys("donors", node, Set.of("include", "exclude", "where", "neighbours"));
        return new Donors(
                texts(node, "include"),
                texts(node, "exclude"),
                filter(node, "where"),
                text(node, "neighbours", ""));
    }

    private static Map<String, String> filter(ObjectNode root, String key) {
        var node = object(root, key);
        var map = new LinkedHashMap<String, String>();
        for (var name : node.propertyNames()) {
            map.put(name, scalar(node.path(name), key + "." + name));
        }
        return Map.copyOf(map);
    }

    private static ObjectNode object(ObjectNode root, String key) {
        var node = root.path(key);
        if (node.isMissingNode() || node.isNull()) {
            return JSON.createObjectNode();
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw type(key, "een object { }");
    }

    private static List<String> texts(ObjectNode root, String key) {
        var node = root.path(key);
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            return List.of(scalar(node, key));
        }
        var list = new ArrayList<String>();
        for (var element : node) {
            list.add(scalar(element, key));
        }
        return List.copyOf(list);
    }

    private static String scalar(JsonNode node, String place) {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isNumber()) {
            return node.asString();
        }
        throw type(place, "een tekst");
    }

    private static String text(ObjectNode root, String key, String standard) {
        var node = root.path(key);
        return node.isMissingNode() || node.isNull() ? standard : scalar(node, key);
    }

    private static double number(ObjectNode root, String key) {
        var node = root.path(key);
        if (node.isMissingNode() || node.isNull()) {
            return Double.NaN;
        }
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw type(key, "een getal");
        }
        return node.doubleValue();
    }

    private static long whole(ObjectNode root, String key, long standard, long least, long most) {
        var node = root.path(key);
        if (node.isMissingNode() || node.isNull()) {
            return standard;
        }
        if (!node.isIntegralNumber()
                || !node.canConvertToLong()
                || node.longValue() < least
                || node.longValue() > most) {
            throw type(key, "een heel getal tussen " + least + " en " + most);
        }
        return node.longValue();
    }

    private static <E extends Enum<E>> E choice(
            ObjectNode root, String key, E standard, Class<E> type) {
        var value = text(root, key, "");
        if (value.isEmpty()) {
            return standard;
        }
        var names = new ArrayList<String>();
        for (var constant : type.getEnumConstants()) {
            var name = constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            if (name.equals(value)) {
                return constant;
            }
            names.add(name);
        }
        throw Refusal.of(
                "WS-EST-SPEC-VALUE",
                key,
                "De waarde \"" + value + "\" past niet.",
                Nearest.cure(value, names));
    }

    private static Refusal type(String key, String wanted) {
        return Refusal.of(
                "WS-EST-SPEC-TYPE",
                key,
                "De waarde heeft de verkeerde soort.",
                "Geef " + wanted + ".");
    }
}

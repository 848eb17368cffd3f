package nl.wijkspil.evaluation.specification;

import nl.wijkspil.evaluation.finding.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values under {@code options}, read with the standard a method states. Immutable. */
public final class Options {

    /** No options given. */
    public static final Options NONE = new Options(JsonNodeFactory.instance.objectNode());

    private final ObjectNode node;

    /** Copies the values. */
    public Options(ObjectNode node) {
        this.node = node.deepCopy();
    }

    /** Whether the key is given. */
    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** A finite number. */
    public double number(String name, double standard) {
        if (!has(name)) {
            return standard;
        }
        var value = node.get(name);
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw wrong(name, "een getal");
        }
        return value.doubleValue();
    }

    /** A finite number of at least {@code least}. */
    public double numberFrom(String name, double standard, double least) {
        double value = number(name, standard);
        if (value < least) {
            throw wrong(name, "een getal van minstens " + least);
        }
        return value;
    }

    /** A whole number between two bounds, both included. */
    public int integer(String name, int standard, int least, int most) {
        if (!has(name)) {
            return standard;
        }
        var value = node.get(name);
        if (!value.isIntegralNumber() || value.longValue() < least || value.longValue() > most) {
            throw wrong(name, "een heel getal van " + least + " tot en met " + most);
        }
        return value.intValue();
    }

    /** True or false. */
    public boolean flag(String name, boolean standard) {
        if (!has(name)) {
            return standard;
        }
        var value = node.get(name);
        if (!value.isBoolean()) {
            throw wrong(name, "true of false");
        }
        return value.booleanValue();
    }

    /** A text. */
    public String text(String name, String standard) {
        if (!has(name)) {
            return standard;
        }
        var value = node.get(name);
        if (!value.isString()) {
            throw wrong(name, "een tekst");
        }
        return value.stringValue();
    }

    /** The raw value, or a JSON null when absent. */
    public JsonNode structure(String name) {
        return has(name) ? node.get(name).deepCopy() : JsonNodeFactory.instance.nullNode();
    }

    /** A copy with one value replaced; for loops that try several values. */
    public Options with(String name, JsonNode value) {
        var copy = node.deepCopy();
        copy.set(name, value);
        return new Options(copy);
    }

    /** A copy of all values. */
    public ObjectNode toJson() {
        return node.deepCopy();
    }

    private Refusal wrong(String name, String wanted) {
        return Refusal.of(
                "WS-EST-OPTION-VALUE",
                "options." + name,
                "De waarde " + node.get(name) + " past niet.",
                "Geef " + wanted + ".");
    }
}

package nl.wijkspil.evaluation.specification;

import java.util.List;

/**
 * An option a method understands; the reader refuses any other key, and the handbook lists these.
 *
 * @param name the key under {@code options}
 * @param kind what its value must be
 * @param standard the value when the key is absent, as it would be written in JSON; empty when
 *     there is none
 * @param choices the values a {@link Kind#CHOICE} may take; otherwise empty
 * @param words what it does, in one plain English sentence
 */
public record Option(String name, Kind kind, String standard, List<String> choices, String words) {

    /** What kind of JSON value an option takes. */
    public enum Kind {
        /** A finite number. */
        NUMBER,
        /** A whole number. */
        INTEGER,
        /** True or false. */
        FLAG,
        /** A text. */
        TEXT,
        /** One of a few texts. */
        CHOICE,
        /** A list or an object; the method itself reads it. */
        STRUCTURE
    }

    /** A number. */
    public static Option number(String name, String standard, String words) {
        return new Option(name, Kind.NUMBER, standard, List.of(), words);
    }

    /** A whole number. */
    public static Option integer(String name, String standard, String words) {
        return new Option(name, Kind.INTEGER, standard, List.of(), words);
    }

    /** True or false. */
    public static Option flag(String name, String standard, String words) {
        return new Option(name, Kind.FLAG, standard, List.of(), words);
    }

    /** A text. */
    public static Option text(String name, String standard, String words) {
        return new Option(name, Kind.TEXT, standard, List.of(), words);
    }

    /** One of the given texts. */
    public static Option choice(String name, String standard, List<String> choices, String words) {
        return new Option(name, Kind.CHOICE, standard, List.copyOf(choices), words);
    }

    /** A list or an object. */
    public static Option structure(String name, String standard, String words) {
        return new Option(name, Kind.STRUCTURE, standard, List.of(), words);
    }
}

package nl.wijkspil.exchange.audit.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkspil.exchange.audit.markup.MarkupProblem.Kind;

/**
 * The rest of a start tag, behind its name: attributes, which are checked and, but for the prefixes
 * they declare, forgotten.
 *
 * @param end where the tag has ended
 * @param empty whether the element ends with its tag
 */
record TagRest(int end, boolean empty) {

    private static final int MOST_ATTRIBUTES = 100;

    private record Attribute(String name, String value) {
        String prefix() {
            int colon = name.indexOf(':');
            return colon < 0 ? "" : name.substring(0, colon);
        }

        String local() {
            return name.substring(name.indexOf(':') + 1);
        }
    }

    static TagRest scan(byte[] b, int from, int end, Window window, OpenElements open, int nameFrom)
            throws MarkupProblem, Piece {
        List<Attribute> attributes = List.of();
        int i = from;
        while (true) {
            int gap = i;
            while (i < end && space(b[i])) {
                i++;
            }
            byte c = need(b, i, end);
            boolean empty = c == '/';
            if (empty || c == '>') {
                if (empty && need(b, ++i, end) != '>') {
                    throw broken("een element klopt niet", i, window);
                }
                check(attributes, open, OpenElements.string(b, nameFrom, from), window, i);
                return new TagRest(i + 1, empty);
            }
            if (gap == i) {
                throw broken("een element klopt niet", i, window);
            }
            if (attributes.isEmpty()) {
                attributes = new ArrayList<>();
            } else if (attributes.size() == MOST_ATTRIBUTES) {
                throw new MarkupProblem(
                        Kind.LIMIT, "meer dan 100 kenmerken bij een element", window.offset(i));
            }
            i = attribute(b, i, end, window, attributes);
        }
    }

    private static int attribute(
            byte[] b, int from, int end, Window window, List<Attribute> attributes)
            throws MarkupProblem, Piece {
        int i = from;
        while (need(b, i, end) != '=' && !space(b[i])) {
            if (b[i] == '<' || b[i] == '>' || b[i] == '"' || b[i] == '\'') {
                throw broken("een kenmerk klopt niet", i, window);
            }
            i++;
        }
        String name = OpenElements.string(b, from, i);
        if (!isName(name)) {
            throw broken("een kenmerk klopt niet", from, window);
        }
        while (space(need(b, i, end))) {
            i++;
        }
        if (b[i] != '=') {
            throw broken("een kenmerk klopt niet", i, window);
        }
        i++;
        while (space(need(b, i, end))) {
            i++;
        }
        byte quote = b[i];
        if (quote != '"' && quote != '\'') {
            throw broken("een kenmerk klopt niet", i, window);
        }
        int start = ++i;
        while (need(b, i, end) != quote) {
            i = value(b, i, end, window);
        }
        TextPieces value = new TextPieces();
        value.add(b, start, i);
        attributes.add(new Attribute(name, OpenElements.string(value.bytes(), 0, value.length())));
        return i + 1;
    }

    private static int value(byte[] b, int i, int end, Window window) throws MarkupProblem, Piece {
        byte c = b[i];
        if (c == '&') {
            return References.end(b, i, end, window);
        }
        if (c >= 0) {
            if (c == '<' || !Utf8.isChar(c)) {
                throw broken("een kenmerk klopt niet", i, window);
            }
            return i + 1;
        }
        int point = Utf8.codePoint(b, i, end);
        if (point == Utf8.MORE) {
            throw Piece.CUT;
        }
        if (point == Utf8.BAD) {
            throw new MarkupProblem(Kind.ENCODING, "de letters zijn geen UTF-8", window.offset(i));
        }
        if (!Utf8.isChar(point)) {
            throw broken("een kenmerk klopt niet", i, window);
        }
        return i + Utf8.length(c);
    }

    private static boolean isName(String name) {
        int colon = name.indexOf(':');
        return colon < 0
                ? isPart(name)
                : isPart(name.substring(0, colon)) && isPart(name.substring(colon + 1));
    }

    private static boolean isPart(String part) {
        return !part.isEmpty()
                && Utf8.isNameStart(part.codePointAt(0))
                && part.codePoints().allMatch(Utf8::isName);
    }

    /** Namespaces in XML 1.0: prefixes are declared, attributes differ, reserved names stay so. */
    private static void check(
            List<Attribute> attributes, OpenElements open, String element, Window window, int at)
            throws MarkupProblem {
        for (Attribute a : attributes) {
            if (a.name().equals("xmlns")) {
                open.declare("", a.value());
            } else if (a.prefix().equals("xmlns")) {
                if (a.value().isEmpty()
                        || a.local().equals("xmlns")
                        || a.local().equals("xml") != a.value().equals(OpenElements.XML)) {
                    throw broken("een voorvoegsel klopt niet", at, window);
                }
                open.declare(a.local(), a.value());
            }
        }
        Set<String> seen = new HashSet<>();
        for (Attribute a : attributes) {
            String prefix = a.prefix();
            String uri = prefix.isEmpty() || prefix.equals("xmlns") ? prefix : open.uri(prefix);
            if (uri == null || !seen.add(uri + " " + a.local())) {
                throw broken(
                        uri == null ? "een onbekend voorvoegsel" : "een dubbel kenmerk",
                        at,
                        window);
            }
        }
        int colon = element.indexOf(':');
        if (colon >= 0 && open.uri(element.substring(0, colon)) == null) {
            throw broken("een onbekend voorvoegsel", at, window);
        }
    }

    private static byte need(byte[] b, int i, int end) throws Piece {
        if (i >= end) {
            throw Piece.CUT;
        }
        return b[i];
    }

    private static boolean space(byte c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static MarkupProblem broken(String words, int at, Window window) {
        return new MarkupProblem(Kind.BROKEN, words, window.offset(at));
    }
}

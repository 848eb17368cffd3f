package nl.wijkspil.exchange.audit.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements that are open, with their names and the prefixes they declare. */
final class OpenElements {

    /** The most bytes of a name. */
    static final int LONGEST_NAME = 1_000;

    /** What the prefix xml always stands for. */
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    private record Prefix(int depth, String prefix, String uri) {}

    private final byte[] names = new byte[MarkupScanner.DEEPEST * LONGEST_NAME];
    private final int[] froms = new int[MarkupScanner.DEEPEST + 1];
    private final int[] numbers = new int[MarkupScanner.DEEPEST + 1];
    private final boolean[] started = new boolean[MarkupScanner.DEEPEST + 1];
    private final List<Prefix> prefixes = new ArrayList<>();
    private int depth;
    private boolean rootSeen;

    int depth() {
        return depth;
    }

    boolean rootSeen() {
        return rootSeen;
    }

    void push(byte[] b, int from, int to, int number) {
        rootSeen = true;
        int at = froms[depth];
        System.arraycopy(b, from, names, at, to - from);
        numbers[depth] = number;
        started[depth] = false;
        depth++;
        froms[depth] = at + to - from;
    }

    void pop() {
        depth--;
        while (!prefixes.isEmpty() && prefixes.getLast().depth() >= depth) {
            prefixes.removeLast();
        }
    }

    boolean started() {
        return started[depth - 1];
    }

    void start() {
        started[depth - 1] = true;
    }

    int number() {
        return numbers[depth - 1];
    }

    int nameLength() {
        return froms[depth] - froms[depth - 1];
    }

    boolean sameName(byte[] b, int at) {
        int from = froms[depth - 1];
        int length = froms[depth] - from;
        for (int i = 0; i < length; i++) {
            if (b[at + i] != names[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** Keeps a text when the innermost element may still be a leaf. */
    void text(TextPieces pieces, byte[] b, int from, int to) {
        if (!started()) {
            pieces.add(b, from, to);
        }
    }

    /** Keeps a text without references when the innermost element may still be a leaf. */
    void verbatim(TextPieces pieces, byte[] b, int from, int to) {
        if (!started()) {
            pieces.addVerbatim(b, from, to);
        }
    }

    /** Whether the name has a prefix. */
    boolean hasPrefix(byte[] b, int from, int to) {
        return localStart(b, from, to) != from;
    }

    /** Where the local part of the name begins. */
    int localStart(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] == ':') {
                return i + 1;
            }
        }
        return from;
    }

    /** Whether a colon comes before this place in the name. */
    boolean colonBefore(byte[] b, int from, int at) {
        return localStart(b, from, at) != from;
    }

    /** Declares a prefix for the element that opens next. */
    void declare(String prefix, String uri) {
        prefixes.add(new Prefix(depth, prefix, uri));
    }

    /** What a prefix stands for, or null when it is not declared. */
    @Nullable String uri(String prefix) {
        if (prefix.equals("xml")) {
            return XML;
        }
        for (int i = prefixes.size() - 1; i >= 0; i--) {
            if (prefixes.get(i).prefix().equals(prefix)) {
                return prefixes.get(i).uri();
            }
        }
        return null;
    }

    /** The namespace of the element with this name; empty when it has none. */
    String namespace(byte[] b, int from, int to) {
        int local = localStart(b, from, to);
        String uri = uri(local == from ? "" : string(b, from, local - 1));
        return uri == null ? "" : uri;
    }

    /** The bytes as text. */
    static String string(byte[] b, int from, int to) {
        return new String(b, from, to - from, StandardCharsets.UTF_8);
    }
}

package nl.wijkspil.exchange.audit.markup;

import nl.wijkspil.exchange.audit.markup.MarkupProblem.Kind;

/** References: the five of XML and characters by number; all others are refused. */
final class References {

    private static final int LONGEST = 12;

    private References() {}

    /** Where the reference ends that begins at this ampersand. */
    static int end(byte[] b, int at, int end, Window window) throws MarkupProblem, Piece {
        int i = at + 1;
        while (i < end && b[i] != ';' && i - at < LONGEST) {
            i++;
        }
        if (i >= end && !window.last()) {
            throw Piece.CUT;
        }
        if (i >= end || b[i] != ';') {
            throw new MarkupProblem(
                    Kind.BROKEN, "een &-teken zonder verwijzing", window.offset(at));
        }
        if (codePoint(b, at, i) < 0) {
            boolean named = i > at + 1 && Utf8.isNameStart(b[at + 1]);
            throw new MarkupProblem(
                    named ? Kind.DOCTYPE : Kind.BROKEN,
                    named ? "een eigen entiteit" : "een &-teken zonder verwijzing",
                    window.offset(at));
        }
        return i + 1;
    }

    /** The character of the reference from its ampersand to its semicolon, or -1. */
    static int codePoint(byte[] b, int at, int semicolon) {
        int length = semicolon - at - 1;
        byte first = b[at + 1];
        if (first == '#') {
            boolean hex = b[at + 2] == 'x';
            int radix = hex ? 16 : 10;
            int from = at + (hex ? 3 : 2);
            int value = 0;
            for (int i = from; i < semicolon; i++) {
                int digit = b[i] < 0 ? -1 : Character.digit(b[i], radix);
                if (digit < 0 || value > 0x10FFFF) {
                    return -1;
                }
                value = value * radix + digit;
            }
            return from < semicolon && Utf8.isChar(value) ? value : -1;
        }
        if (is(b, at, length, "amp")) {
            return '&';
        } else if (is(b, at, length, "lt")) {
            return '<';
        } else if (is(b, at, length, "gt")) {
            return '>';
        } else if (is(b, at, length, "quot")) {
            return '"';
        } else if (is(b, at, length, "apos")) {
            return '\'';
        }
        return -1;
    }

    private static boolean is(byte[] b, int at, int length, String name) {
        if (length != name.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (b[at + 1 + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

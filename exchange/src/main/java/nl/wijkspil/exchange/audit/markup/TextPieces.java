package nl.wijkspil.exchange.audit.markup;

import java.util.Arrays;

/** The text of an element, put together from its pieces; line ends become one newline. */
final class TextPieces {

    private byte[] bytes = new byte[1 << 10];
    private int length;
    private boolean references;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void reset() {
        length = 0;
        references = false;
    }

    void sawReference() {
        references = true;
    }

    boolean references() {
        return references;
    }

    /** Adds a text that was found in order, and resolves its references. */
    void add(byte[] from, int start, int to) {
        room(to - start);
        int i = start;
        while (i < to) {
            byte c = from[i];
            if (c == '&') {
                int semicolon = i;
                while (from[semicolon] != ';') {
                    semicolon++;
                }
                length = Utf8.put(bytes, length, References.codePoint(from, i, semicolon));
                i = semicolon + 1;
            } else if (c == '\r') {
                bytes[length++] = '\n';
                i += i + 1 < to && from[i + 1] == '\n' ? 2 : 1;
            } else {
                bytes[length++] = c;
                i++;
            }
        }
    }

    /** Adds a text as it stands. */
    void addVerbatim(byte[] from, int start, int to) {
        room(to - start);
        for (int i = start; i < to; i++) {
            if (from[i] != '\r') {
                bytes[length++] = from[i];
            } else if (i + 1 == to || from[i + 1] != '\n') {
                bytes[length++] = '\n';
            }
        }
    }

    private void room(int more) {
        if (length + more + 4 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more + 4));
        }
    }
}

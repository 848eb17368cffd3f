package nl.wijkspil.exchange.audit.markup;

import java.io.IOException;
import java.io.InputStream;
import nl.wijkspil.exchange.audit.markup.MarkupProblem.Kind;

/** The part of a document that is in memory; a byte 0 stands behind its last byte. */
final class Window {

    private final InputStream in;
    private final byte[] bytes = new byte[2 * MarkupScanner.LONGEST + 1];
    private long before;
    private int end;
    private boolean last;

    /** What comes before this place is done with. */
    int at;

    Window(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return bytes;
    }

    int end() {
        return end;
    }

    boolean last() {
        return last;
    }

    long offset(int place) {
        return before + place;
    }

    /** Drops what is done with and reads more. */
    void fill() throws IOException, MarkupProblem {
        int kept = end - at;
        if (kept > MarkupScanner.LONGEST) {
            throw new MarkupProblem(
                    Kind.LIMIT, "een naam, tekst of opmerking van meer dan 256 kB", offset(at));
        }
        System.arraycopy(bytes, at, bytes, 0, kept);
        before += at;
        at = 0;
        end = kept;
        while (end < bytes.length - 1) {
            int count = in.read(bytes, end, bytes.length - 1 - end);
            if (count < 0) {
                last = true;
                break;
            }
            end += count;
        }
        bytes[end] = 0;
    }
}

package nl.wijkspil.exchange.bank.mt940;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an MT940 file. A line that is not valid UTF-8 is read as windows-1252, what Dutch
 * banks used before; line endings may be LF, CR LF or CR.
 */
final class Mt940Lines {

    static final int LONGEST_LINE = 1 << 16;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private final byte[] line = new byte[LONGEST_LINE];
    private int at;
    private int end;
    private int number;
    private boolean windows;
    private boolean carriageReturn;
    private boolean lineFeed;
    private boolean skipLineFeed;

    Mt940Lines(InputStream in) {
        this.in = in;
    }

    /** A line was longer than any real one. */
    static final class LineTooLong extends IOException {
        private static final long serialVersionUID = 1L;

        LineTooLong() {
            super("line too long");
        }
    }

    int number() {
        return number;
    }

    boolean windows() {
        return windows;
    }

    String lineEnding() {
        return carriageReturn ? lineFeed ? "CRLF" : "CR" : "LF";
    }

    /** The next line without its ending, or null at the end. */
    @Nullable String next() throws IOException {
        int length = 0;
        boolean any = false;
        while (true) {
            if (at == end) {
                end = in.read(block);
                at = 0;
                if (end <= 0) {
                    end = 0;
                    break;
                }
            }
            byte b = block[at++];
            if (b == '\n' && skipLineFeed) {
                skipLineFeed = false;
                lineFeed = true;
                continue;
            }
            skipLineFeed = false;
            any = true;
            if (b == '\n') {
                lineFeed = true;
                number++;
                return text(length);
            }
            if (b == '\r') {
                carriageReturn = true;
                skipLineFeed = true;
                number++;
                return text(length);
            }
            if (length == LONGEST_LINE) {
                throw new LineTooLong();
            }
            line[length++] = b;
        }
        if (!any) {
            return null;
        }
        number++;
        return text(length);
    }

    private String text(int length) {
        int from =
                number == 1 && length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB
                        ? 3
                        : 0;
        for (int i = from; i < length; i++) {
            if (line[i] < 0) {
                return decoded(from, length);
            }
        }
        return new String(line, from, length - from, StandardCharsets.ISO_8859_1);
    }

    private String decoded(int from, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, from, length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            windows = true;
            return new String(line, from, length - from, WINDOWS);
        }
    }
}

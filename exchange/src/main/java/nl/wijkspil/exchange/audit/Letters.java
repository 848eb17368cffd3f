package nl.wijkspil.exchange.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes its letters: byte order mark, else declaration, else UTF-8.
 *
 * @param in the bytes as UTF-8, without a mark
 * @param mark whether there was a mark
 * @param declared what the file says
 * @param refused why it cannot be read, or null
 */
record Letters(InputStream in, boolean mark, String declared, @Nullable Finding refused) {

    private static final int HEAD = 512;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    /** Looks at the first bytes. */
    static Letters of(InputStream file, String place, boolean windows) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, HEAD);
        byte[] head = in.readNBytes(HEAD);
        int b0 = head.length > 0 ? head[0] & 0xFF : -1;
        int b1 = head.length > 1 ? head[1] & 0xFF : -1;
        boolean mark = b0 == 0xEF && b1 == 0xBB && head.length > 2 && (head[2] & 0xFF) == 0xBF;
        boolean wide = (b0 == 0xFE && b1 == 0xFF) || (b0 == 0xFF && b1 == 0xFE);
        if (wide || (b0 == 0 && b1 == '<') || (b0 == '<' && b1 == 0)) {
            in.unread(head);
            Charset charset =
                    wide
                            ? StandardCharsets.UTF_16
                            : b0 == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return new Letters(recode(in, charset), wide, "UTF-16", null);
        }
        int skip = mark ? 3 : 0;
        in.unread(head, skip, head.length - skip);
        Matcher matcher =
                DECLARED.matcher(
                        new String(head, skip, head.length - skip, StandardCharsets.ISO_8859_1));
        String declared = matcher.find() ? matcher.group(1) : "UTF-8";
        if (windows) {
            return new Letters(recode(in, WINDOWS), mark, declared, null);
        }
        return switch (declared.toUpperCase(Locale.ROOT)) {
            case "UTF-8", "UTF8", "US-ASCII", "ASCII" -> new Letters(in, mark, declared, null);
            case "WINDOWS-1252", "ISO-8859-1", "CP1252", "LATIN1" ->
                    new Letters(mark ? in : recode(in, WINDOWS), mark, declared, null);
            case "ISO-8859-15" ->
                    new Letters(
                            mark ? in : recode(in, Charset.forName("ISO-8859-15")),
                            mark,
                            declared,
                            null);
            default -> new Letters(in, mark, declared, AuditFindings.encoding(place, declared));
        };
    }

    private static InputStream recode(InputStream in, Charset charset) {
        return new Recoded(new InputStreamReader(in, charset));
    }

    /** Characters of another set, as UTF-8. */
    private static final class Recoded extends InputStream {
        private final InputStreamReader reader;
        private final char[] chars = new char[1 << 13];
        private byte[] bytes = new byte[0];
        private int at;
        private int kept;

        Recoded(InputStreamReader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            while (at == bytes.length) {
                int count = reader.read(chars, kept, chars.length - kept);
                if (count < 0 && kept == 0) {
                    return -1;
                }
                int all = kept + Math.max(count, 0);
                // Half a pair waits for its other half.
                boolean half = count > 0 && Character.isHighSurrogate(chars[all - 1]);
                bytes = new String(chars, 0, half ? all - 1 : all).getBytes(StandardCharsets.UTF_8);
                kept = half ? 1 : 0;
                chars[0] = half ? chars[all - 1] : chars[0];
                at = 0;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, to, offset, count);
            at += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}

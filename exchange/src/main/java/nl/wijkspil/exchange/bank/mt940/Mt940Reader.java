package nl.wijkspil.exchange.bank.mt940;

import java.io.IOException;
import java.io.InputStream;
import nl.wijkspil.exchange.bank.BankFindings;
import nl.wijkspil.exchange.bank.BankHandler;

/**
 * Reads MT940 statements as a stream, with or without SWIFT blocks, in the dialects of ABN AMRO,
 * ING, Rabobank, SNS/ASN/Knab/Triodos and the German banks. A statement begins with {@code :60F:}
 * or {@code :60M:} and ends with {@code :62F:} or {@code :62M:}.
 */
public final class Mt940Reader {

    private static final int LONGEST_FIELD = 1 << 16;

    private final Mt940Lines lines;
    private final String place;
    private final BankHandler handler;
    private final Mt940Statement statement;
    private final StringBuilder value = new StringBuilder(512);
    private String tag = "";
    private int tagLine;
    private int fields;

    private Mt940Reader(InputStream in, String place, BankHandler handler) {
        this.lines = new Mt940Lines(in);
        this.place = place;
        this.handler = handler;
        this.statement = new Mt940Statement(handler, place);
    }

    /**
     * What was read.
     *
     * @param encoding {@code utf-8/ascii} or {@code windows-1252}
     * @param lineEnding LF, CRLF or CR
     * @param fields how many fields
     * @param statements how many statements
     * @param complete whether the file was read to its end; if not, nothing may be booked
     */
    public record Result(
            String encoding, String lineEnding, int fields, int statements, boolean complete) {}

    /**
     * Reads a file and tells the handler what is in it.
     *
     * @param place the file's name, for findings
     * @throws IOException when the file itself cannot be read
     */
    public static Result read(InputStream in, String place, BankHandler handler)
            throws IOException {
        return new Mt940Reader(in, place, handler).read();
    }

    private Result read() throws IOException {
        boolean complete = true;
        try {
            for (String line = lines.next(); line != null; line = lines.next()) {
                line(line);
            }
            field();
            statement.endOfFile(lines.number());
        } catch (Mt940Lines.LineTooLong e) {
            handler.finding(
                    BankFindings.beyondLimits(
                            place + " regel " + (lines.number() + 1),
                            "een regel van meer dan 64 kB"));
            complete = false;
        }
        if (lines.windows()) {
            handler.finding(BankFindings.encoding(place, "windows-1252"));
        }
        if (complete && statement.count() == 0) {
            handler.finding(
                    fields == 0
                            ? BankFindings.unknownFormat(place)
                            : BankFindings.noStatements(place, "geen beginsaldo :60F:"));
        }
        return new Result(
                lines.windows() ? "windows-1252" : "utf-8/ascii",
                lines.lineEnding(),
                fields,
                statement.count(),
                complete);
    }

    private void line(String line) {
        int colon = tagEnd(line);
        if (colon > 0) {
            field();
            tag = line.substring(1, colon);
            tagLine = lines.number();
            value.setLength(0);
            value.append(line, colon + 1, line.length());
            fields++;
        } else if (line.startsWith("-")
                && (line.length() == 1 || line.charAt(1) == '}' || line.startsWith("-XXX"))) {
            field();
            tag = "";
        } else if (!tag.isEmpty() && value.length() + line.length() < LONGEST_FIELD) {
            value.append('\n').append(line);
        }
    }

    /**
     * The index of the second colon of {@code :61:} or {@code :60F:}, or 0 when there is no tag.
     */
    private static int tagEnd(String line) {
        if (line.length() < 4
                || line.charAt(0) != ':'
                || !isDigit(line.charAt(1))
                || !isDigit(line.charAt(2))) {
            return 0;
        }
        if (line.charAt(3) == ':') {
            return 3;
        }
        char letter = line.charAt(3);
        boolean isLetter = letter >= 'A' && letter <= 'Z';
        return isLetter && line.length() > 4 && line.charAt(4) == ':' ? 4 : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void field() {
        if (!tag.isEmpty()) {
            statement.field(tag, value, tagLine);
        }
    }
}

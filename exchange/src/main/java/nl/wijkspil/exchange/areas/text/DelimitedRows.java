package nl.wijkspil.exchange.areas.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaUnreadable;

/**
 * Rows of a CSV file in UTF-8, with or without byte order mark, separated by the comma, semicolon
 * or tab that stands first outside quotes; quotes as in RFC 4180.
 */
public final class DelimitedRows implements RowReader {

    private static final int MOST_CELL = 4_000_000;
    private static final int MOST_CELLS = 5_000;

    private final String place;
    private final Utf8Reader in;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private char separator;
    private long line = 1;

    /** Reads from a stream, which is closed with this reader; the place goes in findings. */
    public DelimitedRows(InputStream in, String place) {
        this.place = place;
        this.in = new Utf8Reader(in);
    }

    /** The separator met, or 0 when the file has a single column. */
    public char separator() {
        return separator;
    }

    @Override
    public boolean next(CellRow row) throws IOException {
        try {
            if (line == 1 && peek() == '\ufeff') {
                at++;
            }
            row.clear(line);
            if (peek() < 0) {
                return false;
            }
            while (cell(row)) {
                if (row.width() > MOST_CELLS) {
                    throw new AreaUnreadable(AreaFindings.tooWide(place, row.line()));
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            throw new AreaUnreadable(AreaFindings.encoding(place, line));
        }
    }

    /** Reads one cell; true when another follows in this row. */
    private boolean cell(CellRow row) throws IOException {
        boolean quoted = peek() == '"';
        if (quoted) {
            at++;
            quoted(row);
        }
        while (true) {
            int c = peek();
            if (c < 0) {
                row.endCell();
                return false;
            }
            int start = at;
            while (at < end && !stops(buffer[at])) {
                at++;
            }
            row.add(buffer, start, at - start);
            limit(row);
            if (at == end) {
                continue;
            }
            char stop = buffer[at++];
            if (stop == '\n') {
                line++;
                row.endCell();
                return false;
            }
            if (stop == '\r') {
                if (peek() != '\n') {
                    line++;
                    row.endCell();
                    return false;
                }
            } else {
                separator = stop;
                row.endCell();
                return true;
            }
        }
    }

    private boolean stops(char c) {
        return c == '\n'
                || c == '\r'
                || (separator == 0 ? c == ';' || c == ',' || c == '\t' : c == separator);
    }

    private void quoted(CellRow row) throws IOException {
        long opened = line;
        while (true) {
            int c = peek();
            if (c < 0) {
                throw new AreaUnreadable(AreaFindings.openQuote(place, opened));
            }
            int start = at;
            while (at < end && buffer[at] != '"') {
                line += buffer[at] == '\n' ? 1 : 0;
                at++;
            }
            row.add(buffer, start, at - start);
            limit(row);
            if (at < end) {
                at++;
                if (peek() != '"') {
                    return;
                }
                at++;
                row.add('"');
            }
        }
    }

    private void limit(CellRow row) {
        if (row.openLength() > MOST_CELL) {
            throw new AreaUnreadable(AreaFindings.tooWide(place, row.line()));
        }
    }

    private int peek() throws IOException {
        if (at == end) {
            int read = in.read(buffer, 0, buffer.length);
            if (read <= 0) {
                return -1;
            }
            at = 0;
            end = read;
        }
        return buffer[at];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package nl.wijkspil.evaluation.panel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import nl.wijkspil.evaluation.finding.Refusal;

/**
 * Reads a CSV file: UTF-8, separator comma, semicolon or tab (seen in the header), quotes as in RFC
 * 4180, Dutch or English numbers, optionally gzipped. Streams; keeps only the columns asked for.
 */
public final class ReadTable {

    /** More columns than this is no data but an accident. */
    static final int MOST_COLUMNS = 20_000;

    private static final int MOST_CELL = 100_000;
    private static final int MOST_ROWS = 50_000_000;

    private ReadTable() {}

    /**
     * Reads all columns as texts; {@link Table#numbers} still turns them into numbers. For small
     * files.
     */
    public static Table texts(Path file) {
        return read(file, column -> true, column -> true);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param wanted which columns to keep
     * @param text which of these hold texts; the others hold numbers
     * @throws Refusal when the file cannot be read, is no UTF-8, has doubled or too many columns or
     *     ragged rows
     */
    public static Table read(Path file, Predicate<String> wanted, Predicate<String> text) {
        var name = String.valueOf(file.getFileName());
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return read(name, unzip(in), wanted, text);
        } catch (IOException e) {
            throw Refusal.of(
                    "WS-EST-FILE",
                    name,
                    "Het bestand " + name + " is niet te lezen.",
                    "Bestaat het, en mag je het lezen?");
        }
    }

    /** Reads a stream; see {@link #read(Path, Predicate, Predicate)}. */
    public static Table read(
            String name, InputStream in, Predicate<String> wanted, Predicate<String> text)
            throws IOException {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var rows = new Rows(name, new InputStreamReader(in, decoder));
        try {
            return read(name, rows, wanted, text);
        } catch (CharacterCodingException e) {
            throw Refusal.of(
                    "WS-EST-ENCODING",
                    name + ", rond regel " + rows.line,
                    "Het bestand is niet in UTF-8 opgeslagen.",
                    "Sla het opnieuw op als \"CSV UTF-8\".");
        }
    }

    private static InputStream unzip(BufferedInputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first == 0x1f && second == 0x8b ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static Table read(
            String name, Rows rows, Predicate<String> wanted, Predicate<String> text)
            throws IOException {
        var header = new ArrayList<String>();
        if (!rows.header(header)) {
            throw Refusal.of(
                    "WS-EST-EMPTY",
                    name,
                    "Het bestand is leeg.",
                    "Geef een bestand met een kopregel en rijen.");
        }
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!seen.add(column)) {
                throw Refusal.of(
                        "WS-EST-DOUBLE-COLUMN",
                        name + ", regel 1",
                        "De kolom \"" + column + "\" staat er twee keer.",
                        "Geef elke kolom een eigen naam.");
            }
        }
        int width = header.size();
        var texts = new HashMap<Integer, List<String>>();
        var numbers = new HashMap<Integer, NumberColumn>();
        for (int c = 0; c < width; c++) {
            if (wanted.test(header.get(c))) {
                if (text.test(header.get(c))) {
                    texts.put(c, new ArrayList<>());
                } else {
                    numbers.put(c, new NumberColumn(name, header.get(c)));
                }
            }
        }
        int count = fill(name, rows, width, texts, numbers);
        Map<String, Table.Column> columns = new LinkedHashMap<>();
        for (int c = 0; c < width; c++) {
            var asText = texts.get(c);
            var asNumber = numbers.get(c);
            if (asText != null) {
                columns.put(header.get(c), new Table.Column.Texts(asText));
            } else if (asNumber != null) {
                columns.put(header.get(c), asNumber.finish());
            }
        }
        return new Table(name, count, columns);
    }

    private static int fill(
            String name,
            Rows rows,
            int width,
            Map<Integer, List<String>> texts,
            Map<Integer, NumberColumn> numbers)
            throws IOException {
        var shared = new HashMap<String, String>();
        var cells = new ArrayList<String>(width);
        int count = 0;
        while (rows.next(cells)) {
            if (cells.size() == 1 && cells.getFirst().isEmpty() && width > 1) {
                continue;
            }
            if (cells.size() != width) {
                throw Refusal.of(
                        "WS-EST-RAGGED",
                        name + ", regel " + rows.line,
                        "Deze rij heeft "
                                + cells.size()
                                + " cellen; de kopregel heeft er "
                                + width
                                + ".",
                        "Controleer scheidingstekens en aanhalingstekens in deze rij.");
            }
            if (++count > MOST_ROWS) {
                throw Refusal.of(
                        "WS-EST-ROWS",
                        name,
                        "Het bestand heeft meer dan 50 miljoen rijen.",
                        "Splits het bestand.");
            }
            for (var entry : texts.entrySet()) {
                var cell = cells.get(entry.getKey());
                entry.getValue()
                        .add(
                                shared.size() < 1_000_000
                                        ? shared.computeIfAbsent(cell, k -> k)
                                        : cell);
            }
            for (var entry : numbers.entrySet()) {
                entry.getValue().add(cells.get(entry.getKey()), rows.line);
            }
        }
        return count;
    }

    /** Splits characters into rows of cells. */
    private static final class Rows {
        private final String name;
        private final Reader in;
        private final char[] buffer = new char[1 << 16];
        private int at;
        private int end;
        private char separator;
        private long nextLine = 1;
        private long line = 1;
        private final StringBuilder cell = new StringBuilder();

        Rows(String name, Reader in) {
            this.name = name;
            this.in = in;
        }

        boolean header(List<String> cells) throws IOException {
            int first = peek();
            if (first == '\uFEFF') {
                at++;
            }
            separator = 0;
            return next(cells);
        }

        /**
         * Reads the next row into {@code cells}; false at the end. While the separator is unknown
         * the first one met is it.
         */
        boolean next(List<String> cells) throws IOException {
            cells.clear();
            if (peek() < 0) {
                return false;
            }
            line = nextLine;
            while (true) {
                int stop = cell();
                cells.add(cell.toString().strip());
                if (cells.size() > MOST_COLUMNS) {
                    throw Refusal.of(
                            "WS-EST-COLUMNS",
                            name + ", regel " + line,
                            "Het bestand heeft meer dan " + MOST_COLUMNS + " kolommen.",
                            "Zet perioden onder elkaar (een rij per eenheid en periode) of kies de"
                                    + " kolommen die je nodig hebt.");
                }
                if (stop != separator || stop < 0) {
                    return true;
                }
            }
        }

        /**
         * Reads one cell; returns the character that ended it: the separator, a line feed, or -1.
         */
        private int cell() throws IOException {
            cell.setLength(0);
            boolean quoted = false;
            if (peek() == '"') {
                at++;
                quoted = true;
            }
            while (true) {
                int c = peek();
                if (c >= 0) {
                    at++;
                }
                if (quoted) {
                    if (c < 0) {
                        throw Refusal.of(
                                "WS-EST-QUOTE",
                                name + ", regel " + line,
                                "Een aanhalingsteken wordt nooit gesloten.",
                                "Sluit het aanhalingsteken.");
                    }
                    if (c == '"') {
                        if (peek() == '"') {
                            at++;
                        } else {
                            quoted = false;
                            continue;
                        }
                    } else if (c == '\n') {
                        nextLine++;
                    }
                } else {
                    if (separator == 0 && (c == ',' || c == ';' || c == '\t')) {
                        separator = (char) c;
                    }
                    if (c < 0) {
                        return c;
                    }
                    if (c == '\n') {
                        nextLine++;
                        return c;
                    }
                    if (c == separator) {
                        return c;
                    }
                    if (c == '\r') {
                        continue;
                    }
                }
                cell.append((char) c);
                if (cell.length() > MOST_CELL) {
                    throw Refusal.of(
                            "WS-EST-CELL",
                            name + ", regel " + line,
                            "Een cel is langer dan " + MOST_CELL + " tekens.",
                            "Is dit wel een CSV-bestand?");
                }
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
    }
}

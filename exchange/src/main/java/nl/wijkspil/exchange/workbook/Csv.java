package nl.wijkspil.exchange.workbook;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.evaluation.words.Words;

/**
 * Figures and other tables as CSV in UTF-8 (RFC 4180), separated by a comma or a semicolon; the
 * first line tells which. Headings are the codes or the headings of the layout.
 */
public final class Csv {

    private Csv() {}

    /** Figures as CSV with the codes of {@link FigureSheet#LAYOUT} as headings. */
    public static String figures(Iterable<FigureRecord> figures) {
        StringBuilder out = new StringBuilder();
        out.append(
                        String.join(
                                ",",
                                FigureSheet.LAYOUT.columns().stream().map(Column::code).toList()))
                .append("\r\n");
        for (FigureRecord each : figures) {
            String separator = "";
            for (Object cell : FigureSheet.cells(each)) {
                out.append(separator).append(quoted(text(cell)));
                separator = ",";
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    /** Reads every row below the headings, as {@link BookReader#read} does. */
    public static void read(
            byte[] file, Layout layout, List<Problem> problems, Consumer<SheetRow> receiver) {
        String text = decoded(file, layout, problems);
        if (text == null) {
            return;
        }
        Cursor cursor = new Cursor(text);
        Headings headings = Headings.of(layout, cursor.next(), problems);
        if (!problems.isEmpty()) {
            return;
        }
        int before = problems.size();
        int line = cursor.line;
        while (cursor.more()) {
            if (problems.size() - before >= BookReader.MOST_PROBLEMS) {
                problems.add(BookReader.stopped(layout, line));
                return;
            }
            line = cursor.line;
            List<String> cells = cursor.next();
            Map<String, CellValue> values = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                String code = headings.code(i);
                if (code != null && !cells.get(i).isBlank()) {
                    values.put(code, new CellValue.Text(cells.get(i).strip()));
                }
            }
            if (cells.stream().skip(headings.count()).anyMatch(each -> !each.isBlank())) {
                problems.add(tooLong(layout, line));
            } else if (!values.isEmpty()) {
                receiver.accept(new SheetRow(layout, line, values, problems));
            }
        }
        if (cursor.open) {
            problems.add(
                    Problem.error(
                            "WS-BOOK-016",
                            layout.name() + ", regel " + line,
                            new Words(
                                    "Een aanhalingsteken wordt niet gesloten.",
                                    "A quote is never closed."),
                            new Words("Sluit het.", "Close it.")));
        }
    }

    private static Problem tooLong(Layout layout, int line) {
        return Problem.error(
                "WS-BOOK-018",
                layout.name() + ", regel " + line,
                new Words(
                        "Deze regel heeft meer cellen dan er kolommen zijn.",
                        "This row has more cells than there are columns."),
                new Words(
                        "Zet een getal met een komma tussen aanhalingstekens, of scheid met een"
                                + " puntkomma.",
                        "Put a number with a comma in quotes, or separate by semicolons."));
    }

    private static @org.jspecify.annotations.Nullable String decoded(
            byte[] file, Layout layout, List<Problem> problems) {
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(java.nio.ByteBuffer.wrap(file))
                            .toString();
            if (text.indexOf(0) >= 0) { // UTF-16, or no text at all
                throw new CharacterCodingException();
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.add(
                    Problem.error(
                            "WS-BOOK-017",
                            layout.name(),
                            new Words("Dit bestand is geen UTF-8.", "This file is not UTF-8."),
                            new Words("Sla het op als CSV UTF-8.", "Save it as CSV UTF-8.")));
            return null;
        }
    }

    /** A number with three decimals gets a fourth, so that nobody takes it for thousands. */
    private static String text(@org.jspecify.annotations.Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> {
                String plain = new java.math.BigDecimal(number.toString()).toPlainString();
                yield NumberText.isAmbiguous(plain) ? plain + "0" : plain;
            }
            default -> cell.toString();
        };
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\\r\\n;].*")
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }

    /** Walks through the text record by record. */
    private static final class Cursor {
        private final String text;
        private final char separator;
        private int at;
        private int line = 1;
        private boolean open;

        Cursor(String text) {
            this.text = text;
            int end = text.indexOf('\n');
            String first = end < 0 ? text : text.substring(0, end);
            this.separator =
                    first.chars().filter(c -> c == ';').count()
                                    > first.chars().filter(c -> c == ',').count()
                            ? ';'
                            : ',';
        }

        boolean more() {
            return at < text.length();
        }

        List<String> next() {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            open = false;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (open) {
                    if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                        cell.append('"');
                        at++;
                    } else if (c == '"') {
                        open = false;
                    } else {
                        line += c == '\n' ? 1 : 0;
                        cell.append(c);
                    }
                } else if (c == '"' && cell.isEmpty()) {
                    open = true;
                } else if (c == separator) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else if (c == '\n') {
                    line++;
                    break;
                } else if (c != '\r') {
                    cell.append(c);
                }
            }
            cells.add(cell.toString());
            return cells;
        }
    }
}

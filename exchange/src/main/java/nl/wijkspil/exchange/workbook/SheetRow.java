package nl.wijkspil.exchange.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import nl.wijkspil.evaluation.json.ClosestName;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/** One row, read column by column; what is wrong is added to the list of problems. */
public final class SheetRow {

    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT),
                    DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT));

    private final Layout layout;
    private final int line;
    private final Map<String, CellValue> cells;
    private final List<Problem> problems;
    private boolean wrong;

    SheetRow(Layout layout, int line, Map<String, CellValue> cells, List<Problem> problems) {
        this.layout = layout;
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    /** The row's number in the file, the first row is 1. */
    public int line() {
        return line;
    }

    /** Whether anything in this row was wrong so far. */
    public boolean isWrong() {
        return wrong;
    }

    /** Whether the cell holds anything. */
    public boolean has(String column) {
        return !(cell(column) instanceof CellValue.Empty);
    }

    /** The text of a cell, empty when the cell is. A number becomes its shortest text. */
    public String text(String column) {
        return switch (cell(column)) {
            case CellValue.Empty _ -> "";
            case CellValue.Text text -> text.text();
            case CellValue.Numeric number ->
                    number.value() == Math.rint(number.value()) && Math.abs(number.value()) < 1e15
                            ? Long.toString((long) number.value())
                            : Double.toString(number.value());
            case CellValue.Day day -> day(day).toString();
            case CellValue.Failed failed -> {
                failed(column, failed);
                yield "";
            }
        };
    }

    /** The text of a cell that must not be empty. */
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty() && !wrong) {
            problem(
                    "004",
                    column,
                    "Deze cel is leeg.",
                    "This cell is empty.",
                    "Vul de cel in.",
                    "Fill it in.");
        }
        return text;
    }

    /** The number in a cell, or null when the cell is empty or wrong. */
    public @Nullable Double number(String column) {
        return switch (cell(column)) {
            case CellValue.Empty _ -> null;
            case CellValue.Numeric number -> number.value();
            case CellValue.Day day -> {
                problem(
                        "023",
                        column,
                        "Hier staat een datum (" + day(day) + "), geen getal.",
                        "Here stands a date (" + day(day) + "), not a number.",
                        "Geef de cel de opmaak Getal en vul het getal opnieuw in.",
                        "Format the cell as a number and fill it in again.");
                yield null;
            }
            case CellValue.Failed failed -> {
                failed(column, failed);
                yield null;
            }
            case CellValue.Text text -> {
                OptionalDouble value = NumberText.parse(text.text());
                if (value.isPresent()) {
                    yield value.getAsDouble();
                }
                if (NumberText.isAmbiguous(text.text())) {
                    problem(
                            "006",
                            column,
                            "\"" + shown(text.text()) + "\" kan twee getallen zijn.",
                            "\"" + shown(text.text()) + "\" can be two numbers.",
                            "Schrijf het zonder punt of komma voor duizendtallen.",
                            "Write it without a thousands separator.");
                } else {
                    problem(
                            "005",
                            column,
                            "\"" + shown(text.text()) + "\" is geen getal.",
                            "\"" + shown(text.text()) + "\" is not a number.",
                            "Vul een getal in, bijvoorbeeld 41,5.",
                            "Fill in a number, for example 41.5.");
                }
                yield null;
            }
        };
    }

    /** A whole number from low to high, or the other when the cell is empty. */
    public long whole(String column, long low, long high, long otherwise) {
        Double value = number(column);
        if (value == null) {
            return otherwise;
        }
        if (value != Math.rint(value) || value < low || value > high) {
            problem(
                    "007",
                    column,
                    "Dit moet een heel getal zijn van " + low + " tot en met " + high + ".",
                    "This must be a whole number from " + low + " to " + high + ".",
                    "Pas het getal aan.",
                    "Change the number.");
            return otherwise;
        }
        return value.longValue();
    }

    /** A date as 2025-12-31, 31-12-2025 or a workbook's own date; null when empty or wrong. */
    public @Nullable LocalDate date(String column) {
        if (cell(column) instanceof CellValue.Day day) {
            return day(day);
        }
        if (cell(column) instanceof CellValue.Numeric number) {
            return number.value() >= 1 && number.value() < 200_000
                    ? LocalDate.of(1899, 12, 30).plusDays((long) number.value())
                    : noDate(column, number.value() + "");
        }
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter each : DATES) {
            LocalDate date = parsed(text, each);
            if (date != null) {
                return date;
            }
        }
        return noDate(column, text);
    }

    private static @Nullable LocalDate parsed(String text, DateTimeFormatter format) {
        try {
            return LocalDate.parse(text, format.withResolverStyle(ResolverStyle.STRICT));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** One of the known names; the first when it is empty or wrong. */
    public String choice(String column, List<String> known) {
        String written = required(column);
        for (String each : known) {
            if (each.equalsIgnoreCase(written)) {
                return each;
            }
        }
        if (!written.isEmpty()) {
            unknownName(column, written, known);
        }
        return known.getFirst();
    }

    /** Adds the problem that a name is not known, with what was probably meant. */
    public void unknownName(String column, String written, java.util.Collection<String> known) {
        Words cure =
                ClosestName.to(written, known)
                        .map(near ->
                                new Words(
                                        "Misschien bedoel je \"" + near + "\".",
                                        "Maybe you meant \"" + near + "\"."))
                        .orElse(
                                new Words(
                                        "Kijk het na op het blad Uitleg.",
                                        "Check it on the sheet Uitleg."));
        problem(
                "008",
                column,
                "\"" + shown(written) + "\" kennen we niet.",
                "\"" + shown(written) + "\" is not known.",
                cure.nl(),
                cure.en());
    }

    /** Adds a problem of this row, code {@code WS-BOOK-...}. */
    public void problem(
            String number, String column, String nl, String en, String cureNl, String cureEn) {
        wrong = true;
        problems.add(
                Problem.error(
                        "WS-BOOK-" + number,
                        layout.name() + ", regel " + line + ", " + heading(column),
                        new Words(nl, en),
                        new Words(cureNl, cureEn)));
    }

    private @Nullable LocalDate noDate(String column, String text) {
        problem(
                "009",
                column,
                "\"" + shown(text) + "\" is geen datum.",
                "\"" + shown(text) + "\" is not a date.",
                "Schrijf een datum als 2025-12-31.",
                "Write a date as 2025-12-31.");
        return null;
    }

    private void failed(String column, CellValue.Failed failed) {
        if (failed.text().isEmpty()) {
            problem(
                    "024",
                    column,
                    "De formule in deze cel is nog niet uitgerekend.",
                    "The formula in this cell has not been calculated.",
                    "Open het bestand in Excel of LibreOffice en sla het op.",
                    "Open the file in Excel or LibreOffice and save it.");
            return;
        }
        problem(
                "010",
                column,
                "De formule in deze cel geeft " + shown(failed.text()) + ".",
                "The formula in this cell gives " + shown(failed.text()) + ".",
                "Herstel de formule of vul de waarde in.",
                "Repair the formula or fill in the value.");
    }

    private static LocalDate day(CellValue.Day day) {
        return LocalDate.of(1899, 12, 30).plusDays((long) day.serial());
    }

    /** The heading that a person sees above the column. */
    private String heading(String column) {
        return layout.columns().stream()
                .filter(each -> each.code().equals(column))
                .map(Column::heading)
                .findFirst()
                .orElse(column);
    }

    private CellValue cell(String column) {
        return cells.getOrDefault(column, new CellValue.Empty());
    }

    /** What was written, cut to a length that fits in a sentence. */
    static String shown(String text) {
        return text.codePointCount(0, text.length()) > 60
                ? text.substring(0, text.offsetByCodePoints(0, 60)) + "…"
                : text;
    }
}

package nl.wijkspil.exchange.areas.figures;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaHandler;
import nl.wijkspil.exchange.areas.AreaRow;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.Nothing;
import nl.wijkspil.exchange.areas.ValueKind;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.exchange.areas.text.NumberReader;
import nl.wijkspil.exchange.areas.text.RowReader;
import nl.wijkspil.lending.Finding;

/** Reads the rows of a file by its plan; memory does not grow with the file. */
final class FigureReader {

    private static final Map<String, String> PREFIX =
            Map.of("gemeente", "GM", "wijk", "WK", "buurt", "BU");

    private final String file;
    private final List<String> names;
    private final FigurePlan plan;
    private final Problems problems;
    private final Nothing[] empty;
    private final NumberReader numbers = new NumberReader();
    private final String[] seen;
    private char sign;
    private long sentinels;

    /**
     * A reader.
     *
     * @param names the headings
     * @param empty what an empty cell means, per column
     */
    FigureReader(
            String file, List<String> names, FigurePlan plan, Nothing[] empty, Problems problems) {
        this.file = file;
        this.names = List.copyOf(names);
        this.plan = plan;
        this.empty = empty.clone();
        this.problems = problems;
        this.seen = new String[plan.dimensions().size()];
    }

    /** The decimal sign met, 0 when no number had decimals. */
    char sign() {
        return sign;
    }

    /** How many cells held a negative filler. */
    long sentinels() {
        return sentinels;
    }

    /** Reads all rows below the heading; a year of 0 in the plan's place means the given one. */
    void read(Rows rows, int skipped, int year, AreaHandler handler) throws IOException {
        AreaRow area = new AreaRow(plan.columns());
        CellRow row = new CellRow();
        try (RowReader reader = rows.open()) {
            for (int i = 0; i <= skipped; i++) {
                if (!reader.next(row)) {
                    return;
                }
            }
            while (reader.next(row)) {
                if (row.width() == 1 && row.isEmpty(0)) {
                    continue;
                }
                if (row.width() != plan.width() && !padded(row)) {
                    problems.add(AreaFindings.ragged(file, row.line(), row.width(), plan.width()));
                    continue;
                }
                if (fill(area, row, year)) {
                    handler.row(area);
                }
            }
        }
    }

    /** Workbooks leave empty cells at the end of a row out. */
    private boolean padded(CellRow row) {
        return plan.layout() == nl.wijkspil.exchange.areas.AreaLayout.WORKBOOK
                && row.width() < plan.width();
    }

    private boolean fill(AreaRow area, CellRow row, int year) {
        AreaCode code = code(row);
        if (code == null) {
            return false;
        }
        area.start(code, year(row, year), row.line());
        area.named(text(row, plan.name()), text(row, plan.municipality()));
        area.placed(text(row, plan.place()), text(row, plan.province()));
        if (plan.water() >= 0) {
            area.onLand(row.is(plan.water(), "NEE"));
        }
        dimensions(row);
        List<AreaColumn> columns = plan.columns();
        for (int i = 0; i < columns.size(); i++) {
            int cell = columns.get(i).position();
            if (row.isEmpty(cell)) {
                area.put(i, empty[i]);
            } else if (row.isDot(cell)) {
                area.put(i, Nothing.WITHHELD);
            } else {
                number(area, row, i, cell, columns.get(i));
            }
        }
        return true;
    }

    private static String text(CellRow row, int column) {
        return column < 0 ? "" : row.text(column);
    }

    private void number(AreaRow area, CellRow row, int at, int cell, AreaColumn column) {
        double value = row.number(cell, numbers);
        if (Double.isNaN(value)) {
            if (row.is(cell, "NA") || row.is(cell, "-") || row.is(cell, "x")) {
                area.put(at, Nothing.WITHHELD);
                return;
            }
            bad(
                    area,
                    at,
                    AreaFindings.badNumber(file, row.line(), column.header(), row.text(cell)));
            return;
        }
        if (numbers.sign() != 0) {
            if (sign == 0) {
                sign = numbers.sign();
            } else if (sign != numbers.sign()) {
                bad(area, at, AreaFindings.mixedSigns(file, row.line(), row.text(cell)));
                return;
            }
            if (column.kind() == ValueKind.COUNT
                    && numbers.decimals() == 3
                    && plan.layout() != nl.wijkspil.exchange.areas.AreaLayout.CSV
                    && !column.unit().startsWith("km")) {
                bad(
                        area,
                        at,
                        AreaFindings.thousands(file, row.line(), column.header(), row.text(cell)));
                return;
            }
        }
        if (value <= -99_990) {
            sentinels++;
            area.put(at, Nothing.WITHHELD);
        } else if (value < 0 && !BelowZero.isPossible(column)) {
            bad(area, at, AreaFindings.negative(file, row.line(), column.header(), row.text(cell)));
        } else {
            area.put(at, value);
        }
    }

    private void bad(AreaRow area, int at, Finding why) {
        problems.add(why);
        area.put(at, Nothing.WITHHELD);
    }

    private @org.jspecify.annotations.Nullable AreaCode code(CellRow row) {
        String text = row.text(plan.code());
        if (plan.codeDigits()) {
            String level = row.text(Math.max(0, plan.level())).toLowerCase(Locale.ROOT);
            String prefix =
                    plan.level() < 0
                            ? (text.length() <= 4 ? "GM" : text.length() <= 6 ? "WK" : "BU")
                            : level.startsWith("land")
                                    ? "NL"
                                    : PREFIX.getOrDefault(level.split(" ", 2)[0], "");
            int width =
                    switch (prefix) {
                        case "NL" -> 2;
                        case "GM" -> 4;
                        case "WK" -> 6;
                        default -> 8;
                    };
            text = prefix + "0".repeat(Math.max(0, width - text.length())) + text;
            text = prefix.equals("NL") ? "NL00" : text;
        }
        var code = AreaCode.parse(text);
        if (code.isEmpty()) {
            problems.add(AreaFindings.badCode(file, row.line(), text));
            return null;
        }
        return code.get();
    }

    private int year(CellRow row, int otherwise) {
        if (plan.year() < 0) {
            return otherwise;
        }
        String text = row.text(plan.year());
        if (text.length() >= 4) {
            int year = 0;
            for (int i = 0; i < 4; i++) {
                int digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    year = -1;
                    break;
                }
                year = year * 10 + digit;
            }
            if (year >= 1990 && year <= 2100) {
                return year;
            }
        }
        problems.add(AreaFindings.badNumber(file, row.line(), "jaar", text));
        return otherwise;
    }

    private void dimensions(CellRow row) {
        for (int i = 0; i < seen.length; i++) {
            int cell = plan.dimensions().get(i);
            if (seen[i] == null) {
                seen[i] = row.text(cell);
            } else if (!row.is(cell, seen[i])) {
                throw new AreaUnreadable(
                        AreaFindings.dimension(
                                file, row.line(), names.get(cell), seen[i], row.text(cell)));
            }
        }
    }
}

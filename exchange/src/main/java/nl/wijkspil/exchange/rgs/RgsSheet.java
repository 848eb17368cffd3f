package nl.wijkspil.exchange.rgs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkspil.lending.Finding;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** One sheet, row by row: first the headings, then the codes below them. */
final class RgsSheet {

    private static final Pattern CODE = Pattern.compile("[BW](?:[A-Z][A-Za-z0-9]{2}){0,5}");
    private static final int MOST_COLUMNS = 200;

    private record Found(RgsEntry entry, int row) {}

    private final String name;
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int codeAt = -1;
    private int textAt = -1;
    private int levelAt = -1;
    private int rows;
    private boolean stopped;

    RgsSheet(String name) {
        this.name = name;
    }

    boolean hasHeadings() {
        return codeAt >= 0 && textAt >= 0 && levelAt >= 0;
    }

    boolean goesOn() {
        return !stopped;
    }

    /** Looks whether this row holds the headings. */
    void headings(Row row) {
        codeAt = -1;
        textAt = -1;
        levelAt = -1;
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            switch (text(row, i).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)) {
                case "referentiecode" -> codeAt = i;
                case "omschrijving" -> textAt = i;
                case "niveau", "nivo" -> levelAt = i;
                default -> {}
            }
        }
    }

    void row(Row row) {
        String code = text(row, codeAt);
        String description = text(row, textAt);
        String level = text(row, levelAt);
        if (code.isEmpty() && description.isEmpty() && level.isEmpty()) {
            return;
        }
        String place = place(row.getRowNum());
        if (++rows > RgsReader.MOST_ROWS) {
            findings.add(RgsFindings.tooLong(place));
            stopped = true;
            return;
        }
        check(code, description, level, row.getRowNum(), place);
        stopIfMany(place);
    }

    private void check(String code, String description, String level, int row, String place) {
        if (!CODE.matcher(code).matches()) {
            findings.add(RgsFindings.notACode(place, code));
            return;
        }
        int expected = RgsEntry.levelOf(code);
        if (!level.equals(Integer.toString(expected))) {
            findings.add(RgsFindings.level(place, code, level, expected));
        }
        if (description.isEmpty() || description.length() > RgsReader.LONGEST_TEXT) {
            findings.add(RgsFindings.noDescription(place, code));
        }
        var before =
                found.putIfAbsent(code, new Found(new RgsEntry(code, expected, description), row));
        if (before != null) {
            findings.add(RgsFindings.doubled(place, code, before.row()));
        }
    }

    private void stopIfMany(String place) {
        if (!stopped && findings.size() >= RgsReader.MOST_FINDINGS) {
            findings.add(RgsFindings.stopped(place));
            stopped = true;
        }
    }

    /** {@return what is wrong, also between rows; a list of its own} */
    List<Finding> findings() {
        if (found.isEmpty() && findings.isEmpty()) {
            findings.add(RgsFindings.empty(name));
        }
        for (var each : found.values()) {
            if (stopped) {
                break;
            }
            String parent = each.entry().parent();
            if (!parent.isEmpty() && !found.containsKey(parent)) {
                String place = place(each.row());
                findings.add(RgsFindings.orphan(place, each.entry().code(), parent));
                stopIfMany(place);
            }
        }
        return new ArrayList<>(findings);
    }

    List<RgsEntry> entries() {
        return found.values().stream().map(Found::entry).toList();
    }

    private String place(int row) {
        return name + ", rij " + row;
    }

    private static String text(Row row, int at) {
        if (at >= row.getCellCount()) {
            return "";
        }
        Cell cell = row.getCell(at);
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String text =
                cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA
                        ? cell.getRawValue()
                        : cell.getText();
        return text == null ? "" : text.strip().replace("\u0000", "");
    }
}

package nl.wijkspil.exchange.areas.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.exchange.areas.text.NumberReader;

/**
 * The heading of a file and its first rows, to recognise it by.
 *
 * @param file the file's name, for findings
 * @param names the headings
 * @param sample the first rows below
 */
record Header(String file, List<String> names, List<List<String>> sample) {

    Header {
        names = List.copyOf(names);
        sample = List.copyOf(sample);
    }

    /** The first column with one of these names, whatever their case; -1 when there is none. */
    int find(String... wanted) {
        for (String each : wanted) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).equalsIgnoreCase(each)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The first column whose name contains this text, whatever its case; -1 when there is none. */
    int containing(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).toLowerCase(Locale.ROOT).contains(low)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the first rows hold only numbers, dots and nothing in this column. */
    boolean isNumeric(int column) {
        NumberReader reader = new NumberReader();
        for (List<String> row : sample) {
            String cell = column < row.size() ? row.get(column) : "";
            if (!cell.isEmpty()
                    && !cell.equals(".")
                    && Double.isNaN(reader.read(cell.toCharArray(), 0, cell.length()))) {
                return false;
            }
        }
        return true;
    }

    /** The columns not in this list. */
    List<Integer> except(int... taken) {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean free = true;
            for (int each : taken) {
                free &= each != i;
            }
            if (free) {
                rest.add(i);
            }
        }
        return rest;
    }

    static Header of(String file, CellRow heading, List<List<String>> sample) {
        return new Header(file, heading.texts(), sample);
    }
}

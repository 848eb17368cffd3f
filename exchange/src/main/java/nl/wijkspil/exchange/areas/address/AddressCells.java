package nl.wijkspil.exchange.areas.address;

import java.util.Locale;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.text.CellRow;

/**
 * Reads rows of a table of addresses. Millions of rows repeat the postcode and the neighbourhood of
 * the row before, so those are compared and not made anew.
 */
final class AddressCells {

    private static final int LONGEST_NUMBER = 6;

    private final int postcodeCell;
    private final int numberCell;
    private final int areaCell;
    private String writtenPostcode = "";
    private String postcode = "";
    private String writtenArea = "";
    private AreaCode area = new AreaCode(AreaLevel.COUNTRY, "NL00");
    private int number;

    AddressCells(int postcodeCell, int numberCell, int areaCell) {
        this.postcodeCell = postcodeCell;
        this.numberCell = numberCell;
        this.areaCell = areaCell;
    }

    String postcode() {
        return postcode;
    }

    int number() {
        return number;
    }

    AreaCode area() {
        return area;
    }

    /** The three cells of a row, for a message. */
    String words(CellRow row) {
        return row.text(postcodeCell) + " " + row.text(numberCell) + " " + row.text(areaCell);
    }

    /** Takes the cells of a row; false when they are no address. */
    boolean read(CellRow row) {
        return readPostcode(row) && readNumber(row) && readArea(row);
    }

    private boolean readPostcode(CellRow row) {
        if (!writtenPostcode.isEmpty() && row.is(postcodeCell, writtenPostcode)) {
            return true;
        }
        String text = row.text(postcodeCell);
        String plain = text.replace(" ", "").toUpperCase(Locale.ROOT);
        boolean fits = plain.length() == 6 && plain.charAt(0) != '0';
        for (int i = 0; fits && i < 6; i++) {
            char c = plain.charAt(i);
            fits = i < 4 ? c >= '0' && c <= '9' : c >= 'A' && c <= 'Z';
        }
        if (fits) {
            writtenPostcode = text;
            postcode = plain;
        }
        return fits;
    }

    private boolean readNumber(CellRow row) {
        int length = row.length(numberCell);
        if (length == 0 || length > LONGEST_NUMBER) {
            return false;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            int digit = row.at(numberCell, i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = 10 * value + digit;
        }
        number = value;
        return true;
    }

    private boolean readArea(CellRow row) {
        if (!writtenArea.isEmpty() && row.is(areaCell, writtenArea)) {
            return true;
        }
        String text = row.text(areaCell);
        String padded = text.length() < 8 ? "0".repeat(8 - text.length()) + text : text;
        var found = AreaCode.parse(padded.startsWith("BU") ? padded : "BU" + padded);
        boolean fits =
                !text.isEmpty()
                        && found.isPresent()
                        && found.get().level() == AreaLevel.NEIGHBOURHOOD;
        if (fits) {
            writtenArea = text;
            area = found.get();
        }
        return fits;
    }
}

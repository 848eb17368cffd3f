package nl.wijkspil.exchange.areas.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One row of cells, used again for the next row; cells are without outer white space. */
public final class CellRow {

    private char[] chars = new char[8192];
    private int[] from = new int[128];
    private int[] to = new int[128];
    private int length;
    private int open;
    private int width;
    private long line;

    /** An empty row. */
    public CellRow() {}

    /** Starts a new row that begins at this line of the file, the first is 1. */
    public void clear(long atLine) {
        length = 0;
        open = 0;
        width = 0;
        line = atLine;
    }

    void add(char c) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
        }
        chars[length++] = c;
    }

    void add(char[] source, int start, int count) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, length * 2));
        }
        System.arraycopy(source, start, chars, length, count);
        length += count;
    }

    int openLength() {
        return length - open;
    }

    void endCell() {
        if (width == from.length) {
            from = Arrays.copyOf(from, width * 2);
            to = Arrays.copyOf(to, width * 2);
        }
        int start = open;
        int end = length;
        while (start < end && isSpace(chars[start])) {
            start++;
        }
        while (end > start && isSpace(chars[end - 1])) {
            end--;
        }
        from[width] = start;
        to[width] = end;
        width++;
        open = length;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0';
    }

    /** Adds a whole cell. */
    public void addCell(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        endCell();
    }

    /** How many cells. */
    public int width() {
        return width;
    }

    /** The line of the file the row begins at. */
    public long line() {
        return line;
    }

    /** Whether the cell is empty, or beyond the row. */
    public boolean isEmpty(int cell) {
        return cell >= width || from[cell] == to[cell];
    }

    /** Whether the cell is one dot. */
    public boolean isDot(int cell) {
        return cell < width && to[cell] - from[cell] == 1 && chars[from[cell]] == '.';
    }

    /** The text of a cell; empty beyond the row. */
    public String text(int cell) {
        return cell >= width ? "" : new String(chars, from[cell], to[cell] - from[cell]);
    }

    /** Whether the cell holds exactly this text. */
    public boolean is(int cell, String text) {
        if (cell >= width || to[cell] - from[cell] != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (chars[from[cell] + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How many characters the cell has; 0 beyond the row. */
    public int length(int cell) {
        return cell >= width ? 0 : to[cell] - from[cell];
    }

    /** A character of a cell, the first is 0. */
    public char at(int cell, int character) {
        return chars[from[cell] + character];
    }

    /** All cells as texts. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            texts.add(text(i));
        }
        return texts;
    }

    /** Reads the cell as a number; see {@link NumberReader}. */
    public double number(int cell, NumberReader reader) {
        return reader.read(chars, from[cell], to[cell]);
    }
}

package nl.wijkspil.exchange.audit.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Element names a reader knows, each with a number from 1; found by their bytes. */
public final class NameTable {

    private final byte[][] names;
    private final int[] slots;
    private final int mask;

    /**
     * A table.
     *
     * @param known local names, all different; the first gets number 1
     */
    public NameTable(List<String> known) {
        names = new byte[known.size() + 1][];
        names[0] = new byte[0];
        int size = Integer.highestOneBit(known.size() * 8) * 2;
        slots = new int[size];
        mask = size - 1;
        for (int i = 0; i < known.size(); i++) {
            byte[] name = known.get(i).getBytes(StandardCharsets.US_ASCII);
            names[i + 1] = name;
            int slot = hash(name, 0, name.length) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i + 1;
        }
    }

    /** The number of the name in {@code bytes[from, to)}, or 0. */
    public int find(byte[] bytes, int from, int to) {
        int slot = hash(bytes, from, to) & mask;
        for (int at = slots[slot]; at != 0; at = slots[slot]) {
            byte[] name = names[at];
            if (name.length == to - from && Arrays.equals(name, 0, name.length, bytes, from, to)) {
                return at;
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        int h = length * 0x9E3779B1;
        h = (h ^ bytes[from]) * 0x85EBCA6B;
        h = (h ^ bytes[to - 1]) * 0xC2B2AE35;
        h = (h ^ bytes[from + (length >> 1)]) * 0x9E3779B1;
        h = (h ^ bytes[from + (length >> 2)]) * 0x85EBCA6B;
        return h ^ (h >>> 15);
    }
}

package nl.wijkspil.exchange.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gives each key of bytes a number from 0, in order of arrival, without making a string. */
final class KeyTable {

    private byte[][] keys = new byte[64][];
    private int[] slots = new int[256];
    private int size;

    int size() {
        return size;
    }

    String key(int number) {
        return new String(keys[number], StandardCharsets.UTF_8);
    }

    /** The number of the key in {@code b[from, to)}, or -1. */
    int find(byte[] b, int from, int to) {
        int mask = slots.length - 1;
        for (int slot = hash(b, from, to) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            byte[] key = keys[slots[slot] - 1];
            if (key.length == to - from && Arrays.equals(key, 0, key.length, b, from, to)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    /** Gives a key that is not there a number. */
    int add(byte[] b, int from, int to) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = Arrays.copyOfRange(b, from, to);
        if (size * 3 > slots.length) {
            slots = new int[slots.length * 2];
            for (int i = 0; i < size; i++) {
                put(i);
            }
        } else {
            put(size - 1);
        }
        return size - 1;
    }

    private void put(int number) {
        int mask = slots.length - 1;
        int slot = hash(keys[number], 0, keys[number].length) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = number + 1;
    }

    private static int hash(byte[] b, int from, int to) {
        int h = to - from;
        for (int i = from; i < to; i++) {
            h = h * 31 + b[i];
        }
        h *= 0x9E3779B1;
        return h ^ (h >>> 15);
    }
}

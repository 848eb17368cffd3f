package nl.wijkspil.evaluation.linear;

import java.util.Arrays;

/** Donors' numbers found by a {@link DonorSearch}, in the order found. */
final class DonorList {

    private int[] numbers = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int donor) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = donor;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return numbers[i];
    }
}

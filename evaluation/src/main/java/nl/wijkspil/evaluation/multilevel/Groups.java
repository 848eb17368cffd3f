package nl.wijkspil.evaluation.multilevel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The grouping of observations: names in order of first appearance and the group of each row.
 *
 * @param names names of the groups
 * @param of the group of each row
 */
@SuppressWarnings("ArrayRecordComponent")
record Groups(List<String> names, int[] of) {
    static Groups of(List<String> labels) {
        var index = new LinkedHashMap<String, Integer>();
        var of = new int[labels.size()];
        for (int i = 0; i < of.length; i++) {
            of[i] = index.computeIfAbsent(labels.get(i), k -> index.size());
        }
        return new Groups(List.copyOf(new ArrayList<>(index.keySet())), of);
    }

    int size() {
        return names.size();
    }
}

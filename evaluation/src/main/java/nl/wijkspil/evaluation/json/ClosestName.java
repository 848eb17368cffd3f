package nl.wijkspil.evaluation.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what someone probably meant: the known name at the smallest edit distance. */
public final class ClosestName {

    private ClosestName() {}

    /**
     * The known name nearest to what was written, when at most a third of it (and at least two
     * characters) differs. {@code closest("thresholdz", ["thresholds"])} is {@code thresholds}.
     */
    public static Optional<String> to(String written, Collection<String> known) {
        if (written.length() > 200) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        record Near(String name, int distance) {}
        return known.stream()
                .map(name -> new Near(name, distance(lower, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance <= Math.max(2, near.name.length() / 3))
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name);
    }

    /** Levenshtein's distance in two rows. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[b.length()];
    }
}

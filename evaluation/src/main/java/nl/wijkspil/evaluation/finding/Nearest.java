package nl.wijkspil.evaluation.finding;

import java.util.Collection;
import java.util.Locale;

/** Finds the known name that lies nearest to a mistyped one. */
public final class Nearest {

    private static final int LONGEST = 80;

    private Nearest() {}

    /**
     * The cure for an unknown name: "Bedoelde je misschien ...?" or, when nothing is near, the
     * first known names.
     *
     * @param name the unknown name
     * @param known the names that exist
     */
    public static String cure(String name, Collection<String> known) {
        var best = "";
        var bestDistance = Integer.MAX_VALUE;
        for (var candidate : known) {
            var distance =
                    distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                bestDistance = distance;
                best = candidate;
            }
        }
        if (bestDistance <= Math.max(2, name.length() / 3)) {
            return "Bedoelde je misschien \"" + best + "\"? (Maybe you meant \"" + best + "\".)";
        }
        return "Bekend zijn: "
                + String.join(", ", known.stream().limit(8).toList())
                + (known.size() > 8 ? " ..." : "");
    }

    /** Levenshtein distance; names beyond 80 characters count as far apart. */
    static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return a.equals(b) ? 0 : Integer.MAX_VALUE - 1;
        }
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

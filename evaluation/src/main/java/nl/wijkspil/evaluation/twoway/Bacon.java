package nl.wijkspil.evaluation.twoway;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.wijkspil.evaluation.finding.Refusal;

/**
 * Goodman-Bacon's decomposition: the two-way fixed-effects coefficient of a balanced panel is a
 * weighted mean of two-by-two differences-in-differences. Comparisons of a later cohort with one
 * already treated are the forbidden ones: they subtract the earlier cohort's own effect.
 *
 * <p>Source: Goodman-Bacon (2021), Journal of Econometrics 225, theorem 1.
 *
 * @param treated first treated period of the cohort whose change counts
 * @param untreated first treated period of the cohort compared with, or {@link Cells#NEVER}
 * @param estimate the difference-in-differences
 * @param weight its share
 * @param kind which kind of comparison
 */
public record Bacon(int treated, int untreated, double estimate, double weight, Kind kind) {
    /** Kinds of comparison. */
    public enum Kind {
        /** A cohort against the never treated. */
        UNTREATED("Treated vs Untreated"),
        /** A cohort against one that starts later, before that start. */
        EARLIER_AGAINST_LATER("Earlier vs Later Treated"),
        /** A cohort against one that started earlier, after that start: forbidden. */
        LATER_AGAINST_EARLIER("Later vs Earlier Treated");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The usual English name. */
        public String words() {
            return words;
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Cohort(int start, int units, double[] mean, double share) {}

    /**
     * All comparisons; their weights add up to one and their weighted sum is the coefficient.
     *
     * @throws Refusal WS-EST-UNBALANCED for a panel with missing cells
     */
    public static List<Bacon> of(Cells cells) {
        if (!cells.balanced()) {
            throw Refusal.of(
                    "WS-EST-UNBALANCED",
                    "",
                    "Deze ontleding vraagt voor elke eenheid elke periode; er ontbreken "
                            + cells.missing()
                            + " cellen.",
                    "Laat eenheden met lege cellen weg.");
        }
        var cohorts = cohorts(cells);
        var raw = new ArrayList<Bacon>();
        for (var k : cohorts) {
            for (var l : cohorts) {
                if (k.start() >= l.start()) {
                    continue;
                }
                if (l.start() == Cells.NEVER) {
                    raw.add(untreated(k, l, cells));
                } else {
                    raw.add(early(k, l));
                    raw.add(late(k, l, cells));
                }
            }
        }
        double total = raw.stream().mapToDouble(Bacon::weight).sum();
        return raw.stream()
                .map(b ->
                        new Bacon(
                                b.treated(),
                                b.untreated(),
                                b.estimate(),
                                b.weight() / total,
                                b.kind()))
                .toList();
    }

    private static List<Cohort> cohorts(Cells cells) {
        var byStart = new TreeMap<Integer, double[]>();
        var units = new TreeMap<Integer, Integer>();
        for (int s : cells.start()) {
            units.merge(s, 1, Integer::sum);
        }
        for (int k = 0; k < cells.size(); k++) {
            byStart.computeIfAbsent(
                                    cells.start()[cells.unitOf()[k]],
                                    s -> new double[cells.periods()])[cells.periodOf()[k]] +=
                    cells.outcome()[k];
        }
        var out = new ArrayList<Cohort>();
        for (var entry : byStart.entrySet()) {
            int start = entry.getKey();
            int n = units.getOrDefault(start, 0);
            var mean = entry.getValue();
            for (int t = 0; t < mean.length; t++) {
                mean[t] /= n;
            }
            int after = start == Cells.NEVER ? 0 : cells.periods() - start;
            out.add(new Cohort(start, n, mean, (double) after / cells.periods()));
        }
        return out;
    }

    private static Bacon untreated(Cohort k, Cohort u, Cells cells) {
        double both = k.units() + u.units();
        double part = k.units() / both;
        double weight = both * both * part * (1 - part) * k.share() * (1 - k.share());
        double estimate =
                change(k, 0, k.start(), cells.periods()) - change(u, 0, k.start(), cells.periods());
        return new Bacon(k.start(), u.start(), estimate, weight, Kind.UNTREATED);
    }

    private static Bacon early(Cohort k, Cohort l) {
        double both = k.units() + l.units();
        double part = k.units() / both;
        double weight = both * both * part * (1 - part) * (k.share() - l.share()) * (1 - k.share());
        double estimate = change(k, 0, k.start(), l.start()) - change(l, 0, k.start(), l.start());
        return new Bacon(k.start(), l.start(), estimate, weight, Kind.EARLIER_AGAINST_LATER);
    }

    private static Bacon late(Cohort k, Cohort l, Cells cells) {
        double both = k.units() + l.units();
        double part = k.units() / both;
        double weight = both * both * part * (1 - part) * l.share() * (k.share() - l.share());
        double estimate =
                change(l, k.start(), l.start(), cells.periods())
                        - change(k, k.start(), l.start(), cells.periods());
        return new Bacon(l.start(), k.start(), estimate, weight, Kind.LATER_AGAINST_EARLIER);
    }

    /** Mean from {@code turn} up to {@code to} minus mean from {@code from} up to {@code turn}. */
    private static double change(Cohort cohort, int from, int turn, int to) {
        double before = 0;
        double after = 0;
        for (int t = from; t < turn; t++) {
            before += cohort.mean()[t] / (turn - from);
        }
        for (int t = turn; t < to; t++) {
            after += cohort.mean()[t] / (to - turn);
        }
        return after - before;
    }
}

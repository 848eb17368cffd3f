package nl.wijkspil.evaluation.verdict;

import java.util.Locale;
import nl.wijkspil.evaluation.estimate.Verdict;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Specification.Nature;

/**
 * Says before any treated unit is looked at which effect could be seen, and for how many treated
 * units.
 */
public final class Foresight {

    private final double plausible;
    private final Nature nature;

    /**
     * Prepares the verdict.
     *
     * @param plausible the largest effect one may reasonably expect, as an absolute size; NaN when
     *     not said
     * @param nature what kind of figures the outcome is
     */
    public Foresight(double plausible, Nature nature) {
        this.plausible = Math.abs(plausible);
        this.nature = nature;
    }

    /**
     * The verdict.
     *
     * @param counts numbers of treated units, rising
     * @param detectable the detectable effect for each
     */
    public Verdict verdict(int[] counts, double[] detectable) {
        var nl = new StringBuilder();
        var en = new StringBuilder();
        boolean any = false;
        for (int i = 0; i < counts.length; i++) {
            boolean one = counts[i] == 1;
            nl.append("Bij ")
                    .append(counts[i])
                    .append(
                            one
                                    ? " behandelde eenheid is een effect vanaf "
                                    : " behandelde eenheden is een effect vanaf ")
                    .append(n(detectable[i]))
                    .append(" aantoonbaar");
            en.append("With ")
                    .append(counts[i])
                    .append(
                            one
                                    ? " treated unit an effect from "
                                    : " treated units an effect from ")
                    .append(n(detectable[i]))
                    .append(" is detectable");
            if (!Double.isNaN(plausible)) {
                boolean visible = detectable[i] <= plausible;
                any |= visible;
                nl.append("; het verwachte effect (hoogstens ")
                        .append(n(plausible))
                        .append(visible ? ") is te zien" : ") is niet te zien");
                en.append("; the expected effect (at most ")
                        .append(n(plausible))
                        .append(visible ? ") can be seen" : ") cannot be seen");
            }
            nl.append(". ");
            en.append(". ");
        }
        if (nature == Nature.MODEL_ESTIMATES) {
            nl.append(
                    "Let op: modelschattingen. Ze bewegen minder dan de werkelijkheid en bewijzen"
                            + " geen oorzaak.");
            en.append("Note: model estimates. They move less than reality and prove no cause.");
        }
        return new Verdict(
                any ? Verdict.Outcome.COMPATIBLE_WITH_NOTHING : Verdict.Outcome.CANNOT_TELL,
                new Words(nl.toString().strip(), en.toString().strip()));
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }
}

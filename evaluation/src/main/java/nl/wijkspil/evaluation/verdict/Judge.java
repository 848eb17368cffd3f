package nl.wijkspil.evaluation.verdict;

import java.util.Locale;
import nl.wijkspil.evaluation.estimate.Inference;
import nl.wijkspil.evaluation.estimate.Interval;
import nl.wijkspil.evaluation.estimate.Verdict;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Specification.Nature;

/**
 * Turns an effect, its certainty and the smallest effect that would have shown into one of four
 * verdicts. Detectable when 0 lies outside the interval; else "cannot tell" when a plausible effect
 * would often have stayed hidden, or when nobody said what is plausible; else "compatible with
 * nothing".
 */
public final class Judge {

    private final double plausible;
    private final Nature nature;

    /**
     * @param plausible the largest effect one may reasonably expect, as an absolute size; NaN when
     *     not said
     * @param nature what kind of figures the outcome is
     */
    public Judge(double plausible, Nature nature) {
        this.plausible = Math.abs(plausible);
        this.nature = nature;
    }

    /** The verdict on an effect. */
    public Verdict verdict(double att, Interval interval, Inference inference) {
        if (!interval.holds(0)) {
            return detectable(att, interval);
        }
        double mde = inference.detectable();
        if (Double.isNaN(mde) || Double.isNaN(plausible) || mde > plausible) {
            return cannotTell(att, mde);
        }
        return new Verdict(
                Verdict.Outcome.COMPATIBLE_WITH_NOTHING,
                new Words(
                        "Geen verschil te zien. Het gemeten verschil is "
                                + n(att)
                                + ", van "
                                + n(interval.low())
                                + " tot "
                                + n(interval.high())
                                + ". Een effect van "
                                + n(plausible)
                                + " zouden we meestal hebben gezien (aantoonbaar vanaf "
                                + n(mde)
                                + ")."
                                + nature("nl"),
                        "No difference found. The measured difference is "
                                + n(att)
                                + ", from "
                                + n(interval.low())
                                + " to "
                                + n(interval.high())
                                + ". An effect of "
                                + n(plausible)
                                + " would usually have shown (detectable from "
                                + n(mde)
                                + ")."
                                + nature("en")));
    }

    private Verdict detectable(double att, Interval interval) {
        boolean up = att > 0;
        return new Verdict(
                up ? Verdict.Outcome.DETECTABLE_UP : Verdict.Outcome.DETECTABLE_DOWN,
                new Words(
                        "De uitkomst is "
                                + (up ? "meer gestegen" : "meer gedaald")
                                + " dan bij vergelijkbare eenheden: "
                                + n(att)
                                + ", van "
                                + n(interval.low())
                                + " tot "
                                + n(interval.high())
                                + ". Toeval alleen verklaart dit niet goed."
                                + nature("nl"),
                        "The outcome "
                                + (up ? "rose" : "fell")
                                + " more than in comparable units: "
                                + n(att)
                                + ", from "
                                + n(interval.low())
                                + " to "
                                + n(interval.high())
                                + ". Chance alone does not explain this well."
                                + nature("en")));
    }

    private Verdict cannotTell(double att, double mde) {
        String nl;
        String en;
        if (Double.isNaN(mde)) {
            nl = "er zijn te weinig eenheden om mee te vergelijken.";
            en = "there are too few units to compare with.";
        } else if (Double.isNaN(plausible)) {
            nl =
                    "alleen een effect vanaf "
                            + n(mde)
                            + " is aantoonbaar, en niet bekend is welk effect te verwachten was.";
            en =
                    "only an effect from "
                            + n(mde)
                            + " is detectable, and nobody said what effect to expect.";
        } else {
            nl =
                    "alleen een effect vanaf "
                            + n(mde)
                            + " is aantoonbaar; verwacht werd hoogstens "
                            + n(plausible)
                            + ".";
            en =
                    "only an effect from "
                            + n(mde)
                            + " is detectable; at most "
                            + n(plausible)
                            + " was expected.";
        }
        return new Verdict(
                Verdict.Outcome.CANNOT_TELL,
                new Words(
                        "Niet te zeggen. Het gemeten verschil is "
                                + n(att)
                                + ", maar "
                                + nl
                                + nature("nl"),
                        "Cannot tell. The measured difference is "
                                + n(att)
                                + ", but "
                                + en
                                + nature("en")));
    }

    private String nature(String language) {
        boolean dutch = language.equals("nl");
        return switch (nature) {
            case MEASURED -> "";
            case SURVEY ->
                    dutch
                            ? " De cijfers komen uit een steekproef."
                            : " The figures come from a sample.";
            case MODEL_ESTIMATES ->
                    dutch
                            ? " Let op: modelschatting. Deze cijfers zijn zelf berekend met een"
                                    + " model; ze bewijzen geen oorzaak."
                            : " Note: model estimates. These figures are themselves computed by a"
                                    + " model; they prove no cause.";
        };
    }

    private static String n(double value) {
        return Double.isInfinite(value)
                ? (value > 0 ? "oneindig" : "-oneindig")
                : String.format(Locale.ROOT, "%.3g", value);
    }
}

package nl.wijkspil.evaluation.counterfactual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.panel.Panel;
import org.jspecify.annotations.Nullable;

/**
 * The part of a panel a counterfactual method works on: treated units and donors with complete
 * paths. A donor with a missing cell is refused or left out in words, never completed.
 */
public final class Sample {

    private final Panel panel;
    private final String outcome;
    private final int[] treated;
    private final int[] donors;
    private final double[][] paths;
    private final int anticipation;
    private final List<Finding> warnings;
    private final int leftOut;
    private final @Nullable Map<Integer, Integer> starts;

    private Sample(
            Panel panel,
            String outcome,
            int[] treated,
            int[] donors,
            int anticipation,
            List<Finding> warnings,
            int leftOut,
            @Nullable Map<Integer, Integer> starts) {
        this.panel = panel;
        this.outcome = outcome;
        this.treated = treated;
        this.donors = donors;
        this.anticipation = anticipation;
        this.warnings = warnings;
        this.leftOut = leftOut;
        this.starts = starts;
        paths = new double[donors.length][];
    }

    /**
     * Takes the sample a request asks for.
     *
     * @param needTreated whether a treated unit is needed; a tournament works on placebos only
     * @throws Refusal when cells are missing (unless option {@code missing} is {@code restrict}),
     *     the outcome is constant, or there are no treated units or fewer than two donors
     */
    public static Sample of(Request request, boolean needTreated) {
        var panel = request.panel();
        var outcome = request.outcome();
        var y = panel.matrix(outcome);
        boolean restrict = request.options().text("missing", "refuse").equals("restrict");
        var treated = needTreated ? panel.studiedUnits() : new int[0];
        if (needTreated && treated.length == 0) {
            throw Refusal.of(
                    "WS-EST-NO-TREATED",
                    "treated",
                    "Er is geen behandelde eenheid.",
                    "Noem eenheden onder \"treated\" of geef een kolom \"treatment\" of"
                            + " \"cohort\".");
        }
        for (int unit : treated) {
            refuseMissing(panel, y, unit, outcome);
        }
        var complete = new ArrayList<Integer>();
        int dropped = 0;
        for (int unit : panel.donorUnits()) {
            if (firstMissing(panel, y, unit) < 0) {
                complete.add(unit);
            } else if (restrict) {
                dropped++;
            } else {
                refuseMissing(panel, y, unit, outcome);
            }
        }
        var warnings = new ArrayList<Finding>();
        if (dropped > 0) {
            warnings.add(
                    Finding.warning(
                            "WS-EST-RESTRICTED",
                            dropped + " eenheden zijn weggelaten omdat er cellen ontbreken.",
                            "Kijk of deze eenheden anders zijn dan de rest."));
        }
        for (var note : panel.leftOut()) {
            warnings.add(Finding.note("WS-EST-LEFT-OUT", "Weggelaten: " + note + "."));
        }
        var donors = complete.stream().mapToInt(Integer::intValue).toArray();
        if (donors.length == 0) {
            throw Refusal.of(
                    "WS-EST-NO-DONORS",
                    "",
                    "Er is geen enkele eenheid om mee te vergelijken: alle eenheden zijn behandeld"
                            + " of weggelaten.",
                    "Voeg onbehandelde eenheden toe.");
        }
        if (donors.length == 1) {
            throw Refusal.of(
                    "WS-EST-ONE-DONOR",
                    "",
                    "Er is maar een eenheid om mee te vergelijken; toeval is dan niet te zien.",
                    "Voeg onbehandelde eenheden toe, liefst twintig of meer.");
        }
        var sample =
                new Sample(
                        panel,
                        outcome,
                        treated,
                        donors,
                        request.specification().anticipation(),
                        warnings,
                        dropped,
                        null);
        for (int j = 0; j < donors.length; j++) {
            sample.paths[j] = sample.path(donors[j]);
        }
        sample.refuseConstant();
        return sample;
    }

    /**
     * The same sample as if some donors had been treated and the treated units were not there: what
     * the analysis of a placebo set works on.
     *
     * @param placebos which donors, by number, each once
     * @param startOf first treated period of each
     */
    public Sample asIf(int[] placebos, int[] startOf) {
        var units = new int[placebos.length];
        var begin = new HashMap<Integer, Integer>();
        var out = new boolean[donors.length];
        for (int i = 0; i < placebos.length; i++) {
            units[i] = donors[placebos[i]];
            begin.put(units[i], startOf[i]);
            out[placebos[i]] = true;
        }
        var rest = new int[donors.length - placebos.length];
        var other = new Sample(panel, outcome, units, rest, anticipation, warnings, leftOut, begin);
        for (int j = 0, i = 0; j < donors.length; j++) {
            if (!out[j]) {
                other.paths[i] = paths[j];
                rest[i++] = donors[j];
            }
        }
        return other;
    }

    private void refuseConstant() {
        double first = paths[0][0];
        for (var path : paths) {
            for (double value : path) {
                if (value != first) {
                    return;
                }
            }
        }
        throw Refusal.of(
                "WS-EST-CONSTANT",
                "kolom \"" + outcome + "\"",
                "De uitkomst is bij alle donoren in alle perioden dezelfde.",
                "Is dit de goede kolom?");
    }

    private static int firstMissing(Panel panel, double[] y, int unit) {
        for (int t = 0; t < panel.periods(); t++) {
            if (Double.isNaN(y[unit * panel.periods() + t])) {
                return t;
            }
        }
        return -1;
    }

    private static void refuseMissing(Panel panel, double[] y, int unit, String outcome) {
        int t = firstMissing(panel, y, unit);
        if (t >= 0) {
            throw Refusal.of(
                    "WS-EST-UNBALANCED",
                    "eenheid \""
                            + panel.unit(unit)
                            + "\", periode "
                            + panel.label(t)
                            + ", kolom \""
                            + outcome
                            + "\"",
                    "Deze waarde ontbreekt; ontbrekende waarden worden nooit ingevuld.",
                    "Vul de waarde aan, of laat donoren met gaten weg met options.missing ="
                            + " \"restrict\".");
        }
    }

    /** The panel. */
    public Panel panel() {
        return panel;
    }

    /** The outcome's column. */
    public String outcome() {
        return outcome;
    }

    /** The treated units' indices in the panel. */
    public int[] treated() {
        return treated;
    }

    /** The donors' indices in the panel. */
    public int[] donors() {
        return donors;
    }

    /** A donor's path over all periods; lent. */
    public double[] donorPath(int donor) {
        return paths[donor];
    }

    /** A unit's path over all periods. */
    public double[] path(int unit) {
        int periods = panel.periods();
        return java.util.Arrays.copyOfRange(
                panel.matrix(outcome), unit * periods, (unit + 1) * periods);
    }

    /** How many periods. */
    public int periods() {
        return panel.periods();
    }

    /** First treated period's index of a treated unit. */
    public int start(int unit) {
        var other = starts == null ? null : starts.get(unit);
        return other == null ? panel.start(unit) : other;
    }

    /**
     * How many periods before the start are left out of the fit, because the effect may begin
     * early.
     */
    public int anticipation() {
        return anticipation;
    }

    /** What to read beside the answer. */
    public List<Finding> warnings() {
        return warnings;
    }

    /** How many donors were left out because cells are missing. */
    public int leftOut() {
        return leftOut;
    }
}

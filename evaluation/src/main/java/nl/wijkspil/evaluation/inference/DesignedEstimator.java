package nl.wijkspil.evaluation.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Twin;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.specification.Option;

/**
 * An estimator that gives each treated unit a counterfactual of its own. Subclasses say how ({@link
 * Design}); this class does what is the same for all: windows, averages, refusal in the hull,
 * placebos, randomisation, leave-one-out, in-time placebo, conformal inference, verdict.
 */
public abstract class DesignedEstimator implements Estimator {

    /** The options all designs share. */
    private static final List<Option> COMMON =
            List.of(
                    Option.choice(
                            "missing",
                            "refuse",
                            List.of("refuse", "restrict"),
                            "What to do when a donor lacks a cell: refuse, or leave that donor"
                                    + " out."),
                    Option.number("level", "0.95", "Level of the interval."),
                    Option.flag(
                            "placebos",
                            "true",
                            "Run in-space placebos: p-value, interval, detectable effect."),
                    Option.flag(
                            "stratified",
                            "true",
                            "Draw placebos from the treated unit's stratum only (when a stratum"
                                    + " column is given)."),
                    Option.number(
                            "placeboShare",
                            "1",
                            "Keep this share of placebos: those whose dip before the start is"
                                    + " nearest to the treated unit's."),
                    Option.integer(
                            "mostPlacebos",
                            "20000",
                            "Draw at most this many placebos per start, seeded."),
                    Option.integer(
                            "placeboSets",
                            "999",
                            "With several treated units among few donors (less than a hundred"
                                    + " each): how many placebo sets are analysed whole, each"
                                    + " without its own members as donors."),
                    Option.flag(
                            "leaveOneOut",
                            "true",
                            "Refit without each donor that carries weight (the 20 heaviest)."),
                    Option.flag(
                            "inTime",
                            "true",
                            "Pretend the treatment started earlier, before the true start."),
                    Option.structure(
                            "conformal",
                            "",
                            "Moving-block conformal p-values for constant effects: {\"from\": -40,"
                                    + " \"to\": 0, \"step\": 2.5}."),
                    Option.number("fitFrom", "", "First period of the fit."),
                    Option.number("fitTo", "", "Last period of the fit."),
                    Option.number("effectFrom", "", "First period of the average effect."),
                    Option.number("effectTo", "", "Last period of the average effect."));

    /** Options of this design beyond the common ones. */
    protected abstract List<Option> ownOptions();

    /**
     * The design for a request.
     *
     * @param window the periods of the first start
     */
    protected abstract Design design(Request request, Sample sample, Window window);

    /**
     * The fits behind the average; one per treated unit unless a subclass pools units that start
     * together.
     */
    protected List<Fitted> fits(Request request, Sample sample, Design design) {
        var list = new ArrayList<Fitted>();
        for (int unit : sample.treated()) {
            var window = Windows.of(sample, request.options(), sample.start(unit));
            var twin = design.matcher(sample, window).twin(sample.path(unit), unit, -1);
            list.add(new Fitted(List.of(unit), window, twin, 1));
        }
        return list;
    }

    /**
     * A fit behind the average.
     *
     * @param units the treated units it stands for
     * @param window the periods
     * @param twin the unit, or the mean of the units, beside its counterfactual
     * @param weight its share in the average before normalisation
     */
    public record Fitted(List<Integer> units, Window window, Twin twin, double weight) {}

    /** The window of a start as the request's options say it. */
    protected static Window window(Request request, Sample sample, int start) {
        return Windows.of(sample, request.options(), start);
    }

    /** Further figures a subclass adds to the answer, such as a jackknife error. */
    protected void extend(
            Request request,
            Sample sample,
            Design design,
            List<Fitted> fits,
            Result.Builder result) {}

    @Override
    public final List<Option> options() {
        var all = new ArrayList<>(ownOptions());
        all.addAll(COMMON);
        return List.copyOf(all);
    }

    /** The design for placebos only, as a tournament needs it: no treated unit is looked at. */
    public final Design designOnPlacebos(Request request, Sample sample, Window window) {
        return design(request, sample, window);
    }

    @Override
    public Result estimate(Request request) {
        var sample = Sample.of(request, true);
        var first = Windows.of(sample, request.options(), sample.start(sample.treated()[0]));
        var design = design(request, sample, first);
        var fits = fits(request, sample, design);
        refuseHull(fits, sample);
        var result = Result.of(this, request);
        result.estimand("gemiddeld effect op de behandelde eenheden, vanaf de start");
        var average = Average.of(fits);
        result.att(average.att());
        result.effects(average.effects(sample));
        result.weights(average.weights(sample));
        result.counts(
                new Counts(
                        sample.treated().length,
                        sample.donors().length,
                        fits.stream().mapToInt(f -> f.window().fitted()).min().orElse(0),
                        fits.stream()
                                .mapToInt(f -> f.window().effectTo() - f.window().effectFrom())
                                .max()
                                .orElse(0),
                        sample.leftOut()));
        sample.warnings().forEach(result::warning);
        average.diagnostics(sample, result);
        result.table("balance", average.balance(sample));
        if (request.options().flag("placebos", true)) {
            new PlaceboInference(request, sample, design, this).add(fits, average, result);
        }
        if (request.options().flag("leaveOneOut", true)) {
            Robustness.leaveOneOut(request, sample, design, fits, result);
        }
        if (request.options().flag("inTime", true)) {
            Robustness.inTime(request, sample, design, fits, result);
        }
        if (request.options().has("conformal")) {
            Conformal.add(request, sample, design, fits, result);
        }
        extend(request, sample, design, fits, result);
        return result.build();
    }

    private void refuseHull(List<Fitted> fits, Sample sample) {
        var perfect = new TreeMap<Integer, String>();
        for (var fit : fits) {
            if (fit.twin().inHull()) {
                fit.units().forEach(u -> perfect.put(u, sample.panel().unit(u)));
            }
        }
        if (!perfect.isEmpty()) {
            throw new Refusal(
                    Finding.error(
                            "WS-EST-HULL",
                            perfect.size() == 1
                                    ? "eenheid \"" + perfect.firstEntry().getValue() + "\""
                                    : perfect.size() + " behandelde eenheden",
                            "De donoren kunnen het pad voor de start precies namaken: oneindig veel"
                                + " gewichten passen even goed, dus het antwoord ligt niet vast. Er"
                                + " zijn te veel donoren voor te weinig perioden.",
                            "Gebruik penalised-synthetic-control: die kiest de dichtstbijzijnde"
                                    + " donoren en heeft een antwoord."));
        }
    }
}

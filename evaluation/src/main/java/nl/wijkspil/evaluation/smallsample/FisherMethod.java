package nl.wijkspil.evaluation.smallsample;

import java.util.List;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Inference;
import nl.wijkspil.evaluation.estimate.Interval;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.specification.Role;

/** The method {@code fisher-exact}: a row per 2 x 2 table. */
public final class FisherMethod implements Estimator {
    @Override
    public String method() {
        return "fisher-exact";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Toetst of twee groepen een verschillend aandeel ja hebben, exact, ook bij kleine"
                        + " aantallen.",
                "Tests whether two groups differ in a share, exactly, also for small numbers.");
    }

    @Override
    public boolean panelShaped() {
        return false;
    }

    @Override
    public List<Role> roles() {
        return List.of(
                new Role("label", false, "Name of the table; row numbers when absent."),
                new Role("a", false, "Yes in the first group."),
                new Role("b", false, "No in the first group."),
                new Role("c", false, "Yes in the second group."),
                new Role("d", false, "No in the second group."));
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.number("level", "0.95", "Level of the interval of the odds ratio."),
                Option.number(
                        "tolerance",
                        "0",
                        "Where the root finder stops; 0 is exact, 1.22e-4 is what R's fisher.test"
                                + " does."));
    }

    @Override
    public Result estimate(Request request) {
        var columns = request.specification().columns();
        var data = request.data();
        double level = Math.min(0.9999, request.options().numberFrom("level", 0.95, 0.5));
        double tolerance = request.options().numberFrom("tolerance", 0, 0);
        var counts = new double[4][];
        for (int k = 0; k < 4; k++) {
            var role = "abcd".substring(k, k + 1);
            counts[k] = data.numbers(columns.has(role) ? columns.one(role) : role);
        }
        var frame =
                Frame.columns(
                        "label", "pTwoSided", "pGreater", "pLess", "oddsRatio", "low", "high");
        var result = Result.of(this, request);
        int people = 0;
        for (int i = 0; i < data.rows(); i++) {
            var cell = new long[4];
            for (int k = 0; k < 4; k++) {
                double value = counts[k][i];
                if (!(value >= 0) || value != Math.rint(value) || value > 100_000) {
                    throw Refusal.of(
                            "WS-EST-COUNT",
                            "rij " + (i + 2),
                            "Het aantal " + value + " is geen heel getal van 0 tot 100.000.",
                            "Vul aantallen in, geen percentages.");
                }
                cell[k] = (long) value;
                people += (int) value;
            }
            var test = FisherExact.of(cell[0], cell[1], cell[2], cell[3], level, tolerance);
            var label =
                    columns.has("label")
                            ? data.texts(columns.one("label")).get(i)
                            : Integer.toString(i + 1);
            frame.row(
                    label,
                    test.twoSided(),
                    test.greater(),
                    test.less(),
                    test.oddsRatio(),
                    test.low(),
                    test.high());
            if (i == 0) {
                result.interval(new Interval(test.low(), test.high(), level, "conditional-exact"))
                        .diagnostic("oddsRatio", test.oddsRatio())
                        .inference(
                                new Inference(
                                        "fisher-exact",
                                        test.twoSided(),
                                        Double.NaN,
                                        0,
                                        0,
                                        Double.NaN));
            }
        }
        return result.estimand("Odds ratio van de eerste tabel")
                .counts(new Counts(people, 0, 0, 0, 0))
                .table("tests", frame.build())
                .build();
    }
}

package nl.wijkspil.evaluation.matching;

import java.util.ArrayList;
import nl.wijkspil.evaluation.asymptotic.Asymptotic;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.estimate.Weight;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.regression.Design;
import org.jspecify.annotations.Nullable;

/** What matching and balancing tell alike: counts, weights, the balance table and its warnings. */
public final class MatchedAnswer {
    /** The name of the score's row in the balance table. */
    public static final String SCORE = "distance";

    private MatchedAnswer() {}

    private static Design columns(Candidates units, double @Nullable [] score) {
        if (score == null) {
            return units.columns();
        }
        var out = new Design(units.size()).add(SCORE, score);
        for (int j = 0; j < units.columns().size(); j++) {
            out.add(units.columns().name(j), units.columns().column(j));
        }
        return out;
    }

    /** Adds them to an answer. */
    public static void add(
            Result.Builder result,
            Request request,
            Candidates units,
            double[] weights,
            double @Nullable [] score,
            int treated,
            int controls) {
        var list = new ArrayList<Weight>();
        double total = 0;
        double largest = 0;
        for (int i = 0; i < units.size(); i++) {
            total += units.treated()[i] ? 0 : weights[i];
        }
        for (int i = 0; i < units.size(); i++) {
            if (!units.treated()[i]) {
                list.add(new Weight(units.names().get(i), weights[i] / total));
                largest = Math.max(largest, weights[i] / total);
            }
        }
        var table =
                Frame.columns(
                        "covariate", "treated", "control", "difference", "before", "varianceRatio");
        double worst = 0;
        for (var row : Balance.of(columns(units, score), units.treated(), weights)) {
            table.row(
                    row.covariate(),
                    row.treated(),
                    row.control(),
                    row.difference(),
                    row.before(),
                    row.varianceRatio());
            worst =
                    row.covariate().equals(SCORE)
                            ? worst
                            : Math.max(worst, Math.abs(row.difference()));
        }
        result.estimand("Gemiddeld effect op de behandelde eenheden die een gelijke hebben")
                .counts(new Counts(treated, controls, 0, 0, units.size() - treated - controls))
                .weights(list)
                .diagnostic("treatedUsed", treated)
                .diagnostic("controlsUsed", controls)
                .diagnostic(
                        "effectiveControls", Balance.effectiveControls(units.treated(), weights))
                .diagnostic("largestShare", largest)
                .diagnostic("worstDifference", worst)
                .table("balance", table.build());
        if (worst > 0.1) {
            result.warning(
                    Finding.warning(
                            "WS-EST-IMBALANCE",
                            "Na het koppelen verschillen de groepen nog: het grootste verschil is "
                                    + Math.round(100 * worst)
                                    + "% van een standaardafwijking.",
                            "Probeer een andere manier van koppelen, of entropy-balancing."));
        }
        Asymptotic.fewTreated(treated, treated).ifPresent(result::warning);
    }
}

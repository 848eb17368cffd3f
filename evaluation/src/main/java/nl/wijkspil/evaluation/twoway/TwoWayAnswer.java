package nl.wijkspil.evaluation.twoway;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.asymptotic.Asymptotic;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Effect;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;

/** What the two-way methods' answers share. */
final class TwoWayAnswer {
    private TwoWayAnswer() {}

    static void refuseWithoutTreated(Cells cells) {
        if (cells.treatedUnits() == 0) {
            throw Refusal.of(
                    "WS-EST-NO-TREATED",
                    "treated",
                    "Er is geen behandelde eenheid.",
                    "Controleer de kolom cohort of treatment.");
        }
    }

    static Counts counts(Cells cells) {
        int earliest = cells.periods();
        for (int s : cells.start()) {
            earliest = Math.min(earliest, s);
        }
        return new Counts(
                cells.treatedUnits(),
                cells.units() - cells.treatedUnits(),
                earliest,
                cells.periods() - earliest,
                0);
    }

    static void warnings(Result.Builder result, Cells cells) {
        Asymptotic.fewTreated(cells.treatedUnits(), cells.smallestCohort())
                .ifPresent(result::warning);
        if (cells.missing() > 0) {
            result.warning(
                    Finding.warning(
                            "WS-EST-MISSING-CELLS",
                            cells.missing() + " lege cellen doen niet mee.",
                            "Kijk of ze toevallig leeg zijn."));
        }
    }

    static List<Effect> effects(List<Coefficient> byTime, double level, double df) {
        var out = new ArrayList<Effect>();
        for (var c : byTime) {
            out.add(
                    Effect.of(
                            Integer.toString(c.since()),
                            c.since(),
                            c.estimate(),
                            c.se(),
                            Asymptotic.interval(c.estimate(), c.se(), level, df),
                            c.since() >= 0));
        }
        return out;
    }

    static Frame coefficients(String prefix, List<Coefficient> byTime, double df) {
        var frame = Frame.columns("term", "since", "estimate", "se", "t", "p");
        for (var c : byTime) {
            frame.row(
                    prefix + "::" + c.since(),
                    c.since(),
                    c.estimate(),
                    c.se(),
                    c.estimate() / c.se(),
                    Asymptotic.p(c.estimate(), c.se(), df));
        }
        return frame.build();
    }
}

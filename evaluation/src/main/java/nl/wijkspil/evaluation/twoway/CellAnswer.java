package nl.wijkspil.evaluation.twoway;

import nl.wijkspil.evaluation.asymptotic.Asymptotic;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;

/** What every method that works on unit-period {@link Cells} refuses, counts and warns of. */
public final class CellAnswer {
    private CellAnswer() {}

    /**
     * Refuses cells without a treated unit.
     *
     * @throws Refusal with WS-EST-NO-TREATED
     */
    public static void refuseWithoutTreated(Cells cells) {
        if (cells.treatedUnits() == 0) {
            throw Refusal.of(
                    "WS-EST-NO-TREATED",
                    "treated",
                    "Er is geen behandelde eenheid.",
                    "Controleer de kolom cohort of treatment.");
        }
    }

    /** Treated units, donors, and the periods before and from the first start of any unit. */
    public static Counts counts(Cells cells) {
        int earliest = cells.earliestStart();
        return new Counts(
                cells.treatedUnits(),
                cells.units() - cells.treatedUnits(),
                earliest,
                cells.periods() - earliest,
                0);
    }

    /** Warns of few treated units and of cells that were left out. */
    public static void warnings(Result.Builder result, Cells cells) {
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

    /** A row per covariate: its name and coefficient, in the order of the specification. */
    public static Frame covariates(Cells cells, double[] beta) {
        var table = Frame.columns("covariate", "beta");
        for (int j = 0; j < beta.length; j++) {
            table.row(cells.names().get(j), beta[j]);
        }
        return table.build();
    }
}
